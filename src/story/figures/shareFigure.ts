import { binary, call, join, type Expression } from '../../model/expression/Expression';
import type { StoryBuilder } from '../StoryBuilder';
import { trimmedDecimals } from './trimmedDecimals';

/** Spreadsheet arithmetic is exact to some 15 digits; comparisons forgive what lies beyond these. */
const NOISE_DIGITS = 9;

/**
 * The rounding of a percentage or of points: whole numbers, below 10 one decimal, and one digit
 * more where the nearest would claim more than there is.
 *
 * @param size the exact number, not negative
 */
function roundedShare(size: Expression): Expression {
  const oneDecimal = binary(call('LEN', call('INT', size)), '=', 1);
  const overstates = binary(call('ROUND', size, oneDecimal), '>', call('ROUND', size, NOISE_DIGITS));
  return call('ROUND', size, binary(oneDecimal, '+', overstates));
}

/**
 * Adds the rows that read the size of a change as a number: `30%`, `29.6%`, `5`.
 *
 * @param figure.size expression of the exact size in percent or points, not negative
 * @returns the key of the row that holds the text
 */
export function shareFigure(
  builder: StoryBuilder,
  figure: { readonly key: string; readonly label: string; readonly size: Expression; readonly suffix: string },
): string {
  const { key, label } = figure;
  const size = builder.add({ key: `${key}.size`, label: `${label}, exact`, unit: figure.suffix.trim(), expression: figure.size });
  const rounded = builder.add({ key: `${key}.rounded`, label: `${label}, rounded`, unit: figure.suffix.trim(), expression: roundedShare(size) });
  builder.add({ key, label: `${label}, as read`, expression: join(call('FIXED', rounded, trimmedDecimals(rounded)), figure.suffix) });
  return key;
}
