import type { CellOrigin } from '../../../src/model/origin';
import { formulaText } from '../../../src/report/formula/formulaText';
import { originFormula, stillSaysFormula } from '../../../src/report/inputs/originFormula';

const NUMBER: CellOrigin = { kind: 'cell', at: { sheet: 'Costs', row: 3, column: 4 }, holds: 'number', factor: 1, shown: '42', coercion: null };
const TEXT: CellOrigin = { ...NUMBER, holds: 'text', shown: 'Cloud migration' };

const written = (origin: CellOrigin, value: number | string, unit?: string): string | null => {
  const formula = originFormula(origin, value, unit);
  return formula === null ? null : formulaText(formula, 'Inputs');
};

describe('the link of an input', () => {
  it.each([
    ['a number', NUMBER, 42, 'USD', 'Costs!$E$4'],
    ['a percent-formatted number', { ...NUMBER, factor: 100 }, 71, '%', 'Costs!$E$4*100'],
    ['a number in billions', { ...NUMBER, factor: 1e9 }, 4.2e10, 'USD', 'Costs!$E$4*1000000*1000'],
    ['a number in ten thousands', { ...NUMBER, factor: 1e4 }, 420_000, 'USD', 'Costs!$E$4*100*100'],
    ['a number in hundredths', { ...NUMBER, factor: 0.01 }, 0.42, 'share', 'Costs!$E$4/100'],
    ['a text', TEXT, 'Cloud migration', 'text', 'Costs!$E$4'],
    ['a word of a list', { ...TEXT, shown: 'EXPERT' }, 'expert', 'choice', 'LOWER(Costs!$E$4)'],
    ['a word of a list in capitals', { ...TEXT, shown: 'USD' }, 'USD', 'choice', 'Costs!$E$4'],
    ['a blank cell that stands for a word', { ...TEXT, shown: '' }, 'assumed', 'choice', 'IF(Costs!$E$4="","assumed",LOWER(Costs!$E$4))'],
  ])('leads %s to its cell', (_, origin, value, unit, expected) => {
    expect(written(origin, value, unit)).toBe(expected);
  });

  it.each([
    ['a number read from a text', { ...TEXT, shown: '$2M' }, 2_000_000],
    ['a text of a number', NUMBER, '42'],
    ['wording that differs by a letter', TEXT, 'cloud migration'],
    ['a text that was trimmed', { ...TEXT, shown: ' Cloud migration' }, 'Cloud migration'],
    ['a synonym', { ...TEXT, shown: 'Pilot' }, 'piloted'],
  ])('does not exist for %s', (_, origin, value) => {
    expect(written(origin, value)).toBeNull();
  });
});

describe('the test whether a cell still says so', () => {
  const shown = { sheet: 'Inputs', row: 8, column: 6, rowFixed: true, columnFixed: true };

  it('compares texts to the letter', () => {
    expect(formulaText(stillSaysFormula(TEXT, shown), 'Inputs')).toBe('EXACT(Costs!$E$4,$G$9)');
  });

  it('compares numbers by value, whatever the separators of the reader', () => {
    expect(formulaText(stillSaysFormula(NUMBER, shown), 'Inputs')).toBe('Costs!$E$4=$G$9');
  });
});
