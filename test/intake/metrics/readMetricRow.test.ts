import type { Metric } from '../../../src/model/Casebook';
import type { TestCell } from '../rawWorkbookOf';
import { onlyInitiative, placesOf, problemsOf, readBook } from '../readBook';

const HEADERS = ['Initiative', 'Metric', 'Unit', 'Better', 'Baseline', 'Target', 'Change'];

function book(cells: readonly TestCell[], headers: readonly string[] = HEADERS): ReturnType<typeof readBook> {
  return readBook({ Metrics: [headers, ['EPR', ...cells]] });
}

function metric(cells: readonly TestCell[], headers: readonly string[] = HEADERS): Metric {
  const [first] = onlyInitiative(book(cells, headers)).metrics;
  if (first === undefined) throw new Error('no metric');
  return first;
}

const levels = ({ record }: Metric): unknown => [record.baseline?.value, record.target?.value, record.change?.value];

describe('levels of a metric', () => {
  it.each([
    ['plain numbers', ['Wait', 'minutes', '', 42, 29.4, ''], [42, 29.4, undefined]],
    ['units in the cells', ['Wait', '', '', '42 min', '29.4 minutes', ''], [42, 29.4, undefined]],
    ['percent formats', ['Performance', '%', '', { value: 0.5, format: '0%' }, { value: 0.75, format: '0%' }, ''], [50, 75, undefined]],
    ['percent texts', ['Performance', '', '', '60%', '71%', ''], [60, 71, undefined]],
    ['numbers in percent', ['Performance', '%', '', 71, 85, ''], [71, 85, undefined]],
    ['a target of 30% lower', ['Wait', 'minutes', '', 40, '30% lower', ''], [40, 28, { kind: 'relative', value: -0.3 }]],
    ['a target of -30%', ['Wait', 'minutes', '', 40, '-30%', ''], [40, 28, { kind: 'relative', value: -0.3 }]],
    ['a negative percent format', ['Wait', 'minutes', '', 40, { value: -0.25, format: '0%' }, ''], [40, 30, { kind: 'relative', value: -0.25 }]],
    ['points on a percent', ['Performance', '%', '', 60, '+12 pp', ''], [60, 72, { kind: 'points', value: 12 }]],
    ['a step in units', ['Wait', 'minutes', '', 42, 'down by 12 minutes', ''], [42, 30, { kind: 'absolute', value: -12 }]],
    ['a change alone', ['Mortality', '', '', '', '', '-19.6%'], [undefined, undefined, { kind: 'relative', value: -0.196 }]],
    ['a change with a baseline', ['Mortality', 'deaths', '', 100, '', '-20%'], [100, 80, { kind: 'relative', value: -0.2 }]],
    ['a negative level', ['Operating margin', 'points', '', -3, -1, ''], [-3, -1, undefined]],
  ] as const)('are read from %s', (_, cells, expected) => {
    expect(levels(metric(cells))).toEqual(expected);
  });

  it('say that a target worked out from a change is worked out', () => {
    expect(metric(['Wait', 'minutes', '', 40, '30% lower', '']).record.target?.origin).toEqual({
      kind: 'derived',
      rule: 'target-by-share',
      from: [
        { sheet: 'Metrics', row: 1, column: 4 },
        { sheet: 'Metrics', row: 1, column: 5 },
      ],
    });
  });

  it.each([
    ['a target of 30% against minutes', ['Wait', 'minutes', '', 42, '30%', ''], 'change-unmarked', 'Metrics!F2'],
    ['a target of 30% against a bare number', ['Wait', '', '', 42, '30%', ''], 'change-unmarked', 'Metrics!F2'],
    ['a fraction with unit %', ['Performance', '%', '', 0.71, 0.85, ''], 'percent-ambiguous', 'Metrics!E2'],
    ['another unit in the cell', ['Wait', 'minutes', '', '2 hours', 29, ''], 'unit-mismatch', 'Metrics!E2'],
    ['words for a number', ['Wait', 'minutes', '', 'long', 29, ''], 'number-unreadable', 'Metrics!E2'],
    ['a withheld level', ['Wait', 'minutes', '', 'TBC', 29, ''], 'value-withheld', 'Metrics!E2'],
  ] as const)('report %s and keep the metric', (_, cells, code, place) => {
    expect(placesOf(book(cells), code)[0]).toBe(place);
    expect(onlyInitiative(book(cells)).metrics).toHaveLength(1);
  });

  it('read an unsigned reduction as one, and an unsigned improvement the better way', () => {
    const reduction = ['Initiative', 'Metric', 'Unit', 'Better', 'Baseline', 'Target', 'Reduction'];
    const improvement = ['Initiative', 'Metric', 'Unit', 'Better', 'Baseline', 'Target', 'Improvement'];
    expect(metric(['Length of stay', 'days', '', 10, '', '20%'], reduction).record.change?.value.value).toBe(-0.2);
    expect(metric(['Length of stay', 'days', '', 10, '', '20%'], improvement).record.change?.value.value).toBe(-0.2);
    expect(metric(['Adoption', '%', '', 10, '', '20%'], improvement).record.change?.value.value).toBe(0.2);
    expect(placesOf(book(['Widgets', 'pieces', '', 10, '', '20%'], improvement), 'change-unmarked')).toEqual(['Metrics!G2']);
  });
});

