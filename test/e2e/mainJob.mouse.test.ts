import type { Locator } from 'playwright-core';
import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import { viewInitiative } from '../../src/app/pane/viewInitiative';
import type { ReadyReading } from '../../src/app/pane/readPane';
import { a1 } from '../../src/model/cellAddress';
import type { EmulatedExcel } from '../../src/preview/EmulatedExcel';
import { snapshot } from '../../src/preview/snapshot';
import type { SheetDescription } from '../../src/report/description/SheetDescription';
import { describeWithChromium } from './describeWithChromium';
import type { OpenPane } from './openPane';
import { LENSES, panePlaces, type PanePlaces } from './panePlaces';
import { paneStage } from './paneStage';
import { sheetDifferences } from './sheetDifferences';
import { until } from './until';
import { exampleExcel, expectedReading, sheetNames, sheetsOf, twoInitiatives } from './workbooks';

const { write } = ENGLISH_PANE_WORDS;
const PATIENCE_MS = 30_000;

function selectedIn({ book }: EmulatedExcel): string {
  const { selection } = book;
  return selection === null ? '' : `${selection.sheet.name}!${a1({ row: selection.area.firstRow, column: selection.area.firstColumn })}`;
}

/** Whether an element lies in the window, and nothing over it. */
function isInSight(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}

/** A place for a note in each area of a sheet that takes some: the last row, as rows above may name a group. */
function noteCells({ name, notes }: SheetDescription): readonly { readonly sheet: string; readonly cell: { readonly row: number; readonly column: number } }[] {
  return notes.map(({ lastRow, noteColumn }) => ({ sheet: name, cell: { row: lastRow, column: noteColumn } }));
}

