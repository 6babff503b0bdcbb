import { figureReads, numbersIn } from '../../../src/report/checks/figureReads';
import type { StatementFigure } from '../../../src/story/Statement';

const ENGLISH = { decimal: '.', group: ',' };
const GERMAN = { decimal: ',', group: '.' };

const figure = (text: string, value: number, unit: string): StatementFigure => ({ key: 'any', text, value, unit, cells: [] });

describe('numbers in a text', () => {
  it.each([
    ['from 1,234.5 to 29.4 minutes, by May 2028.', ENGLISH, [1234.5, 29.4, 2028]],
    ['von 1.234,5 auf 29,4 Minuten, bis Mai 2028.', GERMAN, [1234.5, 29.4, 2028]],
    ['It costs 5, 300 and 7.', ENGLISH, [5, 300, 7]],
  ])('are read by the separators of its reader: %s', (text, separators, expected) => {
    expect(numbersIn(text, separators).map(({ value }) => value)).toEqual(expected);
  });
});

describe('a figure reads as its value', () => {
  it.each([
    ['$1.25M', 1_253_000, 'USD'],
    ['−£1.4bn', -1_397_000_000, 'GBP'],
    ['CHF 100M', 99_950_000, 'CHF'],
    ['$1.125M', 1_125_000, '$ per case'],
    ['29.6%', -0.296, 'share'],
    ['4 percentage points', 4, 'pp'],
    ['May 2028', 46904, 'date'],
    ['3 years 1 month', 3.05, 'years'],
    ['5 months', 0.4, 'years'],
    ['2 years', 2, 'years'],
    ['a third', -1 / 3, 'share'],
    ['+15', 15, 'points'],
  ])('%s', (text, value, unit) => {
    expect(figureReads(figure(text, value, unit), ENGLISH)).toBe(true);
  });

  it('and by other separators only where it is written with them', () => {
    expect(figureReads(figure('1.234,5', 1234.5, ''), GERMAN)).toBe(true);
    expect(figureReads(figure('1.234,5', 1234.5, ''), ENGLISH)).toBe(false);
  });
});

describe('a figure does not read as its value', () => {
  it.each([
    ['another digit', '$1.35M', 1_253_000, 'USD'],
    ['another magnitude', '$1.25B', 1_253_000, 'USD'],
    ['a sign that the value does not have', '−$1.25M', 1_253_000, 'USD'],
    ['a share ten times too large', '296%', -0.296, 'share'],
    ['another year', 'May 2029', 46904, 'date'],
    ['a span that is a year longer', '4 years 1 month', 3.05, 'years'],
  ])('with %s', (_, text, value, unit) => {
    expect(figureReads(figure(text, value, unit), ENGLISH)).toBe(false);
  });
});
