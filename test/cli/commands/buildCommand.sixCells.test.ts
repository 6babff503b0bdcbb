import { deskForEach, statementOf, type ResultJson } from '../commandRun';
import { csv, HEADERS, SIX_CELLS, sixCells, workbookOf, type SheetCell } from '../sixCellFiles';

const HEADLINE = 'This $2M investment aims to cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.';
const SHORT = '$2M to cut patient wait times 30%';
const desk = deskForEach();

async function built(name: string, content: string | Uint8Array): Promise<ResultJson> {
  desk().write(name, content);
  const { status } = await desk().build(name, '--json', 'result.json');
  expect(status).toBe(0);
  return desk().json('result.json');
}

function expectHeadline(result: ResultJson): void {
  expect(statementOf(result)?.text).toBe(HEADLINE);
  expect(statementOf(result, 'board', 'short')?.text).toBe(SHORT);
}

describe('building on six cells', () => {
  it('prints the headline, its short form, the figures that there are and what finance will ask', async () => {
    desk().write('six.csv', sixCells());
    const { status, out, err } = await desk().build('six.csv');
    expect(status).toBe(0);
    expect(out).toContain(HEADLINE);
    expect(out).toContain(`Short: ${SHORT}`);
    expect(out).toContain('Whole-life cost: $2M');
    expect(out).toMatch(/Net present value: – \(no benefit is valued in money\)/u);
    expect(out.split('What finance will ask next:')[1]).toContain('No benefit in money is given');
    expect(err).toContain('six.case.xlsx');
    expect(desk().files()).toEqual(['six.case.xlsx', 'six.csv']);
  });

  it('says the discount rate once and keeps remarks on how cells were read and worded for check', async () => {
    desk().write('six.csv', sixCells());
    const { out } = await desk().build('six.csv');
    expect(out.match(/discount rate of 10% is assumed/gu)).toHaveLength(1);
    expect(out).not.toContain('was read as');
    expect(out).toMatch(/\d+ remarks on how cells were read and worded: check or --json lists them\./u);
    expect((await desk().run('check', 'six.csv')).out).toContain('“$2M” in the column “Cost” was read as 2,000,000');
  });

  it('has no figure that needs benefits, says why, and gives the present value of the costs', async () => {
    const { measures } = (await built('six.csv', sixCells())).initiatives[0] ?? {};
    expect(measures).toMatchObject({ npv: null, roi: null, bcr: null, irr: null, paybackYears: { simple: null, discounted: null }, pvCosts: 2_000_000 });
    expect(measures?.reasons).toEqual({
      npv: 'no-benefits',
      roi: 'no-benefits',
      bcr: 'no-benefits',
      irr: 'no-benefits',
      simplePayback: 'no-benefits',
      discountedPayback: 'no-benefits',
    });
  });

  it('lists what finance will ask next, each with its cell', async () => {
    const { questions = [] } = (await built('six.csv', sixCells())).initiatives[0] ?? {};
    expect(questions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['benefits-missing', 'source-missing', 'evidence-missing', 'range-missing', 'sponsor-missing', 'decision-missing', 'baseline-date-missing']),
    );
    expect(questions.find(({ code }) => code === 'source-missing')).toMatchObject({ severity: 'warning', sheet: 'six' });
  });

  it('leads every figure of the headline back to its cells', async () => {
    const figures = statementOf(await built('six.csv', sixCells()))?.figures ?? [];
    const cells = Object.fromEntries(figures.map((figure) => [figure.text, figure.cells]));
    expect(cells).toEqual({ '$2M': ['six!B2'], '30%': ['six!D2', 'six!E2'], '42': ['six!D2'], '29.4': ['six!E2'], 'May 2028': ['six!F2'] });
  });

  it('shows a default with its source and invents nothing', async () => {
    const { setup } = await built('six.csv', sixCells());
    expect(setup['discountRate']).toEqual({ value: 0.1, source: 'preset' });
    expect(setup['currency']).toEqual({ value: 'USD', source: 'sheet' });
    expect(setup['preset']).toEqual({ value: 'us-health', source: 'default' });
    expect(setup['asOf']).toEqual({ value: '2026-06-01', source: 'default' });
    expect(setup['organisation']).toBeNull();
  });

  it('reads a workbook as it reads the text table', async () => {
    const table = await built('six.csv', sixCells());
    const workbook = await built('six.xlsx', await workbookOf([HEADERS, SIX_CELLS], { sheet: 'six' }));
    expect({ ...workbook, input: table.input }).toEqual(table);
  });

  it.each<[string, readonly SheetCell[], Readonly<Record<number, string>>]>([
    ['a dollar format', ['Cloud migration', 2_000_000, 'Patient wait time (minutes)', 42, 29.4, '31 May 2028'], { 2: '"$"#,##0' }],
    ['a real date', ['Cloud migration', '$2M', 'Patient wait time (minutes)', 42, 29.4, new Date(Date.UTC(2028, 4, 31))], { 6: 'd mmm yyyy' }],
    ['dollars with a locale code', ['Cloud migration', 2_000_000, 'Patient wait time (minutes)', 42, 29.4, '2028-05-31'], { 2: '[$$-409]#,##0.00' }],
  ])('takes numbers for what their format shows: %s', async (_, cells, formats) => {
    expectHeadline(await built('six.xlsx', await workbookOf([HEADERS, cells], { formats })));
  });

  it.each([
    ['Project', 'Investment', 'KPI', 'Current value', 'Target value', 'Target date'],
    ['Programme', 'Total cost', 'Measure', 'From', 'To', 'Deadline'],
    ['INITIATIVE NAME', 'cost ', 'Metric name', 'Base line', 'Goal', 'Due date'],
  ])('knows the columns by other names: %s, %s, %s, %s, %s, %s', async (...headers) => {
    expectHeadline(await built('six.csv', csv([headers, SIX_CELLS])));
  });

  it('leaves every cell of the input as it is', async () => {
    const input = await workbookOf([HEADERS, SIX_CELLS]);
    await built('six.xlsx', input);
    expect(desk().bytes('six.xlsx')).toEqual(input);
  });
});
