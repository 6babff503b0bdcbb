import fc from 'fast-check';
import { BENEFIT_CLASSES } from '../../../src/model/choices';
import { views } from '../../../src/money/benefit-classes/views';
import type { ClassedAmounts } from '../../../src/money/benefit-classes/views';

const benefit = (benefitClass: ClassedAmounts['benefitClass'], amount: number): ClassedAmounts => ({
  side: 'benefit',
  benefitClass,
  amounts: [0, amount],
});

describe('views', () => {
  const lines: readonly ClassedAmounts[] = [
    { side: 'cost', benefitClass: null, amounts: [100, 5] },
    { side: 'cost', benefitClass: null, amounts: [20, 0] },
    benefit('cash-releasing', 1),
    benefit('non-cash-releasing', 10),
    benefit('societal', 100),
    benefit('unmonetisable', 1000),
    benefit(null, 10000),
  ];

  it('counts only cash-releasing benefits in the cash view', () => {
    expect(views(lines, 2).cash).toEqual({ costs: [120, 5], benefits: [0, 1] });
  });

  it('counts unclassed benefits in the total view, unmonetisable ones in none', () => {
    expect(views(lines, 2).total).toEqual({ costs: [120, 5], benefits: [0, 10111] });
  });

  it('gives rows of zeros for no lines', () => {
    expect(views([], 2).total).toEqual({ costs: [0, 0], benefits: [0, 0] });
  });

  it('refuses a line with other columns than the case', () => {
    expect(() => views(lines, 3)).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });

  const line: fc.Arbitrary<ClassedAmounts> = fc.record({
    side: fc.constantFrom('cost', 'benefit'),
    benefitClass: fc.option(fc.constantFrom(...BENEFIT_CLASSES)),
    amounts: fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 4, maxLength: 4 }),
  });

  it('does not depend on the order of lines, nor on a line of zeros', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom(...BENEFIT_CLASSES, null), (some, benefitClass) => {
        const zeros: ClassedAmounts = { side: 'benefit', benefitClass, amounts: [0, 0, 0, 0] };
        expect(views([zeros, ...[...some].reverse()], 4)).toEqual(views(some, 4));
      }),
    );
  });
});
