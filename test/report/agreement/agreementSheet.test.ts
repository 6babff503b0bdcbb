import type { BuiltReport } from '../../../src/app/buildReport';
import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { buildGenerated } from '../../parity/buildGenerated';
import { compareCells } from '../../parity/compareCells';
import { recalculateInIronCalc } from '../../parity/recalculateInIronCalc';
import { cellAt, exampleReport, reportOf, sheetOf, tableReport, textsOf } from '../exampleReport';
import { agreementBook, agreementFile, CHANGED, EVERYTHING, type AgreementTables } from './agreementBook';

const ID = 'agreement:cloud-migration';

async function sheetFrom(tables: AgreementTables, notes: Readonly<Record<string, string>> = {}): Promise<SheetDescription> {
  const raw = await (await agreementFile(tables)).readTables();
  return sheetOf(reportOf(raw, { earlier: { notes: new Map([[ID, new Map(Object.entries(notes))]]), log: [] } }), ID);
}

/** The texts of the row in which a text stands. */
function rowWith(sheet: SheetDescription, text: string): readonly string[] {
  const row = sheet.rows.find(({ cells }) => cells.some(({ value }) => value === text));
  return row?.cells.flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : [])) ?? [];
}

describe('the agreement sheet of the complete example', () => {
  let built: BuiltReport;
  let sheet: SheetDescription;
  beforeAll(async () => {
    built = await exampleReport('virtual-ward');
    sheet = sheetOf(built, 'agreement:vw-01');
  });

  it('has the goal both share on top, as the board reads it, live', () => {
    expect(cellAt(sheet, 0, 0)?.value).toBe('Agreement · Virtual ward (vw-01)');
    expect(cellAt(sheet, 1, 0)?.value).toBe(built.cases[0]?.story.statements.find(({ lens, role }) => lens === 'board' && role === 'headline')?.text);
    expect(cellAt(sheet, 1, 0)?.formula).toMatch(/^'Workings – Virtual ward'!/);
  });

  it('counts what is shown, closed and taken, by formulas over this page', () => {
    expect(sheet.rows[5]?.cells.filter(({ formula }) => formula !== undefined).map(({ value }) => value)).toEqual(['1 of 4', '2 of 4', '1 of 3', '3 of 5']);
  });

  it('sets what each side needs beside each other, with what nobody listed and where to type it', () => {
    expect(rowWith(sheet, 'People and money to put it in place')).toEqual([
      'People and money to put it in place', '○ not listed yet', 'Add it to Readiness: For “technology”, with its State, Owner and Due.', 'Adoption data from peer trusts', '✓ done', 'Chief Nursing Information Officer', 'Readiness!A10',
    ]);
  });

  it('links every state, name and day to Inputs', () => {
    const item = sheet.rows.find(({ cells }) => cells[0]?.value === 'Security assessment');
    const [name, state, owner, due] = item?.cells ?? [];
    for (const cell of [name, state, owner, due]) expect(cell?.formula).toMatch(/Inputs!\$C\$\d+/);
    expect([state?.value, typeof due?.value]).toEqual(['◐ in progress', 'number']);
  });

  it('shows a concern on its way, with the question to ask where it waits', () => {
    expect(rowWith(sheet, 'No capacity to support devices in homes in the first year')).toEqual([
      'No capacity to support devices in homes in the first year', 'Head of Service', '✓ Device support for the first year stands in the contract', '○ What shows it is met, and who brings it?', '◐ in progress', 'Concerns!A6',
    ]);
  });

  it('prompts what helps and what to ask, with the cell in which the pattern is seen', () => {
    expect(rowWith(sheet, 'No capacity')).toEqual(['No capacity', 'Concerns!A6', expect.stringMatching(/^If it is real, .* If it stands for something else, /), '“If resources were not a constraint, what else would stand in the way?”']);
  });

  it('lists commitments in the recommended order, with what is given and which step is next', () => {
    expect(rowWith(sheet, 'Formal endorsement by the design authority')).toEqual(['4 · Formal endorsement by technology', '○ open', 'Chief Information Officer', '→ next', 'Formal endorsement by the design authority', 'Support outside office hours', 'Commitments!A9']);
  });

  it('tells each leader what may be claimed, live', () => {
    const credits = built.cases[0]?.story.statements.filter(({ role }) => role === 'credit') ?? [];
    expect(credits.length).toBeGreaterThan(0);
    expect(textsOf(sheet)).toEqual(expect.arrayContaining(credits.map(({ text }) => text)));
  });

  it('blames nobody and asks no side to give way', () => {
    expect(textsOf(sheet).filter((text) => /\b(?:blame|fault|wrong|guilty|must|refuse|defer|give way|win|lose)\b/i.test(text))).toEqual([]);
  });

  it('prints on one landscape page', () => {
    expect(sheet.page).toMatchObject({ orientation: 'landscape', pagesTall: 1 });
  });
});

