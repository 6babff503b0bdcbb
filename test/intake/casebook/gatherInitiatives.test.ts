import { rawSheetOf, rawTableOf, rawWorkbookOf } from '../rawWorkbookOf';
import type { TestCell } from '../rawWorkbookOf';
import { proposeMapping } from '../../../src/intake/mapping/proposeMapping';
import { onlyInitiative, placesOf, problemsOf, readBook, readWorkbook } from '../readBook';

const amounts = (line: { readonly years: readonly ({ readonly value: number } | null)[] }): readonly (number | null)[] =>
  line.years.map((year) => year?.value ?? null);

const INITIATIVES: readonly (readonly TestCell[])[] = [
  ['ID', 'Initiative', 'Sponsor', 'Start', 'Ask'],
  ['VW', 'Virtual ward', 'Dr Ada', { value: 46113, format: 'dd/mm/yyyy' }, '£1.25m'],
  ['EPR', 'Patient record', 'Ms Bell', '1 May 2027', 2_000_000],
];
const COSTS: readonly (readonly TestCell[])[] = [
  ['Initiative', 'Cost line', 'Type', 'Year 0', 'Year 1', 'Year 2', 'Low', 'High'],
  ['Virtual ward', 'Kit', 'Capital', 100_000, null, null, '90%', '120%'],
  ['VW', 'Nurses', 'opex', null, 50_000, 60_000, 40_000, 90_000],
  ['patient RECORD', 'Licences', 'Revenue', 1, 2, 3, null, null],
];

describe('tables of a casebook', () => {
  it('are joined by id or name, in sheet order', () => {
    const book = readBook({ Initiatives: INITIATIVES, Costs: COSTS });
    expect(book.initiatives.map(({ id, name }) => [id, name.value])).toEqual([
      ['vw', 'Virtual ward'],
      ['epr', 'Patient record'],
    ]);
    expect(book.initiatives[0]?.costs.map((line) => [line.id, line.record.type?.value, amounts(line)])).toEqual([
      ['kit', 'capital', [100_000]],
      ['nurses', 'revenue', [null, 50_000, 60_000]],
    ]);
    expect(book.initiatives[0]?.costs[0]?.record.low?.value).toEqual({ kind: 'multiple', value: 0.9 });
    expect(book.initiatives[0]?.costs[1]?.record.low?.value).toEqual({ kind: 'amount', value: 40_000 });
    expect(book.initiatives[0]?.record).toMatchObject({ start: { value: 46113 }, ask: { value: 1_250_000 } });
    expect(book.setup.currency).toMatchObject({ value: 'GBP', origin: { kind: 'derived', rule: 'currency-of-amounts' } });
    expect(book.setup.preset.value).toBe('nhs-england');
    expect(book.periodLabels).toEqual(['Year 0', 'Year 1', 'Year 2']);
    expect(book.setup.years.value).toBe(2);
    expect(book.tables.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['initiatives', 2],
      ['costs', 3],
    ]);
  });

  it('name initiatives themselves when no table declares them', () => {
    const book = readBook({ Costs: COSTS.filter((_, index) => index !== 2) });
    expect(book.initiatives.map(({ name, record }) => [name.value, record.initiative?.value])).toEqual([
      ['Virtual ward', 'Virtual ward'],
      ['patient RECORD', 'patient RECORD'],
    ]);
  });

  it('refuse a row that names an unknown initiative and say which is near', () => {
    const book = readBook({ Initiatives: INITIATIVES, Costs: [...COSTS, ['Virtual wrd', 'Typo', '', 5]] });
    const orphan = problemsOf(book).find(({ code }) => code === 'row-orphan');
    expect(orphan?.data).toEqual({ name: 'Virtual wrd', nearest: 'Virtual ward' });
    expect(placesOf(book, 'row-orphan')).toEqual(['Costs!A5']);
  });

  it('give rows without a name to the only initiative, else refuse them', () => {
    const nameless = [['Initiative', 'Cost line', 'Year 0'], [null, 'Kit', 5]];
    const one = readBook({ Initiatives: INITIATIVES.slice(0, 2), Costs: nameless });
    expect(onlyInitiative(one).costs).toHaveLength(1);
    expect(placesOf(one, 'row-assigned')).toEqual(['Costs!A2']);
    const two = readBook({ Initiatives: INITIATIVES, Costs: nameless });
    expect(placesOf(two, 'row-orphan')).toEqual(['Costs!A2']);
  });

  it('refuse a second initiative of one name, and a name that is another id', () => {
    const twice = readBook({ Initiatives: [...INITIATIVES, ['X', 'virtual  WARD']] });
    expect(placesOf(twice, 'row-duplicate')).toEqual(['Initiatives!A4']);
    expect(twice.initiatives).toHaveLength(2);
  });

  it('stand beside and below each other on one sheet, with titles and notes', () => {
    const book = readBook({
      Plan: [
        ['Our plan 2026'],
        [],
        ['Initiative', 'Sponsor', null, 'Setting', 'Value'],
        ['Virtual ward', 'Dr Ada', null, 'Currency', 'EUR'],
        [null, null, null, 'Discount rate', '4%'],
        ['Costs'],
        ['Initiative', 'Cost line', 'Year 0', 'Year 1'],
        ['Virtual ward', 'Kit', 10, 20],
        [],
        ['Virtual ward', 'Nurses', 30, 40],
        [],
        ['Source: board paper 12'],
      ],
    });
    const [ward] = book.initiatives;
    expect(ward?.costs.map((line) => [line.label.value, amounts(line)])).toEqual([
      ['Kit', [10, 20]],
      ['Nurses', [30, 40]],
    ]);
    expect(book.setup.currency.value).toBe('EUR');
    expect(book.setup.discountRate.value).toBe(0.04);
    expect(placesOf(book, 'row-before-table')).toEqual(['Plan!A1']);
    expect(placesOf(book, 'row-after-table')).toEqual(['Plan!A12']);
  });

  it('are headed by lines that are one remark, however many they are', () => {
    const book = readBook({ Costs: [['Costs'], ['One row a cost line'], [], ['text'], ['Initiative', 'Cost line', 'Year 0'], ['EPR', 'Kit', 10]] });
    const remarks = problemsOf(book).filter(({ code }) => code === 'row-before-table');
    expect(remarks.map(({ at, data }) => [at?.row, data])).toEqual([[0, { text: 'Costs', more: 2, last: 'A4' }]]);
  });

  it('are found as Excel tables first, with their totals row left out', () => {
    const rows = [[], ['', 'Initiative', 'Cost line', 'Year 0'], ['', 'EPR', 'Kit', 10], ['', 'EPR', 'Staff', 20], ['', 'Total', '', 30]];
    const tables = [rawTableOf('Costs', { firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: 3 }, true)];
    const workbook = { ...rawWorkbookOf({}), sheets: [rawSheetOf('Data', rows, { tables })] };
    expect(proposeMapping(workbook).mapping.tables[0]).toMatchObject({ tableName: 'Costs', table: 'costs', certain: true });
    const book = readWorkbook(workbook);
    expect(onlyInitiative(book).costs).toHaveLength(2);
    expect(placesOf(book, 'row-total-left-out')).toEqual(['Data!B5']);
  });

  it('skip our own sheets and say which sheets held no table', () => {
    const workbook = rawWorkbookOf({ Initiatives: INITIATIVES, Notes: [['remember the milk']] });
    const own = { ...workbook, sheets: [...workbook.sheets, rawSheetOf('Costs', COSTS, { ownId: 'inputs' })] };
    const book = readWorkbook(own);
    expect(book.tables.map(({ sheet }) => sheet)).toEqual(['Initiatives']);
    expect(placesOf(book, 'table-unknown')).toEqual(['Notes!A1']);
  });
});

