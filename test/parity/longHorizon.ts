import { typed, type GeneratedBook, type GeneratedCell, type GeneratedTable } from './generated/GeneratedBook';

function tableOf(sheet: string, headers: readonly string[], ...rows: readonly (readonly (string | number | null)[])[]): GeneratedTable {
  const cellsOf = (row: readonly (string | number | null)[]): Readonly<Record<string, GeneratedCell>> =>
    Object.fromEntries(headers.flatMap((header, index) => (row[index] === null || row[index] === undefined ? [] : [[header, typed(row[index])]])));
  return { sheet, offset: { rows: 0, columns: 0 }, headers, rows: rows.map(cellsOf) };
}

/**
 * A case far beyond the year after which rates fall, with a baseline, a third option, effects on health, prices of
 * another kind, risks, and a benefit by volume that pays back within a year.
 */
export const LONG_HORIZON: GeneratedBook = {
  tables: [
    tableOf('Setup', ['Setting', 'Value'], ['Currency', 'GBP'], ['First year', '2026/27'], ['Years', 33], ['Inflation', '2%'], ['Price base', 'real 2026 prices'], ['Exchange rate EUR', 0.86]),
    tableOf('Initiatives', ['Initiative', 'Baseline option', 'Go-live'], ['Ward system', 'Carry on', '1 October 2027']),
    tableOf(
      'Costs',
      ['Initiative', 'Option', 'Cost line', 'Type', 'Year 0', 'Year 1', 'Year 2', 'Optimism bias', 'Mitigated', 'VAT', 'VAT recoverable', 'Residual value', 'Currency', 'Prices', 'Low', 'High'],
      ['Ward system', 'Carry on', 'Old system', 'Revenue', 0, 90, 90, null, null, '20%', null, null, null, null, '90%', '120%'],
      ['Ward system', 'Build', 'New system', 'Capital', 900, 100, 0, '40%', '25%', '20%', '50%', 60, null, null, '80%', '130%'],
      ['Ward system', 'Build', 'Running', 'Revenue', 0, 30, 30, null, null, null, null, null, 'EUR', 'nominal', null, null],
      ['Ward system', 'Buy', 'Service', null, 50, 120, 120, null, null, '20%', null, null, null, null, null, null],
    ),
    tableOf(
      'Benefits',
      ['Initiative', 'Option', 'Benefit', 'Class', 'Volume', 'Unit value', 'Starts after (months)', 'Ramp (months)', 'Discounting', 'Year 1', 'Year 2'],
      ['Ward system', 'Build', 'Bed days', 'cash-releasing', 40, 12, 3, 8, null, null, null],
      ['Ward system', 'Build', 'Life years', 'societal', 6, 20, null, null, 'health', null, null],
      ['Ward system', 'Build', 'Nursing hours', 'cash-releasing', null, null, null, null, null, 20, 20],
      ['Ward system', 'Carry on', 'Bed days', 'cash-releasing', 4, 12, null, null, null, null, null],
      ['Ward system', 'Buy', 'Life years', 'societal', 5, 20, 6, null, 'health', null, null],
      ['Ward system', 'Buy', 'Bed days', 'cash-releasing', 30, 12, 6, null, null, null, null],
    ),
    tableOf('Risks', ['Initiative', 'Risk', 'Probability', 'Impact', 'First year', 'Last year'], ['Ward system', 'Supplier fails', '20%', 100, 'Year 1', 'Year 2'], ['Ward system', 'Late', '50%', 40, null, null]),
  ],
  localeTag: 'en-GB',
  preset: 'nhs-england',
};
