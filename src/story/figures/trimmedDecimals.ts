import { binary, call, type Expression } from '../../model/expression/Expression';

const MOST_DECIMALS = 3;

/**
 * How many decimals (0 to 3) show a number that is already rounded, without trailing zeros.
 *
 * (ROUND(x,0)<>x) + (ROUND(x,1)<>x) + (ROUND(x,2)<>x); each comparison counts 1 when true.
 * The number must itself come out of ROUND with at most 3 decimals.
 *
 * @example trimmedDecimals({ kind: 'number', value: 1.25 }).kind // 'binary'
 */
export function trimmedDecimals(value: Expression): Expression {
  const misses = Array.from({ length: MOST_DECIMALS }, (_, digits) => binary(call('ROUND', value, digits), '<>', value));
  return misses.reduce((sum, miss) => binary(sum, '+', miss));
}
