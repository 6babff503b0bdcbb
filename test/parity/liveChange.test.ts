import { recalculateAll } from '../../scripts/libreOffice';
import { readWorkbookFile } from '../../src/hosts/xlsx/readWorkbookFile';
import type { RawWorkbook } from '../../src/model/rawWorkbook';
import type { SheetDescription } from '../../src/report/description/SheetDescription';
import { cellGraph, dependentsOf } from '../report/rules/cellGraph';
import { buildGenerated, casebookFile, type BuiltFile } from './buildGenerated';
import { generatedBooks } from './caseArbitrary';
import { changedBook, withUserSheetsOf } from './changeInputs';
import { compareCells } from './compareCells';
import { describeWithLibreOffice } from './describeWithLibreOffice';
import { typed, type GeneratedBook } from './generated/GeneratedBook';
import { SIX_CELLS } from './sixCells';

const SEED = 99;
const CASEBOOKS = 40;
const MINUTE = 60_000;

/** A workbook written from a casebook, the same with the user's cells changed, and what a new run would write. */
interface Changed {
  readonly before: BuiltFile;
  readonly after: BuiltFile;
  readonly bytes: Uint8Array;
}

async function change(book: GeneratedBook, into: GeneratedBook): Promise<Changed> {
  const [before, after] = await Promise.all([buildGenerated(book), buildGenerated(into)]);
  return { before, after, bytes: withUserSheetsOf(before.bytes, await casebookFile(into), book.tables.length) };
}

const sheetsOf = ({ built }: BuiltFile): readonly SheetDescription[] => built.report.book.sheets;

/**
 * What waits for another run and says so: values of the engine, words and states that are written as values, and
 * the cells that another run would write elsewhere or otherwise. Everything that follows from these is left out.
 */
function waiting({ before, after }: Changed): ReadonlySet<string> {
  const [old, fresh] = [cellGraph(sheetsOf(before)), cellGraph(sheetsOf(after))];
  const differs = [...fresh.cells].filter(([name, cell]) => {
    const standing = old.cells.get(name);
    if (standing === undefined || cell.style === 'engineValue' || standing.style === 'engineValue') return true;
    if (standing.formula !== cell.formula) return true;
    return cell.formula === undefined && standing.value !== cell.value;
  });
  return dependentsOf(fresh, differs.map(([name]) => name));
}

async function recalculated(changes: readonly Changed[]): Promise<readonly RawWorkbook[]> {
  const results = (await recalculateAll(changes.map(({ bytes }) => bytes))) ?? [];
  return Promise.all(results.map((bytes) => readWorkbookFile(bytes, 'book.xlsx')));
}

/** The six cells with one of them changed. */
function sixCellsWith(header: string, value: string | number): GeneratedBook {
  const tables = SIX_CELLS.tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, [header]: typed(value) })) }));
  return { ...SIX_CELLS, tables };
}

const textIn = (book: RawWorkbook | undefined, sheet: string, row: number): unknown => book?.sheets.find(({ name }) => name === sheet)?.rows[row]?.[0]?.value;
/** How many texts of the user's cells no longer say what was read. */
const staleIn = (book: RawWorkbook | undefined): number =>
  book?.sheets.find(({ name }) => name === 'Inputs')?.rows.filter((cells) => cells[7]?.value === false).length ?? 0;

describeWithLibreOffice('changing the cells of a casebook beneath our sheets', () => {
  it(`gives the figures and sentences of a new run, in ${String(CASEBOOKS)} generated casebooks`, async () => {
    const books = generatedBooks(CASEBOOKS, SEED).flatMap((book) => [1, 3].map((every) => ({ book, changed: changedBook(book, every) })));
    const changes = await Promise.all(books.filter(({ changed }) => changed.changes > 0).map(({ book, changed }) => change(book, changed.book)));
    const results = await recalculated(changes);
    const comparisons = changes.map((each, index) => compareCells(sheetsOf(each.after), results[index] ?? { sheets: [] }, waiting(each)));
    expect(comparisons.flatMap(({ mismatches }) => mismatches)).toEqual([]);
    // Most of the workbook is live: what waits for another run is the lesser part.
    const all = changes.reduce((sum, { after }) => sum + cellGraph(sheetsOf(after)).reads.size, 0);
    expect(comparisons.reduce((sum, { cells }) => sum + cells, 0)).toBeGreaterThan(all / 2);
  }, 10 * MINUTE);

  it('changes the headline with a number', async () => {
    const [book] = await recalculated([await change(SIX_CELLS, sixCellsWith('Target', 21))]);
    expect(textIn(book, 'Case – Cloud migration', 1)).toBe('This $2M investment aims to halve patient wait times, from 42 to 21 minutes, by May 2028.');
    expect(staleIn(book)).toBe(0);
    expect(textIn(book, 'Checks', 2)).toMatch(/^✓ All checks hold; inputs changed since these sheets were written: 1\./);
  }, 2 * MINUTE);

  it('keeps fixed words, flags them on Inputs and fails the master check', async () => {
    const wording = sixCellsWith('Metric', 'Theatre wait time (minutes)');
    const amount = sixCellsWith('Cost', '$3M');
    const [renamed, dearer] = await recalculated([await change(SIX_CELLS, wording), await change(SIX_CELLS, amount)]);
    for (const book of [renamed, dearer]) {
      expect(textIn(book, 'Case – Cloud migration', 1)).toMatch(/^This \$2M investment aims to cut patient wait times by 30%/);
      expect(staleIn(book)).toBeGreaterThan(0);
      expect(textIn(book, 'Checks', 2)).toBe('1 checks fail: see Checks');
      expect(textIn(book, 'Technology scorecard', 2)).toBe('1 checks fail: see Checks');
    }
  }, 2 * MINUTE);
});
