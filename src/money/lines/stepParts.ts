import type { Origin, Sourced } from '../../model/origin';
import type { LineContext } from './LineContext';
import type { AmountStepName, LineStep } from './LineStep';

/** A step of the amounts of a line. */
export type AmountStep = LineStep<AmountStepName>;

/** The years of a case, year 0 first. */
export function yearsOf({ count }: Pick<LineContext, 'count'>): readonly number[] {
  return Array.from({ length: count }, (_, year) => year);
}

/** Where sourced values come from, those that are there. */
export function originsOf(...sourced: readonly (Sourced<unknown> | null | undefined)[]): readonly Origin[] {
  const origins: Origin[] = [];
  for (const each of sourced) if (each !== null && each !== undefined) origins.push(each.origin);
  return origins;
}

/** A step that multiplies each year by the same: the number in its cell, or a factor made of it. */
export function evenStep(step: AmountStepName, { value, origin }: Sourced<number>, { count, factor = value }: { readonly count: number; readonly factor?: number }): AmountStep {
  return { step, value, byYear: new Array<number>(count).fill(factor), origins: [origin] };
}

/** A product without the sign of a zero: a negative share of nothing is nothing. */
export function product(one: number, other: number): number {
  return one * other + 0;
}

/** The product of steps, year by year; zeros where there are none. */
export function productOf(steps: readonly Pick<LineStep, 'byYear'>[], count: number): readonly number[] {
  const first = steps.length === 0 ? 0 : 1;
  const amounts = new Array<number>(count).fill(first);
  // Step by step and in place: a portfolio has some hundred thousand of these.
  for (const { byYear } of steps) for (let year = 0; year < count; year += 1) amounts[year] = product(amounts[year] ?? 0, byYear[year] ?? 0);
  return amounts;
}
