import { fixedText, type Separators } from '../../model/expression/fixedText';
import { roundHalfAway } from '../../model/rounding';

/** A number as exactly as a person wants to see it. */
export interface ExactText {
  readonly text: string;
  /** Nothing was left out; else it is rounded to the decimals shown. */
  readonly whole: boolean;
}

/** How many decimals are shown at least and at most, and what stands around the number. */
export interface ExactLook {
  readonly fewest?: number;
  readonly most: number;
  readonly prefix?: string;
  readonly suffix?: string;
}

const MINUS = '−';
/** Beyond it a double has nothing but the leftovers of arithmetic. */
const NOISE_DIGITS = 9;

/**
 * A number with as many decimals as it has, up to a limit.
 *
 * @example exactText(25, { fewest: 1, most: 3, suffix: '%' }, { decimal: '.', group: ',' }) // { text: '25.0%', whole: true }
 * @example exactText(100 / 3, { most: 3 }, { decimal: '.', group: ',' }) // { text: '33.333', whole: false }
 */
export function exactText(value: number, { fewest = 0, most, prefix = '', suffix = '' }: ExactLook, separators: Separators): ExactText {
  const size = roundHalfAway(Math.abs(value), NOISE_DIGITS);
  let decimals = fewest;
  while (decimals < most && roundHalfAway(size, decimals) !== size) decimals += 1;
  const shown = roundHalfAway(size, decimals);
  const sign = value < 0 && shown !== 0 ? MINUS : '';
  return { text: `${sign}${prefix}${fixedText(shown, decimals, separators)}${suffix}`, whole: shown === size };
}
