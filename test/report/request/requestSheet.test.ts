import type { BuiltReport } from '../../../src/app/buildReport';
import { PRESETS } from '../../../src/model/choices';
import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { skeletonOf } from '../../../src/report/request/requestSheet';
import { exampleReport, sheetOf, tableReport, textsOf } from '../exampleReport';

const ONE_TABLE = 'Initiative,Cost,Metric,Baseline,Target,By,Sponsor,Version,Meeting date';
const ERP = 'One ERP,€4M,Days to close the books,12,6,31 Dec 2028,CFO,,';

/** Cells of the row that answers a question: its mark first. */
function answerTo(sheet: SheetDescription, question: string) {
  const row = sheet.rows.find(({ cells }) => cells.some(({ column, value }) => column === 1 && value === question));
  return (row?.cells ?? []).filter(({ value, column }) => value !== null && column !== 1);
}

const valuesOf = (sheet: SheetDescription, question: string) => answerTo(sheet, question).map(({ value }) => value);

describe('the request of the complete example', () => {
  let built: BuiltReport;
  let sheet: SheetDescription;
  beforeAll(async () => {
    built = await exampleReport('virtual-ward');
    sheet = sheetOf(built, 'request:vw-01');
  });

  it('is the five cases, in their order, on two portrait pages', () => {
    const titles = sheet.rows.flatMap(({ cells }) => cells.filter(({ style, value }) => style === 'section' && value !== null).map(({ value }) => String(value).split(':')[0]));
    expect(titles).toEqual(['For the meeting', 'Strategic case', 'Economic case', 'Commercial case', 'Financial case', 'Management case']);
    expect(sheet.page).toMatchObject({ orientation: 'portrait', pagesTall: 2, paper: 'a4' });
  });

  it('gives what stands at the head of a paper, each live over Inputs', () => {
    const head = ['Recommendation', 'Decision asked', 'Meeting date', 'Prepared by', 'Version', 'Confidentiality', 'Funding source', 'Prior approvals'];
    for (const question of head) {
      const [mark, answer] = answerTo(sheet, question);
      expect([question, mark?.value, answer?.formula]).toEqual([question, '✓', expect.stringMatching(/^Inputs!\$C\$\d+$/)]);
    }
    expect(valuesOf(sheet, 'Version')).toEqual(['✓', '0.4, for the board']);
  });

  it('shows the figures of the case and no others, each a formula', () => {
    const money = built.cases[0]?.money;
    const figure = (name: string) => sheet.rows.flatMap(({ cells }) => (cells.some(({ column, value }) => column === 2 && value === name) ? cells.filter(({ formula }) => formula !== undefined) : []));
    const figures = [['Net present value', money?.measures.npv], ['Present value of costs', money?.measures.pvCosts], ['Benefit–cost ratio', money?.measures.bcr], ['Discount rate', 0.035]] as const;
    expect(figures.map(([name]) => figure(name).map(({ value }) => value))).toEqual(figures.map(([, value]) => [value]));
    expect(figure('Do minimum').map(({ value }) => Math.round(Number(value)))).toEqual([428_963, 237_369, 3]);
    expect(figure('Bed days released').at(-1)?.value).toBeCloseTo(2_900_506.41, 2);
  });

  it('lets no number stand that is not a formula', () => {
    const loose = sheet.rows.flatMap(({ cells }) => cells.filter(({ value, formula }) => typeof value === 'number' && formula === undefined));
    expect(loose).toEqual([]);
  });

  it('says what is open where it belongs, and counts it live', () => {
    expect(valuesOf(sheet, 'Depends on')).toEqual(['○', '○ not given yet: type it in Initiatives, cell L6']);
    expect(valuesOf(sheet, 'Still waited for')).toContain('○ Security assessment');
    const count = sheet.rows[2]?.cells.find(({ value }) => typeof value === 'string');
    expect(count?.value).toBe('2 of 32 answers are still open (○)');
    expect(count?.formula).toMatch(/^IF\(COUNTIF\(\$A\$4:\$A\$\d+,"○"\)=0,/);
  });

  it('counts nothing that is there', () => {
    const marks = sheet.rows.flatMap(({ cells }) => cells.filter(({ column, value }) => column === 0 && (value === '○' || value === '✓')).map(({ value }) => value));
    expect(marks.filter((mark) => mark === '○')).toHaveLength(2);
    expect(marks).toHaveLength(32);
  });

  it('speaks the sentences of the story', () => {
    const texts = textsOf(sheet);
    const { statements } = built.cases[0]?.story ?? { statements: [] };
    for (const found of statements.filter(({ lens, role }) => lens === 'board' && (role === 'headline' || role === 'chain'))) expect(texts).toContain(found.text);
  });
});

describe('the request of a case with gaps', () => {
  it('is one page for a budget holder under every other preset', async () => {
    const sheet = sheetOf(await tableReport([ONE_TABLE, ERP], { preset: 'business' }), 'request:one-erp');
    expect(textsOf(sheet)[0]).toBe('Budget request · One ERP');
    expect(sheet.page).toMatchObject({ orientation: 'portrait', pagesTall: 1 });
    expect(PRESETS.map((preset) => skeletonOf(preset).id)).toEqual(['budget-request', 'five-case', 'budget-request']);
  });

  it('names the blank cell, and fills with what is typed there', async () => {
    const sheet = sheetOf(await tableReport([ONE_TABLE, ERP], { preset: 'business' }), 'request:one-erp');
    const [mark, answer] = answerTo(sheet, 'Version');
    expect(answer).toMatchObject({ value: '○ not given yet: type it in table, cell H2', link: { sheet: 'table', cell: 'H2' } });
    expect(answer?.formula).toMatch(/^IF\(Inputs!\$C\$\d+="not given yet","○ not given yet: type it in table, cell H2",Inputs!\$C\$\d+\)$/);
    expect(mark?.formula).toMatch(/^IF\(Inputs!\$C\$\d+="not given yet","○","✓"\)$/);
  });

  it('counts as open what is only promised, and a cell that could not be read', async () => {
    const row = 'One ERP,€4M,Days to close the books,12,6,31 Dec 2028,CFO,TBC,next week';
    const built = await tableReport([ONE_TABLE, row], { preset: 'business' });
    const sheet = sheetOf(built, 'request:one-erp');
    expect(valuesOf(sheet, 'Version')).toEqual(['○', 'TBC']);
    const [mark, answer] = answerTo(sheet, 'Meeting date');
    expect(mark).toMatchObject({ value: '○' });
    expect(answer).toMatchObject({ value: '○ not given yet: type it in table, cell I2' });
    expect(answer?.formula).toBeUndefined();
    expect(textsOf(sheetOf(built, 'inputs'))).not.toContain('Meeting date');
  });

  it('names the column to add where there is none', async () => {
    const sheet = sheetOf(await tableReport([ONE_TABLE, ERP], { preset: 'business' }), 'request:one-erp');
    expect(valuesOf(sheet, 'Prior approvals')).toEqual(['○', '○ not given yet: add a column “Prior approvals” to table']);
    expect(valuesOf(sheet, 'Business lead')).toEqual(['○', '○ not given yet: add a column “Business lead” to table']);
    expect(valuesOf(sheet, 'Risks')).toEqual(['○', '○ not given yet: add rows to the table Risks']);
    expect(valuesOf(sheet, 'Sponsor')).toEqual(['✓', 'CFO']);
  });

  it('is not written for the six cells', async () => {
    const built = await tableReport(['Initiative,Cost,Metric,Baseline,Target,By', 'Cloud migration,$2M,Patient wait time (minutes),42,29.4,31 May 2028']);
    expect(built.report.book.sheets.map(({ id }) => id)).toEqual(['about', 'case:cloud-migration', 'scorecard:technology', 'scorecard:clinical', 'inputs', 'workings:cloud-migration', 'checks', 'sources']);
  });
});