describe('totals', () => {
  it.each([
    ['Total', true],
    ['Grand total', true],
    ['Sub-total:', true],
    ['Total costs', true],
    ['Total of the above two', true],
    ['Totara timber', false],
  ])('labelled %s are left out: %s', (label, left) => {
    const book = readBook({ Costs: [['Initiative', 'Cost line', 'Year 0'], ['EPR', 'Kit', 10], ['EPR', 'Staff', 20], ['EPR', label, 30]] });
    expect(onlyInitiative(book).costs).toHaveLength(left ? 2 : 3);
    expect(placesOf(book, 'row-total-left-out')).toHaveLength(left ? 1 : 0);
  });

  it('keep a line that only begins like a total and is no sum', () => {
    const book = readBook({ Costs: [['Initiative', 'Cost line', 'Year 0'], ['EPR', 'Kit', 10], ['EPR', 'Staff', 20], ['EPR', 'Total hip replacement kit', 7]] });
    expect(onlyInitiative(book).costs).toHaveLength(3);
  });

  it('say whether the sum agrees', () => {
    const costs = (total: number): Parameters<typeof readBook>[0] => ({
      Costs: [['Initiative', 'Cost line', 'Year 0'], ['EPR', 'Kit', 10], ['EPR', 'Staff', 20], ['EPR', 'Total', total]],
    });
    const agrees = (total: number): unknown =>
      problemsOf(readBook(costs(total))).find(({ code }) => code === 'row-total-left-out')?.data['agrees'];
    expect([agrees(30), agrees(31)]).toEqual(['yes', 'no']);
  });

  it('leave subtotals of blocks out one by one', () => {
    const rows = [['A', 10], ['B', 20], ['Subtotal', 30], ['C', 5], ['D', 6], ['Subtotal', 11], ['Total', 41]];
    const book = readBook({ Costs: [['Initiative', 'Cost line', 'Year 0'], ...rows.map((row) => ['EPR', ...row])] });
    expect(onlyInitiative(book).costs.map(({ label }) => label.value)).toEqual(['A', 'B', 'C', 'D']);
    expect(placesOf(book, 'row-total-left-out')).toHaveLength(3);
  });
});

