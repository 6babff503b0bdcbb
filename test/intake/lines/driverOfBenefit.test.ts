import type { TestCell } from '../rawWorkbookOf';
import { onlyInitiative, placesOf, problemsOf, readBook } from '../readBook';

const METRICS: readonly (readonly TestCell[])[] = [
  ['ID', 'Initiative', 'Metric', 'Unit', 'Better', 'Baseline', 'Target'],
  ['M-1', 'EPR', 'Readmissions (per 1,000 discharges)', null, 'lower', 96, 72],
  ['M-2', 'EPR', 'Wait', 'minutes', 'lower', 40, null],
  ['M-3', 'EPR', 'Mix', 'cases', 'neutral', 4, 5],
];
const HEADER: readonly TestCell[] = ['Initiative', 'Benefit', 'Class', 'Metric', 'Driver', 'Volume', 'Unit value', 'Year 1'];
const bookOf = (...rows: readonly (readonly TestCell[])[]): ReturnType<typeof readBook> =>
  readBook({ Metrics: METRICS, Benefits: [HEADER, ...rows.map((row, index) => ['EPR', `B${index}`, 'cash-releasing', ...row])] });

describe('the metric of a benefit', () => {
  it.each(['M-1', 'm-1', 'readmissions', 'READMISSIONS (per 1,000 discharges)'])('is found as %s', (name) => {
    expect(onlyInitiative(bookOf([name, null, 1, 1, null])).benefits[0]?.metricId).toBe('m-1');
  });

  it('is none where the words name no metric of the initiative', () => {
    const book = bookOf(['Beds', null, 1, 1, null]);
    expect(onlyInitiative(book).benefits[0]?.metricId).toBeNull();
    expect(placesOf(book, 'driver-incomplete')).toEqual([]);
  });
});

describe('a benefit that follows the change of a metric', () => {
  it('is kept with what it needs', () => {
    const book = bookOf(['M-1', 'metric change', 9000, 350, null]);
    expect(onlyInitiative(book).benefits).toHaveLength(1);
    expect(placesOf(book, 'driver-incomplete')).toEqual([]);
  });

  it('is left out without what it needs, at the cell to fill', () => {
    const driver = 'metric change';
    const book = bookOf(['Beds', driver, 1, 1, null], ['M-1', driver, null, 1, null], ['M-1', driver, 1, null, null], ['M-2', driver, 1, 1, null], ['M-3', driver, 1, 1, null], ['M-1', driver, 1, 1, null]);
    expect(placesOf(book, 'driver-incomplete')).toEqual(['Benefits!D2', 'Benefits!F3', 'Benefits!G4', 'Metrics!G3', 'Metrics!E4']);
    expect(onlyInitiative(book).benefits.map(({ label }) => label.value)).toEqual(['B5']);
    expect(problemsOf(book).find(({ code }) => code === 'driver-incomplete')?.data).toMatchObject({ benefit: 'B0', needs: 'Metric', cell: 'Benefits!D2' });
  });

  it('counts as typed where it has amounts by year', () => {
    const book = bookOf([null, 'metric change', null, null, 500]);
    expect(onlyInitiative(book).benefits[0]?.years.map((year) => year?.value ?? null)).toEqual([null, 500]);
    expect(placesOf(book, 'driver-incomplete')).toEqual([]);
  });
});
