import { missingForRelease } from '../../src/model/releasedTime';
import { benefitOf, cell } from './caseBuilder';

const cash = { benefitClass: cell('cash-releasing' as const) };

describe('missingForRelease', () => {
  it('asks first for a route, then for somebody who sees to it', () => {
    expect(missingForRelease(benefitOf('Nursing hours saved', cash))).toBe('releaseRoute');
    expect(missingForRelease(benefitOf('Nursing hours saved', { ...cash, releaseRoute: cell('Fewer bank shifts') }))).toBe('owner');
    expect(missingForRelease(benefitOf('Nursing hours saved', { ...cash, releaseRoute: cell('Fewer bank shifts'), owner: cell('Matron') }))).toBeNull();
  });

  it('reads the metric of the line too', () => {
    expect(missingForRelease(benefitOf('Saving', { ...cash, metric: cell('Documentation time') }))).toBe('releaseRoute');
  });

  it.each(['Staff days saved', 'Consultant minutes', 'Clinical productivity', 'Time to chart'])('takes “%s” for time saved', (label) => {
    expect(missingForRelease(benefitOf(label, cash))).toBe('releaseRoute');
  });

  it.each(['Bed days released', 'One-time licence credit', 'Real-time reporting tool retired', 'Agency staff hours', 'Overtime', 'Part-time cleaner contract'])('takes “%s” for money', (label) => {
    expect(missingForRelease(benefitOf(label, cash))).toBeNull();
  });

  it('asks nothing of other benefits', () => {
    expect(missingForRelease(benefitOf('Paper and postage', cash))).toBeNull();
    expect(missingForRelease(benefitOf('Nursing hours saved', { benefitClass: cell('non-cash-releasing' as const) }))).toBeNull();
    expect(missingForRelease(benefitOf('Nursing hours saved'))).toBeNull();
  });
});
