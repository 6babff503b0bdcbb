import type { BuiltReport } from '../../../src/app/buildReport';
import { DRIVER_COLUMNS, SCENARIO_COLUMNS } from '../../../src/report/sensitivity/sensitivityLayout';
import { exampleReport, sheetOf, tableReport, textsOf } from '../exampleReport';
import { rowOf, sensitivityOf, smallReport } from './sensitivityBooks';

const RATE_ZERO_NPV = 1600;
/** A driver stands first among those that make the spread, then in the table of drivers. */
const DRIVER_ROW = 1;

describe('the sensitivity sheet of a small case', () => {
  let built: BuiltReport;
  beforeAll(async () => {
    built = await smallReport();
  });

  it('shows each driver at its ends, widest first, with what it alone does', () => {
    const sheet = sensitivityOf(built);
    const first = rowOf(sheet, 'Bed days saved', DRIVER_ROW);
    expect([first[DRIVER_COLUMNS.low], first[DRIVER_COLUMNS.base], first[DRIVER_COLUMNS.high], first[DRIVER_COLUMNS.inForce]]).toEqual([0.7, 1, 1.1, 1]);
    expect([first[DRIVER_COLUMNS.npvLow], first[DRIVER_COLUMNS.npvHigh], first[DRIVER_COLUMNS.swing]]).toEqual([700, 1900, 1200].map((value) => expect.closeTo(value, 9)));
    const second = rowOf(sheet, 'Licences', DRIVER_ROW);
    expect([second[DRIVER_COLUMNS.pvCost], second[DRIVER_COLUMNS.worse], second[DRIVER_COLUMNS.better]]).toEqual([1400, expect.closeTo(-280, 9), expect.closeTo(140, 9)]);
  });

  it('sets the scenarios side by side with the one that is picked', () => {
    const npv = rowOf(sensitivityOf(built), 'NPV, GBP');
    expect(npv[SCENARIO_COLUMNS.low]).toBeCloseTo(0.7 * 3000 - 1.2 * 1400, 9);
    expect([npv[SCENARIO_COLUMNS.base], npv[SCENARIO_COLUMNS.inForce]]).toEqual([RATE_ZERO_NPV, RATE_ZERO_NPV]);
    expect(npv[SCENARIO_COLUMNS.high]).toBeCloseTo(1.1 * 3000 - 0.9 * 1400, 9);
    const payback = rowOf(sensitivityOf(built), 'Discounted payback, years');
    expect(payback[SCENARIO_COLUMNS.base]).toBeCloseTo(1000 / 1300, 9);
  });

  it('says in words what would have to be true, in the quantity of the driver', () => {
    const texts = textsOf(sensitivityOf(built));
    expect(texts).toContain('Pays back only with “Bed days saved” at 47% of plan or more (1,400 a year, planned 3,000).');
    expect(texts).toContain('Pays back only with “Licences” at £3k or less (+114% on £1.4k).');
    expect(texts).toContain('Pays back at discount rates up to 96.2%, the internal rate of return.');
  });

  it('makes the tests of finance', () => {
    const sheet = sensitivityOf(built);
    expect(rowOf(sheet, 'All costs 10% higher (conventional test)')[6]).toBeCloseTo(RATE_ZERO_NPV - 140, 9);
    expect(rowOf(sheet, 'All benefits 10% lower (conventional test)')[6]).toBeCloseTo(RATE_ZERO_NPV - 300, 9);
    expect(rowOf(sheet, 'All benefits 12 months later; those of the last year fall outside')[6]).toBeCloseTo(1500 - 1400, 9);
    expect(rowOf(sheet, 'Discount rate 10.0% (adopted, 2024)')[6]).toBeCloseTo(-1000 + 1300 / 1.1 + 1300 / 1.21, 9);
  });

  it('draws a tornado over its own live cells and says it in words', () => {
    const sheet = sensitivityOf(built);
    const [tornado, distribution] = sheet.charts;
    expect(tornado).toMatchObject({ kind: 'bar', bars: { arrangement: 'over' }, series: [{ name: 'Worse than planned' }, { name: 'Better than planned' }] });
    expect(tornado?.categories).toMatchObject({ sheet: sheet.name, firstColumn: 0 });
    expect(distribution).toMatchObject({ kind: 'column', bars: { arrangement: 'stacked' }, series: [{ name: 'Loss: NPV below zero' }, { name: 'Gain: NPV zero or more' }] });
    for (const chart of sheet.charts) expect(textsOf(sheet)).toContain(chart.altText);
  });

  it('lets a scenario be picked from a list, and stands at Base whenever it is written', () => {
    const sheet = sensitivityOf(built);
    const [rule] = sheet.validations;
    expect(rule).toMatchObject({ rule: { kind: 'list', choices: ['Low', 'Base', 'High'] }, severity: 'stop' });
    expect(rowOf(sheet, 'Scenario in force')[rule?.area.firstColumn ?? -1]).toBe('Base');
  });

  it('is read by no sheet but the checks, so that a scenario never alters the case', () => {
    const { name } = sensitivityOf(built);
    const readers = built.report.book.sheets.filter((sheet) => sheet.name !== name && sheet.rows.some(({ cells }) => cells.some(({ formula }) => formula?.includes(`'${name}'!`) === true)));
    expect(readers.map(({ id }) => id)).toEqual(['checks']);
  });

  it('is checked against the case', () => {
    expect(built.report.checks.filter(({ id }) => /scenario-base|driver-ends/.test(id)).map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('shows where the spread comes from, and by which way the range was found', () => {
    const texts = textsOf(sensitivityOf(built));
    expect(texts.some((text) => text.startsWith('Method: exact distribution by convolution'))).toBe(true);
    expect(texts).toContain('as computed');
  });
});

describe('which cases get a sensitivity sheet', () => {
  const idsOf = (built: BuiltReport): readonly string[] => built.report.book.sheets.map(({ id }) => id);

  it('leaves out a case without a net present value', async () => {
    const six = await tableReport(['Initiative,Cost,Metric,Baseline,Target,By', 'Cloud migration,$2M,Patient wait time (minutes),42,29.4,31 May 2028']);
    expect(idsOf(six).some((id) => id.startsWith('sensitivity:'))).toBe(false);
  });

  it('leaves out a case in which nothing varies', async () => {
    const certain = await smallReport({ costs: [['Ward', 'Licences', 1000, 200, 200, null, null]], benefits: [['Ward', 'Beds', 'cash-releasing', 3000, 0.5, null, null]] });
    expect(idsOf(certain).some((id) => id.startsWith('sensitivity:'))).toBe(false);
  });

  it('puts it behind the scorecards and names it in the map', async () => {
    const built = await exampleReport('virtual-ward');
    const ids = idsOf(built);
    expect(ids.indexOf('sensitivity:vw-01')).toBeGreaterThan(ids.indexOf('scorecard:clinical'));
    expect(ids.indexOf('sensitivity:vw-01')).toBeLessThan(ids.indexOf('inputs'));
    expect(textsOf(sheetOf(built, 'about'))).toContain('Sensitivity – Virtual ward');
  });
});

describe('amounts wider than a column', () => {
  it('stand in thousands, and the heads say so', async () => {
    const sheet = sensitivityOf(await smallReport({ costs: [['Ward', 'Licences', 400_000_000, null, null, '120%', '90%']], benefits: [['Ward', 'Bed days saved', 'cash-releasing', 1_000_000, 450, '70%', '110%']] }));
    const texts = textsOf(sheet);
    expect(texts).toContain('Swing, GBP ’000');
    expect(texts).toContain('Year by year: present value, GBP ’000');
    const formats = sheet.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === DRIVER_COLUMNS.swing).flatMap(({ format }) => format ?? []));
    expect(formats).toContain('#,##0,');
  });
});
