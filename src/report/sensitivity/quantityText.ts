import { binary, call, join, operand, type Expression, type Operand } from '../../model/expression/Expression';
import type { StatementGrammar } from '../../story/grammar/StatementGrammar';
import { trimmedDecimals } from '../../story/figures/trimmedDecimals';

const SIGNIFICANT = 3;
/** What lies beyond these digits is what arithmetic leaves behind, on which programs disagree. */
const NOISE_DIGITS = 9;
const MINUS = '−';

const whole = (condition: Expression): Expression => binary(1, '*', condition);

/**
 * A threshold to three significant digits; one more where the nearest would make it look easier than it is.
 *
 * @param easier `less`: a smaller number would be easier to meet; `more`: a larger one.
 */
export function strictQuantity(value: Expression, easier: 'less' | 'more'): Expression {
  const clean = call('ROUND', value, NOISE_DIGITS);
  const digits = binary(SIGNIFICANT, '-', call('LEN', call('INT', call('ABS', clean))));
  const flatters = whole(binary(call('ROUND', clean, digits), easier === 'less' ? '<' : '>', clean));
  return call('ROUND', clean, binary(digits, '+', flatters));
}

/** A rounded number with its sign, prefix and suffix: `£1,900,000`, `−31.2 minutes`. */
export function quantityText(rounded: Expression, around: { readonly prefix?: string; readonly suffix?: Operand } = {}): Expression {
  const size = call('ABS', rounded);
  return join(call('IF', binary(rounded, '<', 0), MINUS, ''), around.prefix ?? '', call('FIXED', size, trimmedDecimals(size)), around.suffix ?? '');
}

/** What a money text is written with. */
export interface MoneyWords {
  readonly grammar: StatementGrammar;
  readonly prefix: string;
}

/** Thousands in a rounded amount: 0 below a thousand, 1 up to a million, at most 3. */
export function thousandsIn(rounded: Expression): Expression {
  const size = call('ABS', rounded);
  const limits = [operand(1000), operand(1_000_000), binary(1000, '*', 1_000_000)];
  return limits.map((limit) => binary(size, '>=', limit)).reduce((sum, each) => binary(sum, '+', each));
}

/**
 * A rounded amount in its magnitude: `£1.09m`, `−£497k`.
 *
 * @param rounded to few digits; `steps` its thousands, where they stand in a cell of their own.
 */
export function magnitudeText(rounded: Expression, { grammar, prefix }: MoneyWords, steps: Expression = thousandsIn(rounded)): Expression {
  const scaled = call('ROUND', binary(call('ABS', rounded), '/', binary(1000, '^', steps)), 3);
  const letters = call('CHOOSE', binary(steps, '+', 1), ...grammar.phrases.magnitudes);
  return join(call('IF', binary(rounded, '<', 0), MINUS, ''), prefix, call('FIXED', scaled, trimmedDecimals(scaled)), letters);
}
