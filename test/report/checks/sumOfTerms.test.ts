import { sumOfTerms } from '../../../src/report/checks/sumOfTerms';
import { callFormula } from '../../../src/report/formula/Formula';
import { formulaText } from '../../../src/report/formula/formulaText';

const term = (length: number): { readonly value: number; readonly formula: ReturnType<typeof callFormula> } => ({ value: 1, formula: callFormula('LEN', 'x'.repeat(length - 7)) });

describe('terms of a check', () => {
  it('stand together while the formula stays short', () => {
    expect(sumOfTerms([term(100), term(100)]).map(({ value, formula }) => [value, formulaText(formula, '').length])).toEqual([[2, 201]]);
  });

  it('are spread over formulas of 1,000 characters at most', () => {
    const sums = sumOfTerms(Array.from({ length: 20 }, () => term(150)));
    expect(sums.reduce((sum, { value }) => sum + value, 0)).toBe(20);
    expect(sums.length).toBe(4);
    for (const { formula } of sums) expect(formulaText(formula, '').length).toBeLessThanOrEqual(1000);
  });

  it('are none where there is nothing to add', () => {
    expect(sumOfTerms([])).toEqual([]);
  });
});
