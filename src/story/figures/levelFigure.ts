import { binary, call, join, operand, phrase, ref, type Expression } from '../../model/expression/Expression';
import type { StoryBuilder } from '../StoryBuilder';
import { MINUS } from './moneyFigure';
import { trimmedDecimals } from './trimmedDecimals';

const MOST_DECIMALS = 3;

/** How a metric's levels read: as the cell shows them. */
export interface LevelLook {
  /** Decimals that the cells show; null = as many as needed, three at most. */
  readonly decimals: number | null;
  /** Directly before the number, e.g. a currency symbol. */
  readonly prefix: string;
  /** Directly behind the number, e.g. `%`. */
  readonly suffix: string;
  /** Key of another level; where that one is negative, a positive one carries its plus sign. */
  readonly signedWith: string | null;
}

/** A level to be read, with a name for its rows. */
export interface LevelToRead extends LevelLook {
  readonly label: string;
}

/** Decimals beyond these are left over from multiplying. */
const NOISE_DIGITS = 9;

/** Decimals as the cells show them; else as many as needed. */
const decimalsOf = (size: Expression, { decimals }: LevelLook): Expression => (decimals === null ? trimmedDecimals(size) : operand(decimals));

/** The same for money, which has two decimals where it is not whole, unless the cells show others. */
function moneyDecimals(size: Expression, look: LevelLook): Expression {
  if (look.decimals !== null) return operand(look.decimals);
  const notWhole = binary(call('INT', size), '<>', size);
  return call('MAX', binary(notWhole, '+', notWhole), trimmedDecimals(size));
}

/** How many thousands an amount is told in: 2 for millions, 3 for thousands of millions, 0 where it is less. */
function thousands(size: Expression): Expression {
  const millions = binary(size, '>=', 1_000_000);
  return binary(binary(millions, '+', millions), '+', binary(size, '>=', binary(1000, '*', 1_000_000)));
}

/** 1 where an amount in its magnitude says all of it. */
const saysAll = (size: Expression, power: Expression): Expression => {
  const scaled = binary(size, '/', binary(1000, '^', power));
  return binary(1, '*', binary(call('ROUND', scaled, MOST_DECIMALS), '=', call('ROUND', scaled, NOISE_DIGITS)));
};

/** `$2M` where that is exact, for both levels; else the amount as the cell shows it. */
function moneyNumber(builder: StoryBuilder, source: string, { look, size }: { readonly look: LevelToRead; readonly size: Expression }): Expression {
  const row = (name: string, label: string, expression: Expression): Expression => builder.add({ key: `${source}.as-level.${name}`, label: `${look.label}, ${label}`, expression });
  const amount = row('amount', 'rounded', size);
  const power = row('thousands', 'thousands in its magnitude', thousands(amount));
  const own = saysAll(amount, power);
  const other = look.signedWith === null ? null : call('ROUND', call('ABS', ref(look.signedWith)), NOISE_DIGITS);
  const exact = row('told-short', '1 where the magnitude is exact', other === null ? own : binary(own, '*', saysAll(other, thousands(other))));
  const used = row('steps', 'thousands that it is told in', binary(power, '*', exact));
  const scaled = row('scaled', 'in its magnitude', call('ROUND', binary(amount, '/', binary(1000, '^', used)), MOST_DECIMALS));
  const decimals = call('IF', binary(used, '>', 0), trimmedDecimals(scaled), moneyDecimals(scaled, look));
  return join(call('FIXED', scaled, decimals), phrase('magnitudes', binary(used, '+', 1)));
}

/**
 * Adds the row that reads a level: `29.4`, `71%`, `−12`, `+15`, `1,200`, `$11.20`, `$2M`.
 *
 * Money that is not whole has two decimals unless its cell shows others; millions are told short where that is exact.
 *
 * @param source key of the fact
 * @returns the key of the row that holds the text
 */
export function levelFigure(builder: StoryBuilder, source: string, look: LevelToRead): string {
  const key = `${source}.as-level`;
  // A percent-formatted 50.25% is 50.2499… once multiplied; programs disagree on how to round that.
  const shown = call('ROUND', call('ROUND', ref(source), NOISE_DIGITS), look.decimals ?? MOST_DECIMALS);
  const size = call('ABS', shown);
  const isMoney = look.prefix !== '' && look.suffix === '';
  const number = isMoney ? moneyNumber(builder, source, { look, size }) : call('FIXED', size, decimalsOf(size, look));
  const plus = look.signedWith === null ? '' : call('IF', binary(ref(look.signedWith), '<', 0), '+', '');
  const sign = call('IF', binary(shown, '<', 0), MINUS, plus);
  builder.add({ key, label: `${look.label}, as read`, expression: join(sign, look.prefix, number, look.suffix) });
  return key;
}
