import { describeTemplate } from '../../../src/app/describeTemplate';
import { AppError } from '../../../src/errors/AppError';
import { ERROR_WORDS } from '../../../src/locales/en/errors';
import type { ExcelHostOptions } from '../../../src/hosts/excel/ExcelRunner';
import { snapshot } from '../../../src/preview/snapshot';
import type { WorkbookDescription } from '../../../src/report/description/SheetDescription';
import { reportOf } from '../../report/exampleReport';
import { describedBook, describedSheet, fullSheet } from '../descriptions';
import { openWorkbook, type OpenWorkbook } from './openWorkbook';

const [FULL, ABOUT] = [fullSheet(), describedSheet([['About'], ['Costs', { formula: 'Costs!A1', value: 42 }]], { merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }] })];
const FIRST = describedBook(ABOUT, FULL);
/** Other texts, a row more, other looks, another chart and a sheet that was not there. */
const SECOND = describedBook(
  describedSheet([['About it'], ['Costs', { formula: 'Costs!A1*2', value: 84 }], ['=not a formula', 7]], { columnWidths: [30, 14, 14], tabColor: '8A4B00' }),
  fullSheet({ charts: FULL.charts.map((chart) => ({ ...chart, title: 'Cash flow', kind: 'column' as const })), merges: [], freeze: null, tables: [] }),
  describedSheet([['Sources']], { id: 'sources', name: 'Sources' }),
);
/** Other values only. */
const VALUES_ONLY = describedBook({ ...ABOUT, rows: ABOUT.rows.map((row, index) => (index === 0 ? row : { ...row, cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: 'Costs!A1+1' })) })) }, FULL);

/** The user's sheet: values, a formula and a text that looks like one. */
const USER = { sheets: [{ name: 'Costs', cells: [[42, '=A1*2', 'text'], ['007', true, null]], formats: { 'A1:A1': '#,##0' } }] };

async function standing(changes: Partial<ExcelHostOptions> = {}): Promise<OpenWorkbook> {
  const open = openWorkbook(USER, changes);
  await open.workbook.writeSheets(FIRST);
  open.host.person.types('Costs', 'D1', "=About!A2&'Case – Virtual ward'!A1");
  return open;
}

/** Reads the workbook and writes its report, as the pane does. */
async function writeReport({ workbook }: OpenWorkbook): Promise<unknown> {
  return workbook.writeSheets(reportOf(await workbook.readTables()).report.book);
}

/** The example with its report, in which a cost was typed over since. */
async function exampleStanding(): Promise<OpenWorkbook> {
  const open = openWorkbook({ name: 'Book.xlsx' });
  await open.workbook.writeSheets(describeTemplate(null, 'virtual-ward'));
  await writeReport(open);
  const costs = snapshot(open.host.book).sheets.find(({ name }) => name === 'Costs');
  const [amount = ''] = Object.entries(costs?.cells ?? {}).find(([, { value }]) => typeof value === 'number' && value > 1_000) ?? [];
  open.host.person.types('Costs', amount, '123000');
  return open;
}

interface Job {
  /** Actions of a request that are tried, at most; the first, and others as far from each other as that makes them. */
  readonly most: number;
  readonly start: () => Promise<OpenWorkbook>;
  readonly work: (open: OpenWorkbook) => Promise<unknown>;
}

const write = (book: WorkbookDescription) => ({ workbook }: OpenWorkbook): Promise<unknown> => workbook.writeSheets(book);
const small = { requestLimit: 12_000 };
const JOBS: Readonly<Record<string, Job>> = {
  'a first write': { most: 30, start: () => Promise.resolve(openWorkbook(USER)), work: write(FIRST) },
  'a first write in several requests': { most: 12, start: () => Promise.resolve(openWorkbook(USER, small)), work: write(FIRST) },
  'a first write of templates': { most: 15, start: () => Promise.resolve(openWorkbook(USER)), work: write(describedBook(fullSheet({ role: 'template', id: 'template:setup', name: 'Setup' }), describedSheet([['More']], { role: 'template', id: 'template:more', name: 'More' }))) },
  'a refresh': { most: 30, start: () => standing(), work: write(SECOND) },
  'a refresh in several requests': { most: 10, start: () => standing(small), work: write(SECOND) },
  'a refresh of values': { most: 30, start: () => standing(), work: write(VALUES_ONLY) },
  'a refresh of the example with another cost': { most: 2, start: exampleStanding, work: writeReport },
  'a removal': { most: 30, start: () => standing(), work: ({ workbook }) => workbook.removeOwnSheets() },
};

const ofUser = ({ sheets }: ReturnType<typeof snapshot>): unknown => sheets.find(({ name }) => name === 'Costs');

