import { describeTemplate } from '../../../src/app/describeTemplate';
import { EXAMPLES } from '../../../src/app/examples';
import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { EVIDENCE_GRADES } from '../../../src/model/choices';
import { FIELD_TABLES, TABLE_NAMES } from '../../../src/model/fieldTables';
import { cellAt, exampleReport, reportOf, textsOf } from '../exampleReport';

const HEADER_ROW = 4;

describe('an empty casebook', () => {
  const book = describeTemplate('nhs-england', null);

  it('has every table under its contract name', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(Object.values(TABLE_NAMES));
  });

  it('has the columns of the contract, years before the range', () => {
    const costs = book.sheets.find(({ name }) => name === 'Costs');
    const headers = costs?.rows[HEADER_ROW]?.cells.map(({ value }) => value);
    expect(headers).toEqual(['Initiative', 'Option', 'Cost line', 'Category', 'Type', 'Year 0', 'Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5', 'Low', 'High', 'Risk adjustment', 'Optimism bias', 'Mitigated', 'Evidence', 'Source', 'Owner']);
  });

  it('names the columns that few cases need above the table, and has one where an example fills it', () => {
    const about = describeTemplate(null, null).sheets.find(({ name }) => name === 'Costs')?.rows[1]?.cells[0]?.value;
    expect(about).toContain('Further columns may be added: Distribution, Correlates with, Correlation, Prices, Currency, VAT, VAT recoverable, Life (years), Residual value, Funding source.');
    const example = describeTemplate(null, 'virtual-ward').sheets.find(({ name }) => name === 'Costs')?.rows;
    expect(example?.[HEADER_ROW]?.cells.map(({ value }) => value)).toContain('VAT');
    expect(example?.[1]?.cells[0]?.value).not.toContain('VAT');
  });

  it('offers lists where a column takes one of few words', () => {
    const metrics = book.sheets.find(({ name }) => name === 'Metrics');
    const column = Object.keys(FIELD_TABLES.metrics).indexOf('evidence');
    const rule = metrics?.validations.find(({ area }) => area.firstColumn === column)?.rule;
    expect(rule).toEqual({ kind: 'list', choices: EVIDENCE_GRADES });
  });

  it('says in help and unit what each column takes', () => {
    for (const sheet of book.sheets.filter(({ name }) => name !== 'Setup')) {
      const width = sheet.rows[HEADER_ROW]?.cells.length ?? 0;
      for (let column = 0; column < width; column += 1) {
        expect(String(cellAt(sheet, HEADER_ROW - 2, column)?.value ?? '')).not.toBe('');
        expect(String(cellAt(sheet, HEADER_ROW - 1, column)?.value ?? '')).not.toBe('');
      }
    }
  });

  it('sets the preset that was asked for', () => {
    expect(book.sheets.slice(0, 1).flatMap(textsOf)).toContain('nhs-england');
  });

  it('is read back without an initiative and without a doubt', async () => {
    const workbook = FileWorkbook.empty('t.xlsx');
    await workbook.writeSheets(book);
    const built = reportOf(await FileWorkbook.fromBytes(workbook.toBytes(), 't.xlsx').readTables());
    expect(built.cases).toHaveLength(0);
    expect(built.casebook.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the examples', () => {
  it('of the published programme hold what was published and nothing more', async () => {
    const { cases, casebook } = await exampleReport('tele-icu');
    const [result] = cases;
    expect(result?.money.flow.costs).toEqual([7_100_000, 3_500_000]);
    expect(result?.initiative.metrics.map(({ record }) => record.change?.value.value)).toEqual([-0.196, -0.297, -0.132, -0.263]);
    expect(result?.initiative.metrics.every(({ record }) => record.baseline === undefined && record.target === undefined)).toBe(true);
    expect(result?.initiative.benefits).toEqual([]);
    expect(casebook.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('of the invented ward are labelled as invented', () => {
    expect(EXAMPLES['virtual-ward'].about).toContain('invented');
  });

  it('of the invented ward show what finance asks for', async () => {
    const [ward] = (await exampleReport('virtual-ward')).casebook.initiatives;
    expect(ward?.options.map(({ name, role, costs }) => [name.value, role, costs.length])).toEqual([['Do nothing', 'baseline', 1], ['Virtual ward', 'chosen', 4], ['Do minimum', 'other', 2]]);
    expect(ward?.costs[1]?.record).toMatchObject({ optimismBias: { value: 0.25 }, mitigated: { value: 0.4 }, vat: { value: 0.2 }, vatRecoverable: { value: 0.25 }, life: { value: 5 } });
    expect(ward?.benefits[1]).toMatchObject({ metricId: 'documentation', movesWith: 'benefit.bed-days-released', record: { driver: { value: 'metric change' }, correlation: { value: 0.4 } } });
    expect(ward?.benefits[0]?.record).toMatchObject({ drawsOn: { value: 'Escalation bed days' }, available: { value: 2600 }, volume: { value: 2050 } });
    expect(ward?.risks.map(({ years }) => years)).toEqual([{ first: 1, last: 2 }, { first: 2, last: 4 }, { first: 1, last: 5 }]);
  });

  it('of the invented ward ask for what they cost before VAT, bias and mitigation included', async () => {
    const [ward] = (await exampleReport('virtual-ward')).casebook.initiatives;
    const before = (ward?.costs ?? []).map(({ years, record }) => {
      const bias = (record.optimismBias?.value ?? 0) * (1 - (record.mitigated?.value ?? 0));
      return (years[0]?.value ?? 0) * (1 + bias);
    });
    expect(before.reduce((sum, amount) => sum + amount, 0)).toBe(ward?.record.ask?.value);
  });

  it('of the invented ward are read without an error', async () => {
    const { cases } = await exampleReport('virtual-ward');
    expect(cases.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(cases[0]?.money.measures.npv).not.toBeNull();
  });
});
