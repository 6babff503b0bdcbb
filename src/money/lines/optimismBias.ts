import type { CostLine } from '../../model/Casebook';

/**
 * What optimism bias adds to a cost, and what its mitigation takes off again, as shares of the cost.
 *
 * Equations: bias = b; mitigation = −b × m. Fractions of one; a mitigation of 100 % leaves the cost as typed.
 * Special cases: a blank bias adds nothing, and then there is nothing to mitigate; a blank mitigation is 0.
 *
 * Source: HM Treasury, Supplementary Green Book guidance, Optimism bias: an upper bound for the kind of project,
 * reduced as far as its causes are managed.
 * @example optimismBias({ record: { optimismBias: { value: 0.5 }, mitigated: { value: 0.4 } } }) // { bias: 0.5, mitigation: -0.2 }
 */
export function optimismBias({ record }: Pick<CostLine, 'record'>): { readonly bias: number; readonly mitigation: number } {
  const bias = record.optimismBias?.value ?? 0;
  return { bias, mitigation: 0 - bias * (record.mitigated?.value ?? 0) };
}
