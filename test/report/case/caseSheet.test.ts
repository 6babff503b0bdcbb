import type { BuiltReport } from '../../../src/app/buildReport';
import { cellAt, exampleReport, sheetOf, tableReport, textsOf } from '../exampleReport';

const SIX = ['Initiative,Cost,Metric,Baseline,Target,By', 'Cloud migration,$2M,Patient wait time (minutes),42,29.4,31 May 2028'];

describe('the case sheet of the complete example', () => {
  let built: BuiltReport;
  beforeAll(async () => {
    built = await exampleReport('virtual-ward');
  });

  it('has its title in A1 and the headline in A2, live', () => {
    const sheet = sheetOf(built, 'case:vw-01');
    expect(cellAt(sheet, 0, 0)?.value).toBe('Business case · Virtual ward (vw-01)');
    expect(cellAt(sheet, 1, 0)?.value).toBe(built.cases[0]?.story.statements[0]?.text);
    expect(cellAt(sheet, 1, 0)?.formula).toMatch(/^'Workings – Virtual ward'!\$C\$\d+$/);
  });

  it('shows five figures, each a formula with its convention beneath', () => {
    const sheet = sheetOf(built, 'case:vw-01');
    const figures = sheet.rows[5]?.cells.filter(({ formula }) => formula !== undefined) ?? [];
    const notes = sheet.rows[6]?.cells.filter(({ formula }) => formula !== undefined) ?? [];
    expect(figures).toHaveLength(5);
    expect(notes).toHaveLength(5);
  });

  it('draws the cumulative cash flow over the rows of Workings and says it in words', () => {
    const [chart, ...more] = sheetOf(built, 'case:vw-01').charts;
    expect(more).toHaveLength(0);
    expect(chart?.altText).toContain('cumulative cash flow of Virtual ward in GBP, from -1,250,000 in year 0');
    expect(chart?.series.map(({ values }) => values.sheet)).toEqual(['Workings – Virtual ward', 'Workings – Virtual ward']);
    expect(textsOf(sheetOf(built, 'case:vw-01'))).toContain(chart?.altText);
  });

  it('prints on one page', () => {
    expect(sheetOf(built, 'case:vw-01').page.pagesTall).toBe(1);
  });

  it('lists each question with its cell, room for an answer and a name that stays', () => {
    const sheet = sheetOf(built, 'case:vw-01');
    const [notes] = sheet.notes;
    expect(notes).toBeDefined();
    const rows = (notes?.lastRow ?? 0) - (notes?.firstRow ?? 0) + 1;
    expect(rows).toBe(built.cases[0]?.questions.length);
    const ids = Array.from({ length: rows }, (_, index) => cellAt(sheet, (notes?.firstRow ?? 0) + index, notes?.idColumn ?? 0)?.value);
    expect(new Set(ids).size).toBe(rows);
  });

  it('points at Workings, Inputs and Checks only', () => {
    const formulas = sheetOf(built, 'case:vw-01').rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    const sheets = new Set(formulas.flatMap((formula) => [...formula.matchAll(/(?:'([^']+)'|([A-Za-z]+))!/g)].map((match) => match[1] ?? match[2])));
    expect([...sheets].sort()).toEqual(['Checks', 'Inputs', 'Workings – Virtual ward']);
  });
});

describe('the case sheet of six cells', () => {
  it('has a dash and the reason where a figure has no answer', async () => {
    const sheet = sheetOf(await tableReport(SIX, { localeTag: 'en-US' }), 'case:cloud-migration');
    const texts = sheet.rows[5]?.cells.map(({ value }) => value).filter((value) => value !== null);
    expect(texts).toEqual(['$2M', '–', '–', '–', '–']);
    expect(textsOf(sheet)).toContain('no benefit is valued in money');
  });

  it('keeps an earlier answer whose question is no longer asked', async () => {
    const notes = new Map([['case:cloud-migration', new Map([['source-missing old!A1', 'Asked in May']])]]);
    const sheet = sheetOf(await tableReport(SIX, { earlier: { notes, log: [] } }), 'case:cloud-migration');
    expect(textsOf(sheet)).toEqual(expect.arrayContaining(['Asked in May', 'Answered earlier; no longer asked.', 'source-missing old!A1']));
  });
});