describe('name, unit and decimals of a metric', () => {
  it.each([
    ['Patient wait time (minutes)', 'Patient wait time', 'minutes'],
    ['Medication errors per 1,000 doses', 'Medication errors', 'per 1,000 doses'],
    ['A&E four-hour performance, %', 'A&E four-hour performance', '%'],
    ['Length of stay (ICU)', 'Length of stay (ICU)', undefined],
    ['Cost per case', 'Cost per case', undefined],
    ['% of clinicians active', '% of clinicians active', '%'],
    ['Turnaround – hours', 'Turnaround', 'hours'],
  ])('of %s are %s and %s', (text, name, unit) => {
    const read = metric([text, '', '', 5, 4, '']);
    expect([read.name.value, read.unit?.value]).toEqual([name, unit]);
  });

  it('prefer the unit column and spell it one way', () => {
    const read = metric(['Wait (min)', 'mins', '', 5, 4, '']);
    expect([read.name.value, read.unit?.value]).toEqual(['Wait', 'minutes']);
  });

  it('show the decimals of the number formats, or none', () => {
    expect(metric(['Wait', 'days', '', { value: 4.2, format: '0.0' }, { value: 3, format: '0' }, '']).decimals).toBe(1);
    expect(metric(['Wait', 'days', '', 4.2, 3, '']).decimals).toBeNull();
    expect(metric(['Rate', '%', '', { value: 0.5, format: '0%' }, '', '']).decimals).toBe(0);
  });
});

describe('which way is better', () => {
  it.each([
    ['the cell', ['Widgets', '', 'higher', 5, 4, ''], 'higher', []],
    ['a known name', ['Waiting list', '', '', '', '', ''], 'lower', ['better-assumed']],
    ['the target', ['Widgets', '', '', 5, 4, ''], 'lower', ['better-assumed']],
    ['the change', ['Widgets', '', '', '', '', '+11%'], 'higher', ['better-assumed']],
    ['a known name against the target', ['Satisfaction', '', '', 80, 60, ''], 'higher', ['better-conflicts']],
    ['nothing', ['Widgets', '', '', 5, '', ''], 'neutral', []],
  ] as const)('is told by %s', (_, cells, better, codes) => {
    expect(metric(cells).better.value).toBe(better);
    expect(problemsOf(book(cells)).map(({ code }) => code).filter((code) => code.startsWith('better'))).toEqual(codes);
  });
});

describe('rows of metrics', () => {
  it('are refused when they name none or repeat one', () => {
    const rows = [HEADERS, ['EPR', 'Wait', '', '', 5, 4, ''], ['EPR', ' WAIT ', '', '', 6, 4, ''], ['EPR', '', '', '', 6, 4, '']];
    const read = readBook({ Metrics: rows });
    expect(onlyInitiative(read).metrics).toHaveLength(1);
    expect(placesOf(read, 'row-duplicate')).toEqual(['Metrics!B3']);
    expect(placesOf(read, 'row-incomplete')).toEqual(['Metrics!B4']);
  });

  it('keep ids apart when two initiatives measure the same', () => {
    const read = readBook({ Metrics: [HEADERS, ['EPR', 'Wait', '', '', 5, 4, ''], ['PAS', 'Wait', '', '', 6, 4, '']] });
    expect(read.initiatives.flatMap(({ metrics }) => metrics.map(({ id }) => id))).toEqual(['wait', 'pas-wait']);
  });

  it('collect the levels of the Actuals table by id or name', () => {
    const read = readBook({
      Metrics: [['ID', ...HEADERS], ['M1', 'EPR', 'Wait (minutes)', '', '', 42, 29.4, '']],
      Actuals: [
        ['Metric', 'Period', 'Value'],
        ['M1', '2026-01', 41],
        ['Wait', 'Feb 2026', '40 min'],
        ['Wait (minutes)', { value: 46082, format: 'mmm yy' }, 39],
        ['Queue', '2026-04', 1],
        ['M1', '2026-05', 'TBC'],
        ['M1', '', 5],
      ],
    });
    expect(onlyInitiative(read).metrics[0]?.actuals.map(({ value, day }) => [value.value, day])).toEqual([
      [41, 46023],
      [40, 46054],
      [39, 46082],
    ]);
    expect(placesOf(read, 'row-orphan')).toEqual(['Actuals!A5']);
    expect(placesOf(read, 'value-withheld')).toEqual(['Actuals!C6']);
    expect(placesOf(read, 'row-incomplete')).toEqual(['Actuals!B7']);
  });
});
