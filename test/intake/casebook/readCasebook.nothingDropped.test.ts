import fc from 'fast-check';
import type { Casebook } from '../../../src/model/Casebook';
import type { TestCell } from '../rawWorkbookOf';
import { problemsOf, readBook } from '../readBook';

const HEADERS: Readonly<Record<string, readonly TestCell[]>> = {
  Initiatives: ['ID', 'Initiative', 'Sponsor', 'Start', 'Ask', 'Status', 'Cost'],
  Setup: ['Setting', 'Value'],
  Costs: ['Initiative', 'Option', 'Cost line', 'Type', 'Year 0', 'Year 1', 'Low', 'Evidence', 'Risk adjustment', 'Optimism bias', 'Currency', 'VAT', 'VAT recoverable', 'Residual value', 'Correlates with', 'Correlation'],
  Benefits: ['Initiative', 'Option', 'Benefit', 'Class', 'Metric', 'Driver', 'Year 0', 'Volume', 'Unit value', 'Ramp (months)', 'Ends after (months)', 'Draws on', 'Available', 'Prices'],
  Metrics: ['Initiative', 'Metric', 'Unit', 'Better', 'Baseline', 'Target', 'Target date', 'Change'],
  Actuals: ['Metric', 'Period', 'Value', 'Note'],
  Readiness: ['Initiative', 'For', 'Item', 'State', 'Due'],
  Risks: ['Initiative', 'Risk', 'Probability', 'Impact', 'First year', 'Last year'],
};

const messy: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<TestCell>(null, '', ' ', 'EPR', 'Virtual ward', 'Wait', 'Kit', 'minutes', '%') },
  fc.constantFrom<TestCell>('$2M', '£1.25m', '1.200', '05/06/2028', '31 May 2028', '30%', '30% lower', '-30%', '18 months', '42 min'),
  fc.constantFrom<TestCell>('TBC', '-', 'n/a', 'Exempt under Section 43', 'measured', 'hard', 'lower', 'open', 'technology', 'Total', 'Cloud', 'Do nothing', 'metric change', 'real', 'EUR', 'Exchange rate EUR', 'EUR/GBP', 'Year 1', '2027/28'),
  fc.constantFrom<TestCell>({ value: null, error: '#REF!' }, { value: 0.3, format: '0%' }, { value: 46904, format: 'dd/mm/yyyy' }, true),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
  fc.integer({ min: -5, max: 70_000 }),
  fc.string({ maxLength: 12 }),
);

const sheets = fc.record(
  Object.fromEntries(
    Object.entries(HEADERS).map(([name, header]) => [
      name,
      fc.array(fc.array(messy, { minLength: header.length, maxLength: header.length }), { maxLength: 6 }).map((rows) => [header, ...rows]),
    ]),
  ),
);

/** Every row that something in the casebook goes back to, as `Sheet#row`. */
function rowsKnown(book: Casebook): ReadonlySet<string> {
  const known = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('sheet' in value && 'row' in value) known.add(`${String(value.sheet)}#${String(value.row)}`);
    for (const part of Object.values(value)) visit(part);
  };
  visit(book.initiatives.map(({ problems: _, ...initiative }) => initiative));
  visit(book.partnership);
  return known;
}

const isFilled = (cell: TestCell): boolean => {
  if (typeof cell === 'object' && cell !== null) return true;
  return cell !== null && (typeof cell !== 'string' || cell.trim() !== '');
};

describe('a casebook', () => {
  it('has a record or a problem for every row with anything in it', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const book = readBook(given, { localeTag: 'en-GB' });
        const known = rowsKnown(book);
        const said = new Set(problemsOf(book).map(({ at }) => (at === null ? '' : `${at.sheet}#${at.row}`)));
        // A benefit that follows a metric is left out for a cell of the metric, which is named with the benefit.
        const leftOut = new Set(problemsOf(book).flatMap(({ code, data }) => (code === 'driver-incomplete' ? [data['benefit']] : [])));
        for (const [name, rows] of Object.entries(given)) {
          if (name === 'Setup') continue;
          rows.forEach((row, index) => {
            const key = `${name}#${index}`;
            if (index > 0 && row.some(isFilled)) expect([key, known.has(key) || said.has(key) || (name === 'Benefits' && leftOut.has(String(row[2])))]).toEqual([key, true]);
          });
        }
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('keeps or reports every single cell of a cost line', () => {
    const amount = fc.constantFrom<TestCell>(5, '£5', 'TBC', '1.200', 'many', '$7', '-', { value: null, error: '#N/A' }, '30%', '12 beds');
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 8 }), (rows) => {
        const book = readBook({
          Setup: [['Setting', 'Value'], ['Currency', 'GBP']],
          Costs: [['Initiative', 'Cost line', 'Year 0', 'Year 1', 'High'], ...rows.map((row, index) => ['EPR', `Line ${index}`, ...row])],
        });
        const lines = book.initiatives[0]?.costs ?? [];
        const said = new Set(problemsOf(book).map(({ at }) => (at === null ? '' : `${at.row}:${at.column}`)));
        // A line in a currency without a rate is left out as a whole, and that is said once.
        const leftOut = new Set(problemsOf(book).flatMap(({ code, at }) => (code === 'rate-missing' && at !== null ? [at.row - 1] : [])));
        rows.forEach((row, index) => {
          const line = lines.find(({ label }) => label.value === `Line ${index}`);
          expect(line === undefined).toBe(leftOut.has(index));
          if (line === undefined) return;
          row.forEach((_, column) => {
            const value = column === 2 ? line.record.high : line.years[column];
            expect([index, column, (value ?? null) !== null || said.has(`${index + 1}:${column + 2}`)]).toEqual([index, column, true]);
          });
        });
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});
