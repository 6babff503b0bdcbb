import { binaryFormula, callFormula, type CellPointer } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import type { WorkingsRows } from './WorkingsRows';

/** What a payback that is not within the horizon stands as, so that sentences can say so live. */
export const NOT_WITHIN_HORIZON = -1;

/** One payback: its flows and what the engine found. */
export interface PaybackRows {
  readonly name: 'simple' | 'discounted';
  /** Before its keys: empty for the case, `option.<id>/` for another option. */
  readonly prefix: string;
  readonly net: string;
  readonly cumulative: string;
  readonly netValues: readonly number[];
  readonly cumulativeValues: readonly number[];
}

/** Payback with nothing hidden: the last year that ends owing, and the part of the next year until it does not. */
export function addPaybackRows(rows: WorkingsRows, input: ReportInput, payback: PaybackRows & { readonly value: number }): void {
  const { words } = input;
  const { prefix, name, net, cumulative, netValues, cumulativeValues } = payback;
  const key = `${prefix}payback.${name}`;
  const unit = words.label('unit-years');
  const count = netValues.length;
  const owed = cumulativeValues.map((sum, year) => (sum < 0 ? year + 1 : 0));
  const last = Math.max(0, ...owed);
  const kind = words.label(`payback-${name}`);
  rows.addYears({
    key: `${key}.owed`,
    label: words.sentence('row-owed', { kind }),
    unit,
    values: owed,
    formula: (year) => callFormula('IF', binaryFormula(rows.yearCell(cumulative, year), '<', 0), binaryFormula(rows.yearCell('time.year', year), '+', 1), 0),
    format: '0',
  });
  rows.addValue({ key: `${key}.last`, label: words.sentence('row-last-owed', { kind }), unit, value: last, formula: callFormula('MAX', rows.years(`${key}.owed`, count)), format: '0' });
  rows.addYears({
    key: `${key}.part`,
    label: words.sentence('row-part-year', { kind }),
    unit,
    values: netValues.map((amount, year) => (year === last && last > 0 ? -(cumulativeValues[year - 1] ?? 0) / amount : 0)),
    formula: (year) => {
      const now = rows.yearCell(cumulative, year);
      const before: CellPointer = { ...now, column: now.column - 1 };
      const part = binaryFormula(binaryFormula(0, '-', before), '/', rows.yearCell(net, year));
      const isLast = binaryFormula(rows.yearCell('time.year', year), '=', rows.find(`${key}.last`));
      const counts = binaryFormula(isLast, '*', binaryFormula(rows.yearCell('time.year', year), '>', 0));
      return callFormula('IF', counts, part, 0);
    },
    format: '0.00',
  });
  const lastCell = rows.find(`${key}.last`);
  const sum = callFormula('SUM', rows.years(`${key}.part`, count));
  const found = callFormula('IF', binaryFormula(lastCell, '=', 0), 0, binaryFormula(binaryFormula(lastCell, '-', 1), '+', sum));
  const beyond = binaryFormula(lastCell, '>', rows.ledger.find('setup.years'));
  rows.addValue({
    key: prefix + (name === 'simple' ? 'money.paybackSimple' : 'money.paybackDiscounted'),
    label: words.sentence('row-payback', { kind }),
    unit,
    value: payback.value,
    formula: callFormula('IF', beyond, binaryFormula(0, '-', 1), found),
    format: '0.00',
  });
}

