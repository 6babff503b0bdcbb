/** The multiple of a driver at which the net present value is 0, and what that means. */
export type SwitchingValue =
  /** At least (`more`) or at most (`less`) this multiple of the driver gives a net present value of 0 or more. */
  | { readonly state: 'reached'; readonly multiple: number; readonly better: 'more' | 'less'; readonly holds: boolean }
  /** Even none of it (or any amount of it) leaves the answer as it is. */
  | { readonly state: 'never'; readonly multiple: number | null; readonly holds: boolean };

/** The net present value and the driver's part of it, in whole currency units; costs count as negative. */
export interface SwitchingInput {
  readonly npv: number;
  readonly presentValue: number;
}

/**
 * The multiple of one driver at which the net present value turns, all else being equal.
 *
 * Equation: NPV + PV (m − 1) = 0, hence m = 1 − NPV / PV. Multiples of the base, no unit.
 * Special cases: `holds` says whether the case pays back as planned (NPV ≥ 0). A driver worth nothing has no multiple;
 * a negative multiple cannot happen, so the driver alone never changes the answer.
 *
 * Source: HM Treasury, The Green Book (2022), chapter 5, switching values.
 * @example switchingValue({ npv: 38, presentValue: 100 }) // { state: 'reached', multiple: 0.62, better: 'more', holds: true }
 * @example switchingValue({ npv: 50, presentValue: -100 }) // { state: 'reached', multiple: 1.5, better: 'less', holds: true }
 * @example switchingValue({ npv: 150, presentValue: 100 }) // { state: 'never', multiple: -0.5, holds: true }
 */
export function switchingValue({ npv, presentValue }: SwitchingInput): SwitchingValue {
  const holds = npv >= 0;
  if (presentValue === 0) return { state: 'never', multiple: null, holds };
  const multiple = 1 - npv / presentValue;
  return multiple < 0 ? { state: 'never', multiple, holds } : { state: 'reached', multiple, better: presentValue > 0 ? 'more' : 'less', holds };
}
