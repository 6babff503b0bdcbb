import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltReport } from '../../../src/app/buildReport';
import { parseA1 } from '../../../src/model/cellAddress';
import { cellAt, exampleReport, sheetOf } from '../exampleReport';

const PAGE = readFileSync(path.join(__dirname, '../../../docs/finance-review.md'), 'utf8');
/** The short names of the page. */
const SHEETS: Readonly<Record<string, string>> = { F: 'finance:vw-01', W: 'workings:vw-01', I: 'inputs' };
/** `F!B37` 980,000 */
const FIGURE = /`([FWI])!([A-Z]+\d+)`\s+(−?[\d,]+(?:\.\d+)?)(\s+%)?/g;

interface NamedFigure {
  readonly sheet: string;
  readonly cell: string;
  readonly value: number;
  /** Half of the last digit shown. */
  readonly tolerance: number;
}

const figures: readonly NamedFigure[] = [...PAGE.matchAll(FIGURE)].map(([, sheet = '', cell = '', digits = '', percent]) => {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const scale = percent === undefined ? 1 : 100;
  const value = Number(digits.replaceAll(',', '').replace('−', '-')) / scale;
  return { sheet, cell, value, tolerance: (0.5 * 10 ** -decimals) / scale + 1e-9 };
});

describe('the page “How a finance reviewer checks a case”', () => {
  let built: BuiltReport;
  beforeAll(async () => {
    built = await exampleReport('virtual-ward');
  });

  it('names cells of the finance sheet, of Workings and of Inputs', () => {
    expect(new Set(figures.map(({ sheet }) => sheet))).toEqual(new Set(['F', 'W', 'I']));
    expect(figures.length).toBeGreaterThan(40);
  });

  it('says of each cell what the written example holds', () => {
    const wrong = figures.flatMap(({ sheet, cell, value, tolerance }) => {
      const { row, column } = parseA1(cell);
      const stands = cellAt(sheetOf(built, SHEETS[sheet] ?? sheet), row, column)?.value;
      return typeof stands === 'number' && Math.abs(stands - value) <= tolerance ? [] : [`${sheet}!${cell}: the page says ${String(value)}, the cell holds ${String(stands)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('leads to the price of the platform, where a reader finds it typed', () => {
    const { row, column } = parseA1('F6');
    const costs = built.raw.sheets.find(({ name }) => name === 'Costs');
    expect(PAGE).toContain('`Costs!F6`');
    expect(costs?.rows[row]?.[column]?.value).toBe(820000);
  });
});
