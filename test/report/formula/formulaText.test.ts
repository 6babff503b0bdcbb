import { areaFormula, binaryFormula, callFormula, fixed, type CellPointer, type Formula } from '../../../src/report/formula/Formula';
import { formulaText } from '../../../src/report/formula/formulaText';

const at = (row: number, column: number, sheet = 'Workings'): CellPointer => ({ sheet, row, column, rowFixed: false, columnFixed: false });
const text = (formula: Formula): string => formulaText(formula, 'Workings');

describe('formulaText', () => {
  it.each([
    ['a−(b−c)', binaryFormula(at(0, 0), '-', binaryFormula(at(0, 1), '-', at(0, 2))), 'A1-(B1-C1)'],
    ['(a−b)−c', binaryFormula(binaryFormula(at(0, 0), '-', at(0, 1)), '-', at(0, 2)), 'A1-B1-C1'],
    ['a/(b/c)', binaryFormula(at(0, 0), '/', binaryFormula(at(0, 1), '/', at(0, 2))), 'A1/(B1/C1)'],
    ['(a+b)*c', binaryFormula(binaryFormula(at(0, 0), '+', at(0, 1)), '*', at(0, 2)), '(A1+B1)*C1'],
    ['a+b*c', binaryFormula(at(0, 0), '+', binaryFormula(at(0, 1), '*', at(0, 2))), 'A1+B1*C1'],
    ['(1+r)^n', binaryFormula(binaryFormula(1, '+', at(0, 0)), '^', at(0, 1)), '(1+A1)^B1'],
    ['a&b&c', binaryFormula(at(0, 0), '&', binaryFormula(at(0, 1), '&', at(0, 2))), 'A1&B1&C1'],
    ['(a=b)*(c<d)', binaryFormula(binaryFormula(at(0, 0), '=', at(0, 1)), '*', binaryFormula(at(0, 2), '<', at(0, 3))), '(A1=B1)*(C1<D1)'],
  ])('brackets %s where it must', (_, formula, expected) => {
    expect(text(formula)).toBe(expected);
  });

  it('names the sheets of other cells, quoted where they need it', () => {
    expect(text(callFormula('SUM', at(0, 0, 'Costs'), at(0, 0, "Bob's 2026 costs"), at(0, 0)))).toBe("SUM(Costs!A1,'Bob''s 2026 costs'!A1,A1)");
  });

  it('fixes what is fixed', () => {
    expect(text(areaFormula(fixed(at(4, 3)), { ...at(4, 8), rowFixed: true }))).toBe('$D$5:I$5');
  });

  it('doubles the quotes of texts', () => {
    expect(text(callFormula('LEN', 'a "fast" lane'))).toBe('LEN("a ""fast"" lane")');
  });

  it('refuses a text that no formula may hold', () => {
    expect(() => text(callFormula('LEN', 'x'.repeat(256)))).toThrow('description-invalid');
    expect(text(callFormula('LEN', 'x'.repeat(255)))).toHaveLength(262);
  });
});
