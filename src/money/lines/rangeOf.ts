import { DISTRIBUTIONS, type DistributionName } from '../../model/choices';
import type { Bound } from '../../model/field';
import { sumOf } from '../../model/sumOf';
import { isRange, type RangeOfMultiples } from '../uncertainty/triangleOfRange';
import type { AnyLine } from './AnyLine';
import { baseSteps } from './baseSteps';
import type { LineContext } from './LineContext';
import { productOf } from './stepParts';

/** The range of a line in multiples of its base, with the shape that its cell names. */
export interface LineRange extends RangeOfMultiples {
  readonly distribution: DistributionName;
}

function multipleOf(bound: Bound | undefined, base: number): number {
  if (bound === undefined) return 1;
  return bound.kind === 'multiple' ? bound.value : bound.value / base;
}

/**
 * The sum of a line over the horizon as it was typed: in its own currency and prices, before any adjustment.
 *
 * Undiscounted. 0 for a line that is left out.
 */
export function typedSum(line: AnyLine, context: LineContext): number {
  return sumOf(productOf(baseSteps(line, context), context.count));
}

/**
 * The range of a line in multiples of its base, 1 = the base. The order of the two ends is free.
 *
 * Equation: an end given in percent is the multiple; one given as an amount is divided by the undiscounted sum of the
 * line as typed (`typedSum`), in whose currency and prices it stands. The same multiple holds for every row that
 * follows from the line. A blank end is the base; a blank shape is the first of the list, triangular.
 * No answer: null without a range, for a line whose base is 0, and where the base lies outside the ends.
 */
export function rangeOf(line: AnyLine, context: LineContext): LineRange | null {
  const { low, high, distribution } = line.record;
  if (low === undefined && high === undefined) return null;
  const base = typedSum(line, context);
  if (base === 0) return null;
  const range = { low: multipleOf(low?.value, base), base: 1, high: multipleOf(high?.value, base) };
  return isRange(range) ? { ...range, distribution: distribution?.value ?? DISTRIBUTIONS[0] } : null;
}