describe('options', () => {
  it('count the first that is no comparison, and lines that name none', () => {
    const book = readBook({
      Costs: [
        ['Initiative', 'Option', 'Cost line', 'Year 0'],
        ['EPR', 'Do nothing', 'Paper', 1],
        ['EPR', 'Option 2: Cloud', 'Hosting', 2],
        ['EPR', 'Hybrid', 'Servers', 3],
        ['EPR', '', 'Training', 4],
      ],
    });
    expect(onlyInitiative(book).costs.map(({ label }) => label.value)).toEqual(['Hosting', 'Training']);
    expect(placesOf(book, 'option-not-chosen')).toEqual(['Costs!B2', 'Costs!B4']);
    expect(problemsOf(book).filter(({ code }) => code === 'option-not-chosen').map(({ data }) => [data['option'], data['role'], data['count']])).toEqual([
      ['Do nothing', 'baseline', 1],
      ['Hybrid', 'other', 1],
    ]);
  });
});

describe('the cost of an initiative', () => {
  it('gives way to cost lines, and that is said', () => {
    const book = readBook({
      Initiatives: [['Initiative', 'Cost'], ['EPR', 500]],
      Costs: [['Initiative', 'Cost line', 'Year 0'], ['EPR', 'Kit', 10]],
    });
    expect(onlyInitiative(book).costs.map(({ id }) => id)).toEqual(['kit']);
    expect(placesOf(book, 'cost-given-twice')).toEqual(['Initiatives!B2']);
  });
});

describe('currencies', () => {
  it('that differ within a line are refused cell by cell', () => {
    const book = readBook({ Costs: [['Initiative', 'Cost line', 'Year 0', 'Year 1'], ['EPR', 'Kit', '£10', '£10'], ['EPR', 'Staff', '£20', '$30']] });
    expect(book.setup.currency.value).toBe('GBP');
    expect(placesOf(book, 'currency-mixed')).toEqual(['Costs!D3']);
    expect(onlyInitiative(book).costs.map((line) => amounts(line))).toEqual([[10, 10], [20]]);
  });

  it('of a header hold for the cells below it', () => {
    const book = readBook({ Setup: [['Setting', 'Value'], ['Currency', 'GBP']], Initiatives: [['Initiative', 'Cost (€000)'], ['EPR', 5], ['VW', '£7']] });
    expect(placesOf(book, 'currency-mixed')).toEqual(['Initiatives!B2']);
    expect(book.initiatives.map(({ record }) => record.cost?.value ?? null)).toEqual([null, 7000]);
    const dollars = readBook({ Setup: [['Setting', 'Value'], ['Currency', 'CAD']], Initiatives: [['Initiative', 'Cost ($)'], ['EPR', 5]] });
    expect(onlyInitiative(dollars).record.cost?.value).toBe(5);
  });

  it('of the set-up go before those of the amounts', () => {
    const book = readBook({ Setup: [['Setting', 'Value'], ['Currency', 'CAD']], Initiatives: [['Initiative', 'Cost'], ['EPR', '$5']] });
    expect(book.setup.currency).toMatchObject({ value: 'CAD', origin: { kind: 'cell' } });
    expect(onlyInitiative(book).costs.map((line) => amounts(line))).toEqual([[5]]);
  });
});

describe('columns', () => {
  it('that repeat or are unknown are said once each', () => {
    const book = readBook({
      Costs: [
        ['Initiative', 'Cost line', 'Cost line', 'Colour', 'Year 0'],
        ['EPR', 'Kit', 'x', 'red', 1],
        ['EPR', 'Staff', 'y', 'blue', 1],
      ],
    });
    expect(placesOf(book, 'column-duplicate')).toEqual(['Costs!C1']);
    expect(placesOf(book, 'column-unknown')).toEqual(['Costs!D1']);
    expect(onlyInitiative(book).costs.map(({ label }) => label.value)).toEqual(['Kit', 'Staff']);
  });

  it('that are kept without use are said once', () => {
    const book = readBook({ Metrics: [['Initiative', 'Metric', 'Baseline', 'Target', 'Weight'], ['EPR', 'Wait', 5, 3, 2], ['EPR', 'Calls', 5, 3, 1]] });
    expect(placesOf(book, 'column-not-used')).toEqual(['Metrics!E1']);
  });

  it('that identify patients raise a warning, by header or by valid NHS numbers', () => {
    const six = ['Initiative', 'Cost', 'Metric', 'Baseline', 'Target', 'By', 'Date of birth', 'Ref'];
    const row = (index: number, number: string): readonly TestCell[] => [`EPR ${index}`, 1, 'Wait', 5, 4, 'May 2028', '', number];
    const book = readBook({ S: [six, row(1, '943 476 5919'), row(2, '9434765870'), row(3, '4010232137')] });
    expect(placesOf(book, 'patient-identifiable')).toEqual(['S!G1', 'S!H1']);
    const chance = readBook({ S: [six.slice(0, 6).concat('Ref'), row(1, '').slice(0, 6).concat('9434765919')] });
    expect(placesOf(chance, 'patient-identifiable')).toEqual([]);
  });
});
