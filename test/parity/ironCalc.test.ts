import { buildGenerated } from './buildGenerated';
import { generatedBooks } from './caseArbitrary';
import { compareCells } from './compareCells';
import { LONG_HORIZON } from './longHorizon';
import { recalculateInIronCalc } from './recalculateInIronCalc';
import { SIX_CELLS } from './sixCells';

const SEED = 20;
const CASEBOOKS = 20;

describe('formulas of the sheets, recalculated by IronCalc', () => {
  it(`give their stored values in the six cells, a long horizon with options, and ${String(CASEBOOKS)} generated casebooks`, async () => {
    const files = await Promise.all([SIX_CELLS, LONG_HORIZON, ...generatedBooks(CASEBOOKS, SEED)].map(buildGenerated));
    const results = recalculateInIronCalc(files);
    const comparisons = files.map(({ built }, index) => compareCells(built.report.book.sheets, results[index] ?? { sheets: [] }));
    expect(comparisons.flatMap(({ mismatches }) => mismatches)).toEqual([]);
    expect(comparisons.reduce((sum, { cells }) => sum + cells, 0)).toBeGreaterThan(CASEBOOKS * 300);
  }, 120_000);

  it('are caught when a formula is another one', async () => {
    const file = await buildGenerated(SIX_CELLS);
    const [book] = recalculateInIronCalc([file]);
    const [sheet] = file.built.report.book.sheets.filter(({ role }) => role === 'working');
    const wrong = sheet?.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (typeof cell.value === 'number' && cell.value !== 0 && cell.formula !== undefined ? { ...cell, value: cell.value + 1 } : cell)) }));
    const sheets = sheet === undefined || wrong === undefined ? [] : [{ ...sheet, rows: wrong }];
    expect(compareCells(sheets, book ?? { sheets: [] }).mismatches.length).toBeGreaterThan(0);
  }, 60_000);
});