describe('the agreement sheet', () => {
  it('is not written for six cells', async () => {
    const built = await tableReport(['Initiative,Cost,Metric,Baseline,Target,By', 'Cloud migration,$2M,Patient wait time (minutes),42,29.4,31 May 2028']);
    expect(built.report.book.sheets.map(({ id }) => id)).not.toContain(ID);
  });

  it('says plainly that a concern was closed without evidence, and still counts it as closed', async () => {
    const sheet = await sheetFrom({ concerns: [['Too slow', 'technology', '', '', 'done']] });
    expect(rowWith(sheet, 'Too slow')).toContain('✓ done, no evidence named');
    expect(sheet.rows[5]?.cells.map(({ value }) => value)).toContain('1 of 1');
  });

  it('asks whether an answer settles a concern that is open', async () => {
    const sheet = await sheetFrom({ concerns: [['Too slow', 'technology', 'Fast enough', 'Load test', 'open']] });
    expect(rowWith(sheet, 'Too slow')).toEqual(expect.arrayContaining(['✓ Load test', '○ open. Does this answer it?']));
  });

  it('warns where one side is committed and the other untouched, and where a side gives nothing yet', async () => {
    const sheet = await sheetFrom({ commitments: [['clinical', 'Medical Director', 'Champion', 'done', 'Two beds']] });
    const texts = textsOf(sheet);
    expect(texts.some((text) => text.startsWith('! One side has committed and the other has not been brought in.'))).toBe(true);
    expect(texts.some((text) => text.startsWith('○ Nothing is written yet about what technology gives.'))).toBe(true);
    expect(texts.some((text) => text.includes('what clinical leaders give'))).toBe(false);
  });

  it('shows steps out of order as done early, and informal ones besides', async () => {
    const sheet = await sheetFrom({ commitments: [['clinical', 'Medical Director', 'Champion', 'done', ''], ['technology', 'CIO', 'Coffee with the ward team', 'done', 'An hour']] });
    expect(rowWith(sheet, 'Champion')).toEqual(expect.arrayContaining(['✓ done', 'done early']));
    expect(rowWith(sheet, 'Coffee with the ward team')[0]).toBe('Besides, outside the order');
  });

  it('gives every commitment a row, also the second one of a step', async () => {
    const sheet = await sheetFrom({ commitments: [['clinical', 'Ward A', 'Champion of ward A', 'open', ''], ['clinical', 'Ward B', 'Champion of ward B', 'done', '']] });
    expect(rowWith(sheet, 'Champion of ward A').length + rowWith(sheet, 'Champion of ward B').length).toBeGreaterThan(6);
  });

  it('keeps what was typed as next step, also where its concern is gone', async () => {
    const sheet = await sheetFrom({ concerns: [['Too slow', 'technology', '', '', 'open']] }, { 'Concerns!A2': 'Ask on Friday', 'Concerns!A9': 'Settled in May' });
    expect(rowWith(sheet, 'Too slow')).toContain('Ask on Friday');
    expect(rowWith(sheet, 'This concern is no longer in the log.')).toEqual(['This concern is no longer in the log.', 'Settled in May', 'Concerns!A9']);
  });

  it('speaks of business leaders under that vocabulary', async () => {
    const { built } = await buildGenerated(agreementBook(EVERYTHING, 'business'));
    const texts = textsOf(sheetOf(built, ID));
    expect(texts).toEqual(expect.arrayContaining(['What technology needs from the business champion', 'What business leaders need from the technology champion']));
    expect(texts.filter((text) => /clinical/i.test(text))).toEqual([]);
  });

  it('gives its stored values when another program recalculates it, with and without blank cells', async () => {
    const file = await buildGenerated(agreementBook(EVERYTHING));
    const [result] = recalculateInIronCalc([file]);
    const { mismatches, cells } = compareCells(file.built.report.book.sheets.filter(({ id }) => id === ID || id === 'inputs'), result ?? { sheets: [] });
    expect(mismatches).toEqual([]);
    expect(cells).toBeGreaterThan(80);
  }, 60_000);

  it('follows the cells that people change, and says that order and patterns wait for another run', async () => {
    const [before, after] = await Promise.all([buildGenerated(agreementBook(EVERYTHING)), buildGenerated(agreementBook(CHANGED))]);
    const [result] = recalculateInIronCalc([{ ...before, built: { ...before.built, raw: after.built.raw } }]);
    const { mismatches } = compareCells([sheetOf(after.built, ID)], result ?? { sheets: [] });
    expect(sheetOf(after.built, ID).rows[5]?.cells.map(({ value }) => value)).not.toEqual(sheetOf(before.built, ID).rows[5]?.cells.map(({ value }) => value));
    expect(mismatches.map(({ recalculated }) => recalculated)).toEqual([expect.stringMatching(/^Cells changed since this page was written/), expect.stringContaining('changed')]);
  }, 60_000);

  it('finds its notes again in the file', async () => {
    const workbook = await agreementFile(EVERYTHING);
    const notes = new Map([[ID, new Map([['Concerns!A2', 'Ask on Friday']])]]);
    await workbook.writeSheets(reportOf(await workbook.readTables(), { earlier: { notes, log: [] } }).report.book);
    const again = reportOf(await FileWorkbook.fromBytes(workbook.toBytes(), 'book.xlsx').readTables());
    expect(rowWith(sheetOf(again, ID), 'Too slow')).toContain('Ask on Friday');
  });
});
