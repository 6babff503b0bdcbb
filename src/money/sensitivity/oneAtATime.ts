import type { Driver } from './Driver';

/** What one driver alone does to the net present value, in whole currency units. */
export interface DriverSwing {
  readonly npvLow: number;
  readonly npvHigh: number;
  /** The lower of both less the net present value as planned: 0 or less. */
  readonly worse: number;
  /** The higher of both less the net present value as planned: 0 or more. */
  readonly better: number;
  /** From worse to better. */
  readonly swing: number;
}

/**
 * The net present value with one driver at a multiple of its base and all others as planned.
 *
 * Equation: NPV + PV (m − 1); exact, since a case is a sum of its lines.
 *
 * @example npvAt(40, { presentValue: 100, multiple: 0.7 }) // 10
 */
export function npvAt(npv: number, { presentValue, multiple }: { readonly presentValue: number; readonly multiple: number }): number {
  return npv + presentValue * (multiple - 1);
}

/**
 * The net present value at both ends of one driver.
 *
 * Special case: a driver without a range swings by 0.
 *
 * @example oneAtATime(40, { presentValue: 100, multiples: { low: 0.7, high: 1.1 } }).npvLow // 10
 */
export function oneAtATime(npv: number, { presentValue, multiples }: Pick<Driver, 'presentValue' | 'multiples'>): DriverSwing {
  const { low, high } = multiples ?? { low: 1, high: 1 };
  const npvLow = npvAt(npv, { presentValue, multiple: low });
  const npvHigh = npvAt(npv, { presentValue, multiple: high });
  const worse = Math.min(0, npvLow - npv, npvHigh - npv);
  const better = Math.max(0, npvLow - npv, npvHigh - npv);
  return { npvLow, npvHigh, worse, better, swing: better - worse };
}

/** The drivers by what they move, most first; equal ones keep their order. */
export function bySwing(drivers: readonly Driver[], npv: number): readonly Driver[] {
  const swings = new Map(drivers.map((driver) => [driver, oneAtATime(npv, driver).swing]));
  return [...drivers].sort((one, other) => (swings.get(other) ?? 0) - (swings.get(one) ?? 0));
}
