import type { Metric } from '../../model/Casebook';
import { binary, call, operand, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import type { StoryBuilder } from '../StoryBuilder';

/** Which named share a change is, as flags of 0 and 1. */
export interface NamedShare {
  /** 1 none, 2 a quarter, 3 a third, 4 half, 5 the double: its place in the table of names. */
  readonly place: Expression;
  readonly isHalf: Expression;
  readonly isDouble: Expression;
}

/** The sum of expressions. */
export const sumOf = (...parts: readonly Expression[]): Expression => parts.reduce((left, right) => binary(left, '+', right));

const DIGITS = 9;

/**
 * Adds the flags of the named shares: the change is at least as good as the name says, and less than half a point above it.
 *
 * A harm has no name, as a name says less than there may be.
 *
 * @param parts.share size of the change as a fraction; parts.delta target less baseline; parts.worse 1 for a harm
 */
export function namedShare(builder: StoryBuilder, { metric, prefix }: { readonly metric: Metric; readonly prefix: string }, parts: { readonly share: Expression; readonly delta: Expression; readonly worse: Expression }): NamedShare {
  const share = call('ROUND', parts.share, DIGITS);
  const within = (name: string): Expression => {
    const limit = call('ROUND', ref(`rounding.${name}`), DIGITS);
    const near = binary(binary(share, '>=', limit), '*', binary(share, '<', binary(limit, '+', ref('rounding.tolerance'))));
    return binary(near, '*', binary(1, '-', parts.worse));
  };
  const flag = (name: string, expression: Expression): Expression =>
    builder.add({ key: metricKey(metric, `${prefix}is-${name}`), label: `${metric.name.value}, change is ${name.replace('-', ' ')}`, expression });
  const quarter = flag('a-quarter', within('quarter'));
  const third = flag('a-third', within('third'));
  const half = flag('half', within('half'));
  const double = flag('double', binary(within('double'), '*', binary(parts.delta, '>', 0)));
  const place = builder.add({
    key: metricKey(metric, `${prefix}fraction`),
    label: `${metric.name.value}, place in the table of shares`,
    expression: sumOf(operand(1), quarter, third, third, half, half, half, double, double, double, double),
  });
  return { place, isHalf: half, isDouble: double };
}
