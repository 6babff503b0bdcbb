import type { BenefitLine, CostLine, Initiative, InitiativeOption, Setup } from '../../model/Casebook';
import { lazily } from '../../model/lazily';
import type { CountedGroup } from '../benefit-classes/benefitGroup';
import type { CashFlow } from '../cash-flow/cashFlow';
import { BASELINE_PREFIX, lineContext, optionContext } from '../lines/LineContext';
import type { Measures } from '../measures/measures';
import { paybackMonth, type PaybackMonth } from '../payback/paybackMonth';
import type { SimulationResult } from '../simulation/SimulationResult';
import type { NpvDistribution } from '../uncertainty/npvDistribution';
import type { CaseLine, CaseRisk, OptionRows } from './CaseLine';
import { caseRisks } from './caseRisks';
import { caseTime, type CaseTime } from './caseTime';
import { caseSimulation, sampledCase, withRangeTrials, type CaseSimulation } from './caseSimulation';
import { caseTerms, type CaseTerm } from './caseTerms';
import { distributionOf, runningRangeOf, type RunningRange } from './runningRange';
import { sampledRange } from './sampledRange';
import { increment } from './increment';
import { monthsOfNet } from './monthsOfNet';
import { NO_ROWS, optionRows, type TaxedRows } from './optionRows';
import { costsByGroup, noSums, optionSums, sumByYear, type CostGroup, type OptionSums } from './optionSums';

/** Exact for independent lines; by seeded sampling where lines move together. */
export type DistributionMethod = 'convolution' | 'scrambled-sobol';

/** The money of one initiative: rows, both views, and the figures of each. */
export interface CaseMoney {
  /** Columns: year 0 and the years after it. */
  readonly count: number;
  readonly time: CaseTime;
  /** Rows of the chosen option that count in its value, typed lines first, then what follows from them, kind by kind. */
  readonly costLines: readonly CaseLine<CostLine>[];
  readonly benefitLines: readonly CaseLine<BenefitLine>[];
  /** All VAT that cannot be recovered, also where it counts in the budget and not in the value. */
  readonly taxLines: readonly CaseLine<CostLine>[];
  /** Risks with a probability and an impact; their expected cost is part of the costs. */
  readonly riskLines: readonly CaseRisk[];
  /** Rows of the baseline option, which are taken off; empty where it has none. */
  readonly baseline: TaxedRows;
  /** The option that the case is measured against; null where no cell names one. */
  readonly baselineOption: InitiativeOption | null;
  /** Cost rows of the chosen option by year, without its residual value: what the headline amount adds up. */
  readonly ownCosts: readonly number[];
  /** The same by type; rows that follow from a line are of its type. */
  readonly costTypes: Readonly<Record<CostGroup, readonly number[]>>;
  /** Expected cost of all risks by year. */
  readonly riskCosts: readonly number[];
  /** Sums of the chosen option (without risks) and of the baseline. */
  readonly sums: { readonly option: OptionSums; readonly baseline: OptionSums };
  /** Benefits by group, those of the baseline taken off; they add up to the benefits of `flow`. */
  readonly groups: Readonly<Record<CountedGroup, readonly number[]>>;
  /** Total value, incremental to the baseline: costs with risks and residual value, benefits of every counted group. */
  readonly flow: CashFlow;
  readonly measures: Measures;
  /** Cash-releasing benefits only. Shown beside the total, never added to it. */
  readonly cash: { readonly flow: CashFlow; readonly measures: Measures };
  /** The month within the payback year, undiscounted; null where no benefit comes by the month. Worked out when first read. */
  readonly paybackMonth: PaybackMonth | null;
  /** What the result is the sum of, each quantity that varies as one. Worked out when first read. */
  readonly terms: readonly CaseTerm[];
  /** Null where no line has a range and no risk is uncertain. Worked out when it is first read. */
  readonly distribution: NpvDistribution | null;
  /** How the distribution was found: exactly, or by sampling where lines are said to move together. */
  readonly distributionMethod: DistributionMethod;
  /**
   * Between which ends eight of ten outcomes of the discounted running total lie, year by year; the last is that of
   * the net present value. Null where no line has a range. Worked out when it is first read.
   */
  readonly runningRange: readonly RunningRange[] | null;
  /** What a simulation of the case is run with, plain data; null where nothing varies. Worked out when first read. */
  readonly simulation: CaseSimulation | null;
  /** What that simulation finds, ROI and payback and correlated lines among it. Run when first read: not in a pane. */
  readonly sampled: SimulationResult | null;
}

