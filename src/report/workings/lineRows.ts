import type { Formula } from '../formula/Formula';
import { amountFormula } from './lineStepFormulas';
import { followingFormula } from './lineFollowingFormulas';
import type { LinePlace } from './LinePlace';
import type { WorkingsRows } from './WorkingsRows';

function labelOf({ result, words }: LinePlace): string {
  const line = result.line.label.value;
  return result.kind === 'typed' ? line : words.sentence(`row-${result.kind}`, { line });
}

/**
 * Writes one row of a line: its amounts by year from Inputs, after everything that is done to them, or what follows
 * from its amounts, which must stand already.
 */
export function addLineRows(rows: WorkingsRows, line: LinePlace): void {
  const { key, kind, amounts } = line.result;
  const formula = kind === 'typed' ? amountFormula(rows, line) : (year: number): Formula => followingFormula(kind, rows, { ...line, year });
  rows.addYears({ key, label: labelOf(line), unit: line.context.setup.currency.value, values: amounts, formula, total: 'sum' });
}
