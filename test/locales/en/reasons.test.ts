import { METRIC_KINDS } from '../../../src/model/choices';
import { METRIC_REASONS } from '../../../src/locales/en/reasons';

const texts = Object.values(METRIC_REASONS).flatMap((reasons) => Object.values(reasons));

describe('library reasons', () => {
  it('exist for every kind of metric', () => {
    expect(Object.keys(METRIC_REASONS).sort()).toEqual([...METRIC_KINDS].sort());
  });

  it('differ between the two sides', () => {
    expect(Object.values(METRIC_REASONS).filter(({ technology, clinical, business }) => technology === clinical || technology === business)).toEqual([]);
  });

  it('speak of patients to clinicians only', () => {
    expect(Object.values(METRIC_REASONS).filter(({ technology, business }) => /patient/i.test(technology + business))).toEqual([]);
  });

  it('claim no figure and use no worn words', () => {
    expect(texts.filter((text) => /\d|leverage|robust|seamless|world-class|transform|synergy/i.test(text))).toEqual([]);
  });
});
