import { yearsAway } from '../../money/discounting/discountFactors';
import type { Measures } from '../../money/measures/measures';
import { binaryFormula } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import type { WorkingsRows } from './WorkingsRows';

/** One rate of return: its flow and what the engine found. */
export interface RateRows {
  /** Before its keys: empty for the case, `option.<id>/` for another option. */
  readonly prefix: string;
  /** Key of the row of net amounts. */
  readonly net: string;
  readonly netValues: readonly number[];
  readonly measures: Measures;
}

/** The rate that the engine found, with a live test that the net present value at it is zero. */
export function addRateRows(rows: WorkingsRows, input: ReportInput, { prefix, net, netValues, measures }: RateRows): void {
  const { label } = input.words;
  const { irr, reasons } = measures;
  const key = `${prefix}money.irr`;
  if (irr === null || irr.state !== 'root') {
    const reason = reasons.irr;
    rows.addValue({ key, label: label('row-irr'), unit: label('unit-share'), value: reason === undefined ? '' : input.words.noAnswer(reason), style: 'engineValue' });
    return;
  }
  rows.addValue({ key, label: label('row-irr'), unit: label('unit-share'), value: irr.value, style: 'engineValue', format: '0.0%' });
  const away = input.casebook.setup.timing.value;
  rows.addYears({
    key: `${prefix}irr.present-value`,
    label: label('row-irr-present-value'),
    unit: input.casebook.setup.currency.value,
    values: netValues.map((amount, year) => amount / (1 + irr.value) ** yearsAway(away, year)),
    formula: (year) => binaryFormula(rows.yearCell(net, year), '/', binaryFormula(binaryFormula(1, '+', rows.find(key)), '^', rows.yearCell('time.away', year))),
    total: 'sum',
  });
}
