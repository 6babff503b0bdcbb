import type { CountedGroup } from '../benefit-classes/benefitGroup';
import { cashFlow, type CashFlow } from '../cash-flow/cashFlow';
import { measures, type Measures } from '../measures/measures';
import type { CaseTime } from './caseTime';
import { lessByYear, type OptionSums } from './optionSums';

/** A flow with its figures. */
export interface MeasuredView {
  readonly flow: CashFlow;
  readonly measures: Measures;
}

/** What an option changes against the baseline, in both views. */
export interface Increment {
  /** Benefits by group, those of the baseline taken off. */
  readonly groups: Readonly<Record<CountedGroup, readonly number[]>>;
  readonly total: MeasuredView;
  /** Cash-releasing benefits only, against the same costs. */
  readonly cash: MeasuredView;
}

/** An option less its baseline, where there is one. */
function difference(option: OptionSums, baseline: OptionSums | null): OptionSums {
  if (baseline === null) return option;
  const less = (group: CountedGroup): readonly number[] => lessByYear(option.groups[group], baseline.groups[group]);
  const groups = { cash: less('cash'), 'non-cash': less('non-cash'), societal: less('societal'), health: less('health') };
  return { costs: lessByYear(option.costs, baseline.costs), groups, benefits: lessByYear(option.benefits, baseline.benefits) };
}

/**
 * The results of an option against the baseline: every result of a case is made here, so that options compare alike.
 *
 * Equations: costs = costs of the option − costs of the baseline; benefits likewise, by group. Costs of the baseline
 * that are spared lower the costs, so they stand in the denominator of ROI and BCR.
 * Special case: null for a baseline without lines leaves the option as it is.
 */
export function increment(option: OptionSums, baseline: OptionSums | null, time: CaseTime): Increment {
  const { factors, healthFactors, timing } = time;
  const { costs, groups, benefits: all } = difference(option, baseline);
  const avoidsCosts = baseline?.costs.some((cost) => cost !== 0) === true;
  const view = (benefits: readonly number[], health: readonly number[] | null): MeasuredView => {
    const part = health === null || healthFactors === null ? null : { benefits: health, factors: healthFactors };
    const flow = cashFlow({ costs, benefits, factors, health: part });
    return { flow, measures: measures(avoidsCosts ? { ...flow, avoidsCosts } : flow, timing) };
  };
  return { groups, total: view(all, groups.health), cash: view(groups.cash, null) };
}
