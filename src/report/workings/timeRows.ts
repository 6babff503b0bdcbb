import { yearsAway } from '../../money/discounting/discountFactors';
import type { CaseMoney } from '../../money/case/caseMoney';
import { areaFormula, binaryFormula, callFormula, type CellPointer, type Formula } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import { WORKINGS_COLUMNS, WORKINGS_HEADER_ROW, type WorkingsRows } from './WorkingsRows';

/** Keys on Inputs of a rate, and of the year after which another one holds. */
interface RateKeys {
  readonly rate: string;
  readonly laterAfter: string;
  readonly laterRate: string;
}

const MONEY_RATE: RateKeys = { rate: 'setup.rate', laterAfter: 'setup.laterAfter', laterRate: 'setup.laterRate' };
const HEALTH_RATE: RateKeys = { rate: 'setup.healthRate', laterAfter: 'setup.healthLaterAfter', laterRate: 'setup.healthLaterRate' };

/** 1 ÷ (1 + rate)^years away; beyond the year after which another rate holds, by both. */
function factorFormula(rows: WorkingsRows, keys: RateKeys): (year: number) => Formula {
  const { ledger } = rows;
  const growth = (key: string): Formula => binaryFormula(1, '+', ledger.find(key));
  return (year) => {
    const away = rows.yearCell('time.away', year);
    if (!ledger.has(keys.laterRate)) return binaryFormula(1, '/', binaryFormula(growth(keys.rate), '^', away));
    const after = ledger.find(keys.laterAfter);
    const near = binaryFormula(growth(keys.rate), '^', callFormula('MIN', away, after));
    const far = binaryFormula(growth(keys.laterRate), '^', callFormula('MAX', 0, binaryFormula(away, '-', after)));
    return binaryFormula(1, '/', binaryFormula(near, '*', far));
  };
}

function addYearRow(rows: WorkingsRows, input: ReportInput, years: readonly number[]): void {
  const { label } = input.words;
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
}

/** Factors of effects on health and of prices, where something of the case needs them. */
function addOptionalFactors(rows: WorkingsRows, input: ReportInput, { time }: CaseMoney): void {
  const { label } = input.words;
  const unit = label('unit-factor');
  if (time.healthFactors !== null) {
    rows.addYears({ key: 'time.healthFactor', label: label('row-health-factor'), unit, values: time.healthFactors, formula: factorFormula(rows, HEALTH_RATE), format: '0.0000' });
  }
  if (time.priceIndex !== null) {
    const growth = binaryFormula(1, '+', rows.ledger.find('setup.inflation'));
    rows.addYears({ key: 'time.priceIndex', label: label('row-price-index'), unit, values: time.priceIndex, formula: (year) => binaryFormula(growth, '^', rows.yearCell('time.year', year)), format: '0.0000' });
  }
}

/** Year numbers, how far away each year's money falls, and the factors laid out: no NPV function. */
export function addTimeRows(rows: WorkingsRows, input: ReportInput, money: CaseMoney): void {
  const { label } = input.words;
  const { setup } = input.casebook;
  const years = Array.from({ length: money.count }, (_, year) => year);
  addYearRow(rows, input, years);
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
  rows.addYears({ key: 'time.factor', label: label('row-factor'), unit: label('unit-factor'), values: money.time.factors, formula: factorFormula(rows, MONEY_RATE), format: '0.0000' });
  addOptionalFactors(rows, input, money);
}
