import { hasChain } from '../../../src/report/case/caseChain';
import { exampleReport, sheetOf, tableReport, textsOf } from '../exampleReport';

const TITLE = 'From what is put in place to the objective it serves';
const HEADS = 'Initiative,Cost,Metric,Baseline,Target,By,Output,Objective';

describe('the benefit chain on the case sheet', () => {
  it('is five boxes with arrows between them, each a live text', async () => {
    const built = await exampleReport('virtual-ward');
    const sheet = sheetOf(built, 'case:vw-01');
    const row = sheet.rows.findIndex(({ cells }) => cells[0]?.value === TITLE);
    const texts = sheet.rows[row + 2]?.cells.filter(({ value }) => value !== null) ?? [];
    expect(texts.map(({ value }) => value)).toEqual(built.cases[0]?.story.chain.flatMap(({ text }, index) => (index === 0 ? [text] : ['→', text])));
    expect(texts.filter(({ value }) => value !== '→').every(({ formula }) => formula !== undefined)).toBe(true);
    expect(sheet.page.pagesTall).toBe(1);
  });

  it('stands above the questions, whose rows follow it', async () => {
    const sheet = sheetOf(await exampleReport('virtual-ward'), 'case:vw-01');
    const texts = textsOf(sheet);
    expect(texts.indexOf(TITLE)).toBeLessThan(texts.indexOf('What finance will ask next'));
  });

  it('names what is missing in its box, with the cell to go to', async () => {
    const built = await tableReport([HEADS, 'Virtual ward,$2M,Readmissions,96,72,31 May 2028,Monitors at home,Care closer to home']);
    const texts = textsOf(sheetOf(built, 'case:virtual-ward'));
    expect(texts).toContain('○ not given yet: add a column “Change in practice” to table');
    expect(texts).toContain('○ not given yet: add a column “Benefit” to Benefits');
    const blank = await tableReport([`${HEADS},Change in practice`, 'Virtual ward,$2M,Readmissions,96,72,31 May 2028,Monitors at home,Care closer to home,']);
    const cells = sheetOf(blank, 'case:virtual-ward').rows.flatMap(({ cells: all }) => all);
    expect(cells.find(({ value }) => value === '○ not given: table!I2')?.link).toEqual({ sheet: 'table', cell: 'I2' });
  });

  it('is not drawn for two links, nor for the six cells', async () => {
    const built = await tableReport(['Initiative,Cost,Metric,Baseline,Target,By', 'Cloud migration,$2M,Patient wait time (minutes),42,29.4,31 May 2028']);
    const sheet = sheetOf(built, 'case:cloud-migration');
    expect(textsOf(sheet)).not.toContain(TITLE);
    expect(hasChain(built.cases[0]?.story.chain ?? [])).toBe(false);
  });
});
