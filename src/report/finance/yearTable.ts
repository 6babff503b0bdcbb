import { sumOf } from '../../model/sumOf';
import { periodHeads } from '../build/periodHeads';
import type { NewCell } from '../build/SheetBuilder';
import { areaFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import { WORKINGS_COLUMNS } from '../workings/WorkingsRows';
import { narrow, type FinancePage, type WideCell } from './FinancePage';
import { yearColumns, type YearColumn } from './financeFrame';

/** A row of Workings as it is shown by years. */
export interface YearTableRow {
  readonly label: string;
  /** Key of the row on Workings. */
  readonly key: string;
  readonly values: readonly number[];
  readonly strong?: boolean;
  /** A running total has no sum. */
  readonly total?: 'none';
}

/** Column of a year, the later years or the total, one after the other from the second on. */
export function yearHeads(page: FinancePage): void {
  const { count } = page.result.money;
  const periods = periodHeads(page.context.casebook, page.context.words, count);
  const headOf = (column: YearColumn): string => {
    if (column.kind === 'total') return page.label('head-sum');
    return column.kind === 'later' ? page.sentence('head-later', { from: periods[column.from] ?? '' }) : (periods[column.year] ?? '');
  };
  page.row([
    narrow(0, { value: page.sentence('head-money', { currency: page.currency }), style: 'columnHeader' }),
    ...yearColumns(count).map((column, index) => narrow(index + 1, { value: headOf(column), style: 'columnHeaderRight' })),
  ]);
}

function yearCell(page: FinancePage, row: YearTableRow, column: YearColumn): NewCell {
  const at = page.find(row.key);
  const of = (year: number): CellPointer => ({ ...at, column: WORKINGS_COLUMNS.firstYear + year });
  const style = row.strong === true ? 'rowSum' : 'rowNumber';
  const cell = (value: number, formula: Formula): NewCell => ({ value, formula, style, format: '#,##0' });
  const last = row.values.length - 1;
  if (column.kind === 'year') return cell(row.values[column.year] ?? 0, formulaOperand(of(column.year)));
  if (column.kind === 'total') return row.total === 'none' ? { value: null, style } : cell(sumOf(row.values), formulaOperand(at));
  // Of a running total the later years show where it ends.
  if (row.total === 'none') return cell(row.values[last] ?? 0, formulaOperand(of(last)));
  return cell(sumOf(row.values.slice(column.from)), callFormula('SUM', areaFormula(of(column.from), of(last))));
}

/** A row by years, live over Workings. */
export function yearRow(page: FinancePage, row: YearTableRow): void {
  const cells: readonly WideCell[] = yearColumns(page.result.money.count).map((column, index) => narrow(index + 1, yearCell(page, row, column)));
  page.row([narrow(0, { value: row.label, style: row.strong === true ? 'rowStrong' : 'rowText' }), ...cells]);
}
