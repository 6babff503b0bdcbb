import { yearsAway } from '../../money/discounting/discountFactors';
import type { CaseMoney } from '../../money/case/caseMoney';
import { areaFormula, binaryFormula, callFormula, type CellPointer } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import { WORKINGS_COLUMNS, type WorkingsRows } from './WorkingsRows';

/** Year numbers, how far away each year's money falls, and the factors laid out: no NPV function. */
export function addTimeRows(rows: WorkingsRows, input: ReportInput, money: CaseMoney): void {
  const { label } = input.words;
  const { setup } = input.casebook;
  const years = Array.from({ length: money.count }, (_, year) => year);
  const first = (row: number): CellPointer => ({ ...rows.sheet.at(row, WORKINGS_COLUMNS.firstYear), rowFixed: false });
  const here = (row: number, year: number): CellPointer => ({ ...first(row), column: WORKINGS_COLUMNS.firstYear + year, columnFixed: false });
  rows.addYears({
    key: 'time.year',
    label: label('row-year'),
    unit: label('unit-years'),
    values: years,
    formula: (year, row) => binaryFormula(callFormula('COLUMNS', areaFormula(first(row), here(row, year))), '-', 1),
    format: '0',
  });
  const timing = rows.ledger.find('setup.timing');
  rows.addYears({
    key: 'time.away',
    label: label('row-years-away'),
    unit: label('unit-years'),
    values: years.map((year) => yearsAway(setup.timing.value, year)),
    formula: (year) => {
      const index = rows.yearCell('time.year', year);
      const midYear = callFormula('MAX', 0, binaryFormula(index, '-', rows.ledger.find('setup.midYear')));
      const other = callFormula('IF', binaryFormula(timing, '=', 'first-column-discounted'), binaryFormula(index, '+', 1), index);
      return callFormula('IF', binaryFormula(timing, '=', 'mid-year'), midYear, other);
    },
    format: '0.0',
  });
  rows.addYears({
    key: 'time.factor',
    label: label('row-factor'),
    unit: label('unit-factor'),
    values: money.flow.discountFactors,
    formula: (year) => binaryFormula(1, '/', binaryFormula(binaryFormula(1, '+', rows.ledger.find('setup.rate')), '^', rows.yearCell('time.away', year))),
    format: '0.0000',
  });
}
