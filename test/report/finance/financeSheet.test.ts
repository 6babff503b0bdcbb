import type { BuiltReport } from '../../../src/app/buildReport';
import type { CellDescription, SheetDescription } from '../../../src/report/description/SheetDescription';
import { cellAt, exampleReport, sheetOf, tableReport, textsOf } from '../exampleReport';

/** The cells of the first row of a table whose name starts like this. */
function rowNamed(sheet: SheetDescription, name: string): readonly CellDescription[] {
  const row = sheet.rows.find(({ cells }) => cells.length > 2 && cells.some(({ column, value, style }) => column === 0 && typeof value === 'string' && value.startsWith(name) && style.startsWith('row')));
  return row?.cells.filter(({ value }) => value !== null) ?? [];
}

const numbersOf = (cells: readonly CellDescription[]): readonly number[] => cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('the finance sheet of the complete example', () => {
  let built: BuiltReport;
  let sheet: SheetDescription;
  beforeAll(async () => {
    built = await exampleReport('virtual-ward');
    sheet = sheetOf(built, 'finance:vw-01');
  });

  it('has its title in A1 and finance’s own headline in A2, live', () => {
    expect(cellAt(sheet, 0, 0)?.value).toBe('Finance · Virtual ward (vw-01)');
    expect(cellAt(sheet, 1, 0)?.formula).toMatch(/^'Workings – Virtual ward'!\$C\$\d+$/);
    expect(cellAt(sheet, 1, 0)?.value).toBe(built.cases[0]?.story.statements.find(({ lens, role }) => lens === 'finance' && role === 'headline')?.text);
  });

  it('shows five figures, each a formula', () => {
    expect(sheet.rows[5]?.cells.filter(({ formula }) => formula !== undefined)).toHaveLength(5);
    expect(cellAt(sheet, 5, 4)?.value).toBe(built.cases[0]?.money.measures.npv);
  });

  it('says in words that the two views are never added', () => {
    expect(textsOf(sheet).filter((text) => /never added/i.test(text)).length).toBeGreaterThanOrEqual(3);
  });

  it('keeps what no figure holds beside the figures, and says what nobody stated', () => {
    const texts = textsOf(sheet);
    expect(texts).toEqual(expect.arrayContaining(['Effects that no figure holds: 1. Dis-benefits: none stated.', 'Fewer journeys for rural patients and carers']));
  });

  it('goes from typed costs to the total costs of the case', () => {
    const [undiscounted, value] = numbersOf(rowNamed(sheet, 'Total costs of the case'));
    const money = built.cases[0]?.money;
    expect(undiscounted).toBeCloseTo(sum(money?.flow.costs ?? []), 6);
    expect(value).toBeCloseTo(money?.measures.pvCosts ?? 0, 6);
  });

  it('adds funding sources to money out, year by year', () => {
    expect(numbersOf(rowNamed(sheet, 'All sources'))).toEqual(numbersOf(rowNamed(sheet, 'Money out')).map((amount) => expect.closeTo(amount, 6)));
  });

  it('marks the proposal by a word and by weight', () => {
    const proposed = rowNamed(sheet, 'Role').find(({ value }) => value === '✓ Proposed');
    expect(proposed?.style).toBe('rowSum');
    expect(rowNamed(sheet, 'Net present value against').find(({ column }) => column === proposed?.column)?.value).toBe(built.cases[0]?.money.measures.npv);
    expect(textsOf(sheet).some((text) => text.startsWith('Every result is measured against “'))).toBe(true);
  });

  it('sets depreciation beside cash where a life is given', () => {
    const depreciation = numbersOf(rowNamed(sheet, 'less depreciation'));
    expect(depreciation[0]).toBe(0);
    expect(depreciation.at(-1)).toBeGreaterThan(0);
    expect(rowNamed(sheet, 'Cash view beside it').length).toBeGreaterThan(1);
  });

  it('lists each risk with what it adds', () => {
    const register = built.cases[0]?.money.riskLines ?? [];
    expect(register.length).toBeGreaterThan(0);
    for (const { risk, probability, expected } of register) {
      expect(numbersOf(rowNamed(sheet, risk.record.risk?.value ?? '?'))).toEqual([probability, risk.record.impact?.value, expect.closeTo(sum(expected), 6)]);
    }
  });

  it('states of each convention how firm it is and what else might be used', () => {
    const [, value, source, dated, status, alternatives] = rowNamed(sheet, 'Discount rate');
    expect(value?.value).toBe(0.035);
    expect(source?.value).toContain('table A6.1');
    expect(dated?.value).toBe('2022');
    expect(status?.value).toBe('superseded or under review');
    expect(alternatives?.value).toMatch(/secondary source; not adopted/);
  });

  it('draws money out and cash released over the rows of Workings and says it in words', () => {
    const [chart, ...more] = sheet.charts;
    expect(more).toHaveLength(0);
    expect(chart?.kind).toBe('column');
    expect(chart?.series.map(({ name, values }) => [name, values.sheet])).toEqual([['Money out', 'Workings – Virtual ward'], ['Cash-releasing benefits', 'Workings – Virtual ward']]);
    expect(textsOf(sheet)).toContain(chart?.altText);
  });

  it('points at Workings, Inputs and Checks only', () => {
    const formulas = sheet.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    const sheets = new Set(formulas.flatMap((formula) => [...formula.matchAll(/(?:'([^']+)'|([A-Za-z]+))!/g)].map((match) => match[1] ?? match[2])));
    expect([...sheets].sort()).toEqual(['Checks', 'Inputs', 'Workings – Virtual ward']);
  });

  it('stands on the map and prints in landscape', () => {
    expect(textsOf(sheetOf(built, 'about'))).toContain('Finance – Virtual ward');
    expect(sheet.page.orientation).toBe('landscape');
  });
});

describe('the finance sheet of other cases', () => {
  const COSTS = ['Initiative,Cost line,Type,Life (years),Funding source,Year 0,Year 1,Year 2', 'A,Servers,Capital,2,Charity,100,0,0', 'A,Cabling,Capital,,,50,0,0', 'A,Support,Revenue,,,0,10,10'];

  it('names capital that no year is charged for, and money that nobody is named for', async () => {
    const texts = textsOf(sheetOf(await tableReport(COSTS), 'finance:a'));
    expect(texts).toEqual(expect.arrayContaining(['Without a life, so charged in no year: Cabling.', 'Funding source not stated', 'Charity']));
  });

  it('says why there is no net present value where no benefit is in money', async () => {
    const sheet = sheetOf(await tableReport(COSTS), 'finance:a');
    expect(sheet.rows[5]?.cells.filter(({ value }) => value === '–')).toHaveLength(3);
    expect(textsOf(sheet)).toContain('no benefit is valued in money');
  });

  it('leaves out the income statement without a life, and the comparison without options', async () => {
    const texts = textsOf(sheetOf(await tableReport(['Initiative,Cost line,Type,Year 0,Year 1', 'A,Servers,Capital,100,0', 'A,Support,Revenue,0,10']), 'finance:a'));
    expect(texts).not.toContain('Effect on the income statement');
    expect(texts).not.toContain('Options side by side');
    expect(texts).toContain('No risk is stated.');
    expect(texts.some((text) => text.startsWith('No baseline option is named'))).toBe(true);
  });

  it('takes the later years of a long case together, and the sum stays that of all years', async () => {
    const years = Array.from({ length: 15 }, (_, year) => `Year ${String(year)}`);
    const built = await tableReport([`Initiative,Cost line,${years.join(',')}`, `A,Licence,${years.map(() => '10').join(',')}`, `A,Support,${years.map(() => '5').join(',')}`]);
    const sheet = sheetOf(built, 'finance:a');
    const amounts = numbersOf(rowNamed(sheet, 'Money out'));
    expect(amounts).toEqual([...Array.from({ length: 10 }, () => 15), 75, 225]);
    expect(textsOf(sheet)).toContain('from Year 10');
  });
});
