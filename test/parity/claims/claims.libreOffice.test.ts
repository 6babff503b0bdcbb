import { recalculateAll } from '../../../scripts/libreOffice';
import { readWorkbookFile } from '../../../src/hosts/xlsx/readWorkbookFile';
import type { SheetDescription, WorkbookDescription } from '../../../src/report/description/SheetDescription';
import { buildGenerated, type BuiltFile } from '../buildGenerated';
import { compareCells, type Mismatch } from '../compareCells';
import { describeForLocale } from '../describeForLocale';
import { describeWithLibreOffice } from '../describeWithLibreOffice';
import { drawnClaims } from './claimArbitrary';

const SEED = Number(process.env.CASEBRIDGE_SEED ?? 815);
/** Up to ten initiatives a casebook have sheets of their own. */
const CLAIMS = 10;
const BOOKS = 20;
const MINUTE = 60_000;
const GERMAN_NUMBER = /\d,\d/;

const textCells = (sheets: readonly SheetDescription[]): readonly string[] =>
  sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ formula, value }) => (formula === undefined || typeof value !== 'string' ? [] : [value]))));

async function drawnFiles(): Promise<readonly BuiltFile[]> {
  return Promise.all(drawnClaims({ books: BOOKS, claims: CLAIMS, seed: SEED }).map(buildGenerated));
}

async function held(files: readonly BuiltFile[], books: readonly WorkbookDescription[], locale: 'en-US' | 'de-DE'): Promise<readonly Mismatch[]> {
  const results = (await recalculateAll(files.map(({ bytes }) => bytes), { locale })) ?? [];
  const compared = await Promise.all(results.map(async (bytes, index) => compareCells(books[index]?.sheets ?? [], await readWorkbookFile(bytes, 'book.xlsx'))));
  expect(compared).toHaveLength(BOOKS);
  return compared.flatMap(({ mismatches }) => mismatches).filter(({ stored }) => typeof stored === 'string');
}

describeWithLibreOffice('sentences as live formulas, recalculated by LibreOffice', () => {
  it(`read to the letter what the engine says of ${String(BOOKS * CLAIMS)} initiatives, ties included`, async () => {
    const files = await drawnFiles();
    expect(await held(files, files.map(({ built }) => built.report.book), 'en-US')).toEqual([]);
  }, 10 * MINUTE);

  it('carry the separators of a reader with decimal commas', async () => {
    const files = await drawnFiles();
    const german = files.map(({ built }) => describeForLocale(built, 'de-DE').book);
    expect(await held(files, german, 'de-DE')).toEqual([]);
    const here = files.flatMap(({ built }) => textCells(built.report.book.sheets));
    const there = german.flatMap(({ sheets }) => textCells(sheets));
    expect(there.filter((text, index) => text !== here[index] && GERMAN_NUMBER.test(text)).length).toBeGreaterThan(BOOKS * CLAIMS);
  }, 10 * MINUTE);
});
