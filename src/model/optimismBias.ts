/** Recommended uplift of a kind of project, as a fraction of its cost. */
export interface OptimismBiasRange {
  readonly category: string;
  /** Folded wordings of the category column that mean it. */
  readonly wordings: RegExp;
  /** Where nothing is yet done against it. */
  readonly upper: number;
  /** Where everything that feeds it is dealt with. */
  readonly lower: number;
}

/** Where the ranges come from. They are shown as a question and never applied by themselves. */
export const OPTIMISM_BIAS_SOURCE = 'HM Treasury, Green Book supplementary guidance on optimism bias (Mott MacDonald, 2002)';

/** What systems and software count as, and whatever else an initiative buys. */
const SYSTEMS: OptimismBiasRange = { category: 'equipment and development', wordings: /equipment|development|software|system/iu, upper: 2, lower: 0.1 };

/** Capital cost, but for outsourcing, which is operating cost; the first whose wordings fit holds. */
export const OPTIMISM_BIAS_RANGES: readonly OptimismBiasRange[] = [
  { category: 'outsourcing', wordings: /outsourc|managed service/iu, upper: 0.41, lower: 0 },
  { category: 'non-standard buildings', wordings: /non-?standard building/iu, upper: 0.51, lower: 0.04 },
  { category: 'standard buildings', wordings: /building|refurbish|estates/iu, upper: 0.24, lower: 0.02 },
  SYSTEMS,
];

/**
 * The recommended range for a line of cost by its category.
 *
 * A category that speaks of buildings or outsourcing has its own; everything else in an IT initiative counts as
 * equipment and development, which the guidance uses for systems. Fractions of the cost.
 *
 * Source: `OPTIMISM_BIAS_SOURCE`, table 1.
 * @example optimismBiasRange('Standard buildings').upper // 0.24
 * @example optimismBiasRange('Software').lower // 0.1
 */
export function optimismBiasRange(category: string): Pick<OptimismBiasRange, 'category' | 'upper' | 'lower'> {
  return OPTIMISM_BIAS_RANGES.find(({ wordings }) => wordings.test(category)) ?? SYSTEMS;
}
