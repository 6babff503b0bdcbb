/**
 * Rounds half away from zero at a number of decimals, as a spreadsheet's ROUND does.
 *
 * The number is first read to 15 significant digits, the precision of a spreadsheet, so that
 * 1.005 rounds to 1.01 there and here. Negative digits round to tens, hundreds, …
 * Not-finite numbers are returned as they are.
 *
 * @example roundHalfAway(1.005, 2) // 1.01
 * @example roundHalfAway(-2.5, 0) // -3
 * @example roundHalfAway(1253400, -3) // 1253000
 */
export function roundHalfAway(value: number, digits: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_PLAIN && digits > -SPREADSHEET_DIGITS) return roundWhole(value, digits);
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(SPREADSHEET_DIGITS - 1).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  // A number whose digits all stand before the place to round at is rounded already.
  if (shifted >= LARGEST_PLAIN) return value;
  const whole = Math.floor(shifted + 0.5);
  const rounded = Number(`${whole}e${-digits}`);
  return value < 0 ? -rounded : rounded;
}

/** A whole number of few digits: exact by remainders, and much quicker than by its text. */
function roundWhole(value: number, digits: number): number {
  if (digits >= 0) return value;
  const unit = 10 ** -digits;
  const size = Math.abs(value);
  const rest = size % unit;
  const rounded = size - rest + (2 * rest >= unit ? unit : 0);
  return value < 0 ? -rounded : rounded;
}

/** Whole numbers below this have no more digits than a spreadsheet keeps. */
const LARGEST_PLAIN = 1e15;

/** Significant decimal digits that a spreadsheet keeps. */
const SPREADSHEET_DIGITS = 15;
