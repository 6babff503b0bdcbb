import { yearsAway } from '../../money/discounting/discountFactors';
import type { CaseMoney } from '../../money/case/caseMoney';
import { areaFormula, binaryFormula, callFormula, type CellPointer } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import { WORKINGS_COLUMNS, WORKINGS_HEADER_ROW, type WorkingsRows } from './WorkingsRows';

/** Year numbers, how far away each year's money falls, and the factors laid out: no NPV function. */
export function addTimeRows(rows: WorkingsRows, input: ReportInput, money: CaseMoney): void {
  const { label } = input.words;
  const { setup } = input.casebook;
  const years = Array.from({ length: money.count }, (_, year) => year);
  // Years are counted along the heads: a count over its own row would look like a circle.
  const first = rows.sheet.at(WORKINGS_HEADER_ROW, WORKINGS_COLUMNS.firstYear);
  const headOf = (year: number): CellPointer => ({ ...first, column: WORKINGS_COLUMNS.firstYear + year, columnFixed: false });
  rows.addYears({
    key: 'time.year',
    label: label('row-year'),
    unit: label('unit-years'),
    values: years,
    formula: (year) => binaryFormula(callFormula('COLUMNS', areaFormula(first, headOf(year))), '-', 1),
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
