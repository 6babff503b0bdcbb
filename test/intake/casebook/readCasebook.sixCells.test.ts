import { isoOfSerial } from '../../../src/model/calendar';
import { proposeMapping } from '../../../src/intake/mapping/proposeMapping';
import { rawWorkbookOf } from '../rawWorkbookOf';
import type { TestCell } from '../rawWorkbookOf';
import { onlyInitiative, placesOf, problemsOf, readBook, readWorkbook } from '../readBook';

const VALUES: readonly TestCell[] = ['Cloud migration', '$2M', 'Patient wait time (minutes)', 42, 29.4, '31 May 2028'];
const HEADERS = ['Initiative', 'Cost', 'Metric', 'Baseline', 'Target', 'By'];

function summary(rows: readonly (readonly TestCell[])[]): unknown {
  const initiative = onlyInitiative(readBook({ Sheet1: rows }));
  const [metric] = initiative.metrics;
  const deadline = metric?.record.targetDate?.value;
  return {
    id: initiative.id,
    name: initiative.name.value,
    costs: initiative.costs.map(({ id, years }) => ({ id, years: years.map((year) => year?.value) })),
    metric: metric?.name.value,
    unit: metric?.unit?.value,
    better: metric?.better.value,
    baseline: metric?.record.baseline?.value,
    target: metric?.record.target?.value,
    by: deadline?.kind === 'date' ? isoOfSerial(deadline.day) : deadline,
  };
}

const EXPECTED = {
  id: 'cloud-migration',
  name: 'Cloud migration',
  costs: [{ id: 'cost', years: [2_000_000] }],
  metric: 'Patient wait time',
  unit: 'minutes',
  better: 'lower',
  baseline: 42,
  target: 29.4,
  by: '2028-05-31',
};

describe('the six cells', () => {
  it.each([
    ['the contract', HEADERS],
    ['a project office', ['Project', 'Investment', 'KPI', 'Current', 'Goal', 'Deadline']],
    ['capitals and spaces', ['INITIATIVE ', ' cost', 'METRIC:', 'base-line', 'TARGET', 'by when?']],
    ['a programme list', ['Programme', 'Total cost', 'Measure', 'Today', 'Target value', 'Due date']],
    ['from and to', ['What', 'Budget', 'Outcome', 'From', 'To', 'When']],
    ['plurals', ['Initiatives', 'Costs', 'Metrics', 'Baselines', 'Targets', 'Deadline']],
  ])('are read with the headers of %s, without asking', (_, headers) => {
    expect(proposeMapping(rawWorkbookOf({ Sheet1: [headers, VALUES] }))).toMatchObject({ needsConfirmation: false, outcome: 'known' });
    expect(summary([headers, VALUES])).toEqual(EXPECTED);
  });

  it('are read in any order of columns and below a preamble', () => {
    const order = [3, 5, 0, 2, 4, 1];
    const rows = [['Plan of the board'], [], ['As of', 'November'], [null, ...order.map((index) => HEADERS[index] ?? '')]];
    expect(summary([...rows, [null, ...order.map((index) => VALUES[index] ?? null)]])).toEqual(EXPECTED);
  });

  it('are read as a form with the names down the first column', () => {
    const rows = HEADERS.map((header, index) => [header, VALUES[index] ?? null]);
    expect(proposeMapping(rawWorkbookOf({ Sheet1: rows })).mapping.tables[0]).toMatchObject({ orientation: 'columns', certain: true });
    expect(summary(rows)).toEqual(EXPECTED);
  });

  it('keep unknown columns apart and still apply without asking', () => {
    const more = ['Colour', 'Room', 'Mood', 'Weather', 'Lunch', 'Remarks', 'Region', 'Team'];
    const rows = [[...HEADERS, ...more], [...VALUES, ...more]];
    expect(proposeMapping(rawWorkbookOf({ Sheet1: rows })).needsConfirmation).toBe(false);
    expect(summary(rows)).toEqual(EXPECTED);
    expect(placesOf(readBook({ Sheet1: rows }), 'column-unknown')).toHaveLength(8);
  });

  it('are the same from a text file, where plain numbers are numbers', () => {
    const rows = [HEADERS, ['Cloud migration', '$2M', 'Patient wait time (minutes)', '42', '29.4', '31 May 2028']];
    const book = readWorkbook(rawWorkbookOf({ six: rows }, { kind: 'csv', fileName: 'six.csv', delimiter: ',' }));
    expect(onlyInitiative(book).metrics[0]?.record.baseline?.origin).toMatchObject({ kind: 'cell', holds: 'number', coercion: null });
    expect(placesOf(book, 'value-coerced')).toEqual(['six!B2', 'six!F2', 'six!C2']);
  });

  it('remember what each value was read from', () => {
    const book = readBook({ Sheet1: [HEADERS, VALUES] });
    const { record } = onlyInitiative(book);
    expect(record.cost?.origin).toEqual({
      kind: 'cell',
      at: { sheet: 'Sheet1', row: 1, column: 1 },
      holds: 'text',
      factor: 1,
      shown: '$2M',
      coercion: 'money-from-text',
    });
    expect(onlyInitiative(book).costs[0]?.label).toMatchObject({ value: 'Cost', origin: { at: { row: 0, column: 1 } } });
    expect(problemsOf(book).filter(({ code }) => code === 'value-coerced').map(({ data }) => data)).toEqual([
      { text: '$2M', value: 2_000_000, coercion: 'money-from-text', header: 'Cost' },
      { text: '31 May 2028', value: '2028-05-31', coercion: 'date-from-text', header: 'By' },
      { text: 'Patient wait time (minutes)', value: 'minutes', coercion: 'unit-from-name', header: 'Metric' },
    ]);
  });

  it('take several rows of one initiative as several metrics and its cost once', () => {
    const rows = [HEADERS, VALUES, ['Cloud migration', '$2M', 'Staff satisfaction (%)', 60, 75, '31 May 2028'], ['Cloud migration', null, 'Readmissions', 12, 9, 'May 2028']];
    const initiative = onlyInitiative(readBook({ Sheet1: rows }));
    expect(initiative.metrics.map(({ name }) => name.value)).toEqual(['Patient wait time', 'Staff satisfaction', 'Readmissions']);
    expect(initiative.costs.map(({ years }) => years.map((year) => year?.value))).toEqual([[2_000_000]]);
  });

  it('say when the rows of one initiative give different costs', () => {
    const book = readBook({ Sheet1: [HEADERS, VALUES, ['Cloud migration', '$3M', 'Readmissions', 12, 9, 'May 2028']] });
    expect(placesOf(book, 'value-conflicts')).toEqual(['Sheet1!B3']);
    expect(onlyInitiative(book).costs[0]?.years[0]?.value).toBe(2_000_000);
  });

  it('invent nothing where cells are blank', () => {
    const initiative = onlyInitiative(readBook({ Sheet1: [HEADERS, ['Cloud migration', null, 'Wait time', null, 29.4, null]] }));
    expect(initiative.costs).toEqual([]);
    expect(initiative.metrics[0]?.record).not.toHaveProperty('baseline');
    expect(initiative.metrics[0]?.record).not.toHaveProperty('targetDate');
  });
});