/** Actions per request of a job that nothing disturbs, and what it leaves. */
async function undisturbed({ start, work }: Job): Promise<{ readonly actions: readonly number[]; readonly before: ReturnType<typeof snapshot>; readonly after: ReturnType<typeof snapshot> }> {
  const open = await start();
  const before = snapshot(open.host.book);
  const from = open.host.log.entries.length;
  await work(open);
  return { actions: open.host.log.entries.slice(from).map(({ actions }) => actions), before, after: snapshot(open.host.book) };
}

interface Outcome {
  readonly error: AppError | null;
  /** Whether the sheets were written without what an Excel may refuse. */
  readonly isLess: boolean;
}

async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  try {
    const result = await work;
    return { error: null, isLess: typeof result === 'object' && result !== null && 'without' in result };
  } catch (error) {
    if (error instanceof AppError) return { error, isLess: false };
    throw error;
  }
}

/** A workbook but for the set-up of its pages and the notes that say so. */
function withoutPages({ sheets, ...book }: ReturnType<typeof snapshot>): unknown {
  return { ...book, xmlParts: [], sheets: sheets.map((sheet) => ({ ...sheet, page: null, names: [] })) };
}

function points(actions: readonly number[], most: number): readonly (readonly [request: number, action: number])[] {
  return actions.flatMap((count, request) => {
    const step = Math.max(1, Math.floor(count / most));
    return Array.from({ length: Math.ceil(count / step) }, (_, index) => [request + 1, index * step] as const);
  });
}

describe.each(Object.entries(JOBS))('%s that Excel interrupts', (name, job) => {
  const isRemoval = name === 'a removal';

  it('at any action of any request leaves the user’s cells, and our sheets as before or complete', async () => {
    const { actions, before, after } = await undisturbed(job);
    const { most } = job;
    for (const [request, action] of points(actions, most)) {
      const open = await job.start();
      open.host.plan({ request, action, effect: { kind: 'refuse', code: 'GeneralException' } });
      const { error, isLess } = await outcomeOf(job.work(open));
      const left = snapshot(open.host.book);
      const at = `request ${String(request)}, action ${String(action)}`;
      if (!isRemoval) expect([at, ofUser(left)]).toEqual([at, ofUser(before)]);
      if (isLess) expect([at, withoutPages(left)]).toEqual([at, withoutPages(after)]);
      else expect([at, left]).toEqual([at, error === null ? after : before]);
      expect([at, open.host.book.enableEvents]).toEqual([at, true]);
      if (!isRemoval && !isLess) expect([at, error === null]).toEqual([at, false]);
      if (error !== null) expect(ERROR_WORDS[error.code](error.data)).toMatch(/\S/);
    }
  }, 120_000);

  it('by losing the answer of any request leaves the same', async () => {
    const { actions, before, after } = await undisturbed(job);
    for (const lost of actions.keys()) {
      const open = await job.start();
      open.host.plan({ request: lost + 1, effect: { kind: 'lose-answer', code: 'GeneralException' } });
      const { error } = await outcomeOf(job.work(open));
      const left = snapshot(open.host.book);
      expect([lost, left]).toEqual([lost, error === null ? after : before]);
    }
  });
});

describe('an Excel that sets up no pages', () => {
  /** Writes into workbooks that refuse one action each, until it was one that sets up a page. */
  async function writtenWithoutPages(): Promise<OpenWorkbook> {
    const { actions } = await undisturbed({ most: 1, start: () => Promise.resolve(openWorkbook(USER)), work: write(FIRST) });
    const last = actions.length;
    for (let action = 0; action < (actions[last - 1] ?? 0); action += 1) {
      const open = openWorkbook(USER);
      open.host.plan({ request: last, action, effect: { kind: 'refuse', code: 'GeneralException' } });
      const { isLess } = await outcomeOf(open.workbook.writeSheets(FIRST));
      if (isLess) return open;
    }
    throw new Error('no action sets up a page');
  }

  it('gets the sheets without, and is asked for pages again by the next refresh', async () => {
    const written = openWorkbook(USER);
    await written.workbook.writeSheets(FIRST);
    const complete = snapshot(written.host.book);
    const open = await writtenWithoutPages();
    expect(withoutPages(snapshot(open.host.book))).toEqual(withoutPages(complete));
    expect(snapshot(open.host.book).sheets.map(({ page }) => page)).not.toEqual(complete.sheets.map(({ page }) => page));
    expect(await open.workbook.writeSheets(FIRST)).not.toHaveProperty('without');
    expect(snapshot(open.host.book).sheets.map(({ page }) => page)).toEqual(complete.sheets.map(({ page }) => page));
  }, 60_000);
});