/** The option a case is measured against, where it is another one than the case. */
function baselineOf({ options }: Initiative): InitiativeOption | null {
  return options.find(({ role }) => role === 'baseline') ?? null;
}

/** The cost rows of each type, by year. */
function costTypes(rows: TaxedRows['costs'], count: number): CaseMoney['costTypes'] {
  const of = (group: CostGroup): readonly number[] => sumByYear(costsByGroup(rows, group), count);
  return { capital: of('capital'), revenue: of('revenue'), unstated: of('unstated') };
}

/**
 * Everything the money room says about one initiative.
 *
 * Results are incremental to the baseline option: its costs and benefits are taken off; one without lines counts as 0.
 * Equations: costs = cost rows + expected cost of risks − costs of the baseline; benefits likewise, by group.
 * Costs and benefits are positive amounts in whole units of the currency of the set-up; year 0 first.
 * Years typed beyond the horizon are not part of the case (intake has said so).
 * No answer: see `Measures`; the distribution is null without anything uncertain or without benefits in money.
 */
export function caseMoney(initiative: Initiative, setup: Setup): CaseMoney {
  const time = caseTime(initiative, setup);
  const { count } = time;
  const context = lineContext(initiative, setup);
  const chosen = optionRows(initiative, context);
  const baselineOption = baselineOf(initiative);
  const baseline = baselineOption === null ? NO_ROWS : optionRows(baselineOption, optionContext(context, BASELINE_PREFIX));
  const hasBaseline = baseline.costs.length + baseline.benefits.length > 0;
  const sumsOf = (rows: OptionRows): OptionSums => optionSums(rows, { count, hasHealthRate: setup.health !== null });
  const sums = { option: sumsOf(chosen), baseline: hasBaseline ? sumsOf(baseline) : noSums(count) };
  const riskLines = caseRisks(initiative.risks, count);
  const riskCosts = sumByYear(riskLines.map(({ expected }) => ({ amounts: expected })), count);
  const costs = riskLines.length === 0 ? sums.option.costs : sumByYear([{ amounts: sums.option.costs }, { amounts: riskCosts }], count);
  const { groups, total, cash } = increment({ ...sums.option, costs }, hasBaseline ? sums.baseline : null, time);
  const ofType = lazily(() => costTypes(chosen.costs, count));
  const ownCosts = chosen.costs.some(({ kind }) => kind === 'residual') ? sumByYear(chosen.costs.filter(({ kind }) => kind !== 'residual'), count) : sums.option.costs;
  const terms = lazily(() => caseTerms({ chosen, baseline, riskLines, time, context }));
  const meaning = setup.rangeMeans.value;
  const simulation = lazily(() => (total.measures.npv === null ? null : caseSimulation(terms(), time, setup)));
  const sampled = lazily(() => {
    const run = simulation();
    return run === null ? null : sampledCase(run);
  });
  const together = (): CaseSimulation | null => {
    const run = simulation();
    return run === null || run.input.correlations.length === 0 ? null : run;
  };
  const distribution = lazily(() => {
    const run = together();
    if (run !== null) return sampledCase(withRangeTrials(run)).npv;
    return total.measures.npv === null ? null : distributionOf(terms(), count, meaning);
  });
  const runningRange = lazily(() => {
    const run = together();
    const end = distribution();
    if (run !== null && end !== null) return sampledRange(run, end);
    return total.measures.npv === null ? null : runningRangeOf(terms(), count, meaning);
  });
  const month = lazily(() => paybackMonth(total.flow.net, (year) => monthsOfNet({ chosen, baseline, net: total.flow.net }, year, context)));
  return {
    count,
    time,
    costLines: chosen.costs,
    benefitLines: chosen.benefits,
    taxLines: chosen.taxes,
    riskLines,
    baseline,
    baselineOption,
    ownCosts,
    get costTypes() {
      return ofType();
    },
    riskCosts,
    sums,
    groups,
    ...total,
    cash,
    get paybackMonth() {
      return month();
    },
    get terms() {
      return terms();
    },
    get distribution() {
      return distribution();
    },
    get distributionMethod() {
      return together() === null ? 'convolution' : 'scrambled-sobol';
    },
    get runningRange() {
      return runningRange();
    },
    get simulation() {
      return simulation();
    },
    get sampled() {
      return sampled();
    },
  };
}
