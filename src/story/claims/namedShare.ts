import type { Metric } from '../../model/Casebook';
import { binary, call, operand, phrase, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import type { StoryBuilder } from '../StoryBuilder';

/** Which named share a change is, as flags of 0 and 1. */
export interface NamedShare {
  /** 1 none, 2 a quarter, 3 a third, 4 half, 5 the double, 6 the triple: its place in the table of names. */
  readonly place: Expression;
  readonly isHalf: Expression;
  readonly isDouble: Expression;
  readonly isTriple: Expression;
  /** `fivefold` for an exact multiple from four to ten, or an empty text. */
  readonly fold: Expression;
}

/** What a share is named by. */
export interface ShareToName {
  /** Size of the change as a fraction. */
  readonly share: Expression;
  /** Target less baseline. */
  readonly delta: Expression;
  /** 1 for a harm. */
  readonly worse: Expression;
}

/** The sum of expressions. */
export const sumOf = (...parts: readonly Expression[]): Expression => parts.reduce((left, right) => binary(left, '+', right));

const DIGITS = 9;
const times = (flag: Expression, count: number): readonly Expression[] => Array.from({ length: count }, () => flag);

/**
 * Adds the flags of the named shares and multiples: the change is at least as good as the name says, and less than half a point above it.
 *
 * A harm has no name, as a name says less than there may be.
 */
export function namedShare(builder: StoryBuilder, { metric, prefix }: { readonly metric: Metric; readonly prefix: string }, parts: ShareToName): NamedShare {
  const at = (name: string): string => metricKey(metric, prefix + name);
  const row = (name: string, label: string, expression: Expression): Expression => builder.add({ key: at(name), label: `${metric.name.value}, ${label}`, expression });
  const share = row('share-size', 'size of the change as a share', call('ROUND', parts.share, DIGITS));
  const allowed = row('may-be-named', 'the change may have a name', binary(1, '-', parts.worse));
  const rises = binary(parts.delta, '>', 0);
  const near = (limit: Expression): Expression => binary(binary(share, '>=', limit), '*', binary(share, '<', binary(limit, '+', ref('rounding.tolerance'))));
  const is = (name: string): Expression => binary(near(call('ROUND', ref(`rounding.${name}`), DIGITS)), '*', allowed);
  const flag = (name: string, expression: Expression): Expression => row(`is-${name}`, `change is ${name.replace('-', ' ')}`, expression);
  const quarter = flag('a-quarter', is('quarter'));
  const third = flag('a-third', is('third'));
  const half = flag('half', is('half'));
  const double = flag('double', binary(is('double'), '*', rises));
  const triple = flag('triple', binary(is('triple'), '*', rises));
  const place = sumOf(operand(1), quarter, ...times(third, 2), ...times(half, 3), ...times(double, 4), ...times(triple, 5));
  const whole = flag('whole', binary(binary(near(call('INT', share)), '*', rises), '*', allowed));
  // The multiple is one more than the share that is added; beyond the largest name there is none.
  const most = binary(ref('rounding.fold'), '+', 1);
  const multiple = row('multiple', 'place in the table of multiples', call('IF', whole, call('MIN', binary(call('INT', share), '+', 1), most), 1));
  return {
    place: row('fraction', 'place in the table of shares', place),
    isHalf: half,
    isDouble: double,
    isTriple: triple,
    fold: row('fold', 'name of the multiple', phrase('folds', multiple)),
  };
}