describeWithChromium('the main job with the mouse, in Excel on the web as it is emulated', () => {
  const stage = paneStage();
  let expected: ReadyReading;
  let open: OpenPane;
  let at: PanePlaces;

  const start = async (excel: EmulatedExcel): Promise<void> => {
    open = await stage.open({ excel });
    at = panePlaces(open.pane);
    await at.write.waitFor();
  };
  const clickThrough = async (...buttons: readonly (keyof PanePlaces & ('write' | 'refresh' | 'more' | 'remove'))[]): Promise<void> => {
    for (const button of buttons) await at[button].click();
  };
  const writeSheets = async (): Promise<void> => {
    await clickThrough('write');
    await at.confirm('case').click();
    await at.refresh.waitFor();
  };

  beforeAll(async () => {
    expected = await expectedReading();
  });

  it('shows what the case says, and where a figure comes from in the workbook', async () => {
    await start(exampleExcel());
    const headline = viewInitiative(expected.built, 'vw-01').caseView.lenses[0]?.headline?.parts.map(({ text }) => text).join('');
    expect(await at.headline.innerText()).toBe(headline);
    await at.chip('a quarter').click();
    expect(await until(() => selectedIn(open.excel), (cell) => cell !== '')).toBe('Metrics!G6');
    expect(open.excel.book.sheet(open.excel.book.activeSheetId).name).toBe('Metrics');
    for (const part of ['(96 − 72) ÷ 96', 'exactly 25.0%', 'Metrics!G6, I6', 'Evidence: piloted']) expect(await at.main.innerText()).toContain(part);
    await at.chip('£1.25m').click();
    expect(await until(() => selectedIn(open.excel), (cell) => !cell.startsWith('Metrics'))).toBe('Initiatives!I6');
  }, PATIENCE_MS);

  it('tells each reader the same case, shows both scorecards and what is to settle', async () => {
    await start(exampleExcel());
    const { caseView, scorecards } = viewInitiative(expected.built, 'vw-01');
    for (const [index, name] of LENSES.entries()) {
      await at.lens(name).click();
      const parts = caseView.lenses[index]?.headline?.parts ?? [];
      expect(await at.headline.innerText()).toBe(parts.map(({ text }) => text).join(''));
    }
    await at.place('scorecards').click();
    for (const { tab, title, rows } of scorecards) {
      await at.main.getByRole('tab', { name: tab }).click();
      await at.main.getByRole('heading', { name: title }).waitFor();
      expect(await at.main.getByRole('heading', { level: 3 }).count()).toBe(rows.length);
    }
    await at.place('review').click();
    await at.main.getByRole('tab', { name: /^All/ }).click();
    expect(await at.main.getByRole('listitem').count()).toBe(expected.review.problems.length);
  }, PATIENCE_MS);

  it('shows the initiative that is chosen', async () => {
    await start(twoInitiatives());
    await at.initiative.selectOption({ label: 'Teleclinic (tc-02)' });
    const headline = await until(() => at.headline.innerText(), (text) => !text.includes('readmissions'));
    expect(headline).toContain('missed appointments');
  }, PATIENCE_MS);

  it('says what will be written, writes it, and nothing else in the workbook changes', async () => {
    const excel = exampleExcel();
    const own = sheetNames(excel);
    const before = sheetsOf(excel, own);
    await start(excel);
    await clickThrough('write');
    // What is sampled for the sheets goes before the question.
    await at.confirm('case').waitFor();
    const described = expected.built.report.book.sheets;
    expect(await at.dialog.getByRole('listitem').allInnerTexts()).toEqual(described.map(({ name, rows }) => `${name}\n+ ${write.state.added} · ${write.rows(rows.length)}`));
    expect(sheetNames(excel)).toEqual(own);
    open.answers.hold();
    await at.confirm('case').click();
    await at.progress.waitFor();
    expect(await at.told.innerText()).toBe(write.progress);
    open.answers.release();
    await at.refresh.waitFor();
    const done = write.done({ added: described.length, refreshed: 0, sheets: [] });
    expect(await at.told.innerText()).toBe(done);
    expect(await isInSight(at.main.getByText(done))).toBe(true);
    expect(sheetNames(excel)).toEqual([...own, ...described.map(({ name }) => name)]);
    expect(sheetsOf(excel, own)).toEqual(before);
    expect(described.map(({ name }) => excel.book.sheet(name).charts.length)).toEqual(described.map(({ charts }) => charts.length));
    for (const sheet of described.filter(({ role }) => role === 'output')) {
      const { compared, differing } = sheetDifferences(sheet, excel.book.sheet(sheet.name));
      expect([sheet.name, differing]).toEqual([sheet.name, []]);
      expect(compared).toBeGreaterThan(10);
    }
  }, PATIENCE_MS);

  it('follows a typed cost, refreshes with notes kept, and removes what was written', async () => {
    const excel = exampleExcel();
    const own = sheetNames(excel);
    await start(excel);
    const namesAndParts = ({ names, xmlParts }: ReturnType<typeof snapshot>): object => ({ names, xmlParts });
    const outside = namesAndParts(snapshot(excel.book));
    await writeSheets();
    excel.person.types('Costs', 'F6', '1,820,000');
    await until(() => at.headline.innerText(), (text) => text.includes('£3.43m'));
    expect(await open.pane.getByRole('contentinfo').innerText()).toContain(ENGLISH_PANE_WORDS.stale);
    const typed = sheetsOf(excel, own);
    const notes = expected.built.report.book.sheets.flatMap(noteCells);
    expect(notes.length).toBeGreaterThan(2);
    for (const [index, { sheet, cell }] of notes.entries()) excel.person.types(sheet, a1(cell), `Note ${String(index)}`);
    await clickThrough('refresh');
    await at.confirm('case').click();
    await at.refresh.waitFor();
    expect(notes.map(({ sheet, cell }) => excel.book.sheet(sheet).valueAt(cell.row, cell.column).value)).toEqual(notes.map((_, index) => `Note ${String(index)}`));
    await until(() => open.pane.getByRole('contentinfo').innerText(), (text) => !text.includes(ENGLISH_PANE_WORDS.stale));
    await clickThrough('more', 'remove');
    await at.confirm('remove').click();
    await at.write.waitFor();
    expect(sheetNames(excel)).toEqual(own);
    expect(sheetsOf(excel, own)).toEqual(typed);
    expect(namesAndParts(snapshot(excel.book))).toEqual(outside);
  }, PATIENCE_MS);
});
