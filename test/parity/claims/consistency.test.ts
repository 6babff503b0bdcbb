import { resultJson } from '../../../src/app/json/resultJson';
import type { CellDescription, SheetDescription } from '../../../src/report/description/SheetDescription';
import { exampleReport } from '../../report/exampleReport';
import type { BuiltReport } from '../../../src/app/buildReport';
import { changedClaims } from './changeClaims';
import { drawnClaims } from './claimArbitrary';
import { describeClaims } from './describeClaims';
import { recalculateTexts } from './recalculateTexts';

const SEED = Number(process.env.CASEBRIDGE_SEED ?? 77);
const BOOKS = 6;
const CLAIMS = 20;
const MINUTE = 60_000;
const CONSISTENCY = /\/(?:sentences|claim|figures)/;

/** The cell of a row of Checks that says whether it holds, with the id of the row. */
function verdictPlaces(sheets: readonly SheetDescription[]): ReadonlyMap<string, string> {
  const checks = sheets.find(({ role }) => role === 'check');
  const rows = checks?.rows.flatMap(({ cells }, row) => {
    const id = cells.find(({ column }) => column === 0)?.value;
    return typeof id === 'string' && CONSISTENCY.test(id) ? [[`${checks.name}!F${String(row + 1)}`, id] as const] : [];
  });
  return new Map(rows);
}

/** Ids of the checks of consistency that hold, and of those that fail, once recalculated. */
async function verdicts(raw: BuiltReport['raw'], sheets: readonly SheetDescription[]): Promise<{ readonly holding: number; readonly failing: readonly string[] }> {
  const places = verdictPlaces(sheets);
  const found = (await recalculateTexts(raw.sheets, sheets)).flatMap(({ sheet, cell, recalculated }) => {
    const id = places.get(`${sheet}!${cell}`);
    return id === undefined ? [] : [{ id, holds: recalculated === '✓ holds' }];
  });
  expect(found).toHaveLength(places.size);
  return { holding: found.filter(({ holds }) => holds).length, failing: found.flatMap(({ id, holds }) => (holds ? [] : [id])) };
}

/** The sheets with one cell typed over. */
function typedOver(sheets: readonly SheetDescription[], id: string, pick: (cell: CellDescription) => boolean, value: string | number): readonly SheetDescription[] {
  let done = false;
  return sheets.map((sheet) => {
    if (sheet.id !== id) return sheet;
    const cells = (row: SheetDescription['rows'][number]): readonly CellDescription[] =>
      row.cells.map((cell) => {
        if (done || !pick(cell)) return cell;
        done = true;
        return { column: cell.column, value, style: cell.style };
      });
    return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: cells(row) })) };
  });
}

describe('the checks that no figure and no claim differs', () => {
  it(`hold for ${String(BOOKS * CLAIMS)} initiatives, as written and with their inputs changed`, async () => {
    let holding = 0;
    for (const [index, book] of drawnClaims({ books: BOOKS, claims: CLAIMS, seed: SEED }).entries()) {
      const { built } = describeClaims(book);
      const { sheets } = built.report.book;
      const changed = describeClaims(changedClaims(book, SEED + index)).built;
      for (const raw of [built.raw, changed.raw]) {
        const { failing, holding: held } = await verdicts(raw, sheets);
        expect(failing).toEqual([]);
        holding += held;
      }
    }
    expect(holding).toBeGreaterThan(BOOKS * CLAIMS * 4);
  }, 15 * MINUTE);

  it.each([
    ['a sentence of the case sheet', 'case:vw-01', 'vw-01/sentences-case'],
    ['a sentence of the finance sheet', 'finance:vw-01', 'vw-01/sentences-finance'],
  ])('fail where somebody types over %s', async (_, sheet, id) => {
    const built = await exampleReport('virtual-ward');
    const { failing } = await verdicts(built.raw, typedOver(built.report.book.sheets, sheet, ({ formula, value }) => formula?.startsWith("'Workings") === true && typeof value === 'string', 'It pays back next week.'));
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.every((each) => each.startsWith(id))).toBe(true);
  }, MINUTE);

  it.each(['board', 'clinical', 'finance'])('fail where the sentence for %s is made to say another figure on Workings', async (lens) => {
    const built = await exampleReport('virtual-ward');
    const headline = built.cases[0]?.story.statements.find((statement) => statement.lens === lens && statement.role === 'headline');
    const { failing } = await verdicts(built.raw, typedOver(built.report.book.sheets, 'workings:vw-01', ({ value }) => value === headline?.text, 'Readmissions will vanish.'));
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.every((each) => each.startsWith('vw-01/claim'))).toBe(true);
  }, MINUTE);

  it('fail where a figure of another sheet is typed over', async () => {
    const built = await exampleReport('virtual-ward');
    const npv = built.cases[0]?.money.measures.npv;
    const { failing } = await verdicts(built.raw, typedOver(built.report.book.sheets, 'finance:vw-01', ({ value, formula }) => value === npv && formula !== undefined, 9_999_999));
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.every((id) => id.startsWith('vw-01/figures'))).toBe(true);
  }, MINUTE);
});

describe('the sentences of the JSON', () => {
  it('are those that stand on the sheets', async () => {
    for (const built of [await exampleReport('virtual-ward'), await exampleReport('tele-icu'), ...drawnClaims({ books: 2, claims: CLAIMS, seed: SEED }).map((book) => describeClaims(book).built)]) {
      const json: { readonly initiatives: readonly { readonly id: string; readonly statements: readonly { readonly text: string; readonly withheld: unknown }[] }[] } = JSON.parse(JSON.stringify(resultJson(built)));
      for (const { id, statements } of json.initiatives) {
        const workings = built.report.book.sheets.find((sheet) => sheet.id === `workings:${id}`);
        const stored = new Set(workings?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
        expect(statements.filter(({ text, withheld }) => withheld === null && !stored.has(text))).toEqual([]);
      }
    }
  });
});
