import { binary, call, join, type Expression } from '../../model/expression/Expression';
import type { StoryBuilder } from '../StoryBuilder';
import { trimmedDecimals } from './trimmedDecimals';

/**
 * Arithmetic is exact to some 15 digits: (200 − 87) ÷ 200 × 100 is 56.4999… What lies beyond these is dropped before
 * anything is rounded, or programs would disagree on 56 and 57.
 */
const NOISE_DIGITS = 9;
/** Digits of a size so small that one decimal would read as none. */
const MOST_DECIMALS = 3;

/** A share, a percentage or a number of points to be read. */
export interface ShareToRead {
  readonly key: string;
  readonly label: string;
  /** The exact size in percent, points or units, not negative. */
  readonly size: Expression;
  readonly prefix?: string;
  readonly suffix: string;
  /** 1 where more of it is worse (a harm, a risk, a cost): then the nearest may not say less than there is. */
  readonly worse?: Expression;
}

/**
 * The rounding of a percentage or of points: whole numbers, below 10 one decimal, and one digit
 * more where the nearest would say something better than there is; three where it would say that there is nothing.
 */
function roundedShare(exact: Expression, worse: Expression | undefined): Expression {
  const oneDecimal = binary(call('LEN', call('INT', exact)), '=', 1);
  const nearest = call('ROUND', exact, oneDecimal);
  const overstates = binary(nearest, '>', exact);
  const flatters = worse === undefined ? overstates : call('IF', worse, binary(nearest, '<', exact), overstates);
  const digits = call('IF', readsAsNone(nearest, exact), MOST_DECIMALS, binary(oneDecimal, '+', flatters));
  return call('ROUND', exact, digits);
}

/** Almost all is not all: what would read as 100% without being it keeps three decimals, for a gain the lower ones, for a harm the upper ones. */
function lessThanAll(rounded: Expression, exact: Expression, worse: Expression | undefined): Expression {
  const readsAsAll = binary(binary(rounded, '=', 100), '*', binary(exact, '<', 100));
  const thousandths = binary(exact, '*', 1000);
  const below = call('INT', thousandths);
  const kept = worse === undefined ? below : call('IF', worse, binary(0, '-', call('INT', binary(0, '-', thousandths))), below);
  return call('IF', readsAsAll, call('ROUND', binary(kept, '/', 1000), MOST_DECIMALS), rounded);
}

/** 1 where something would read as nothing. */
const readsAsNone = (rounded: Expression, exact: Expression): Expression => binary(binary(rounded, '=', 0), '*', binary(exact, '>', 0));

/**
 * Adds the rows that read the size of a change as a number: `30%`, `29.6%`, `5`.
 *
 * Rows: `key.size` (exact), `key.clean` (without noise), `key.nearest`, `key.rounded`, `key` (text). Half is rounded away from zero; trailing zeros are dropped.
 *
 * @returns the key of the row that holds the text
 */
export function shareFigure(builder: StoryBuilder, figure: ShareToRead): string {
  const { key, label, prefix = '', suffix, worse } = figure;
  const unit = suffix.trim();
  const size = builder.add({ key: `${key}.size`, label: `${label}, exact`, unit, expression: figure.size });
  const clean = builder.add({ key: `${key}.clean`, label: `${label}, without the noise of arithmetic`, unit, expression: call('ROUND', size, NOISE_DIGITS) });
  const nearest = builder.add({ key: `${key}.nearest`, label: `${label}, rounded`, unit, expression: roundedShare(clean, worse) });
  const rounded = builder.add({ key: `${key}.rounded`, label: `${label}, rounded, less than all`, unit, expression: lessThanAll(nearest, clean, worse) });
  const { lessThan } = builder.grammar.figureWords;
  const least = lessThan(join(prefix, call('FIXED', binary(1, '/', 1000), MOST_DECIMALS), suffix));
  const text = join(prefix, call('FIXED', rounded, trimmedDecimals(rounded)), suffix);
  builder.add({ key, label: `${label}, as read`, expression: call('IF', readsAsNone(rounded, clean), least, text) });
  return key;
}
