import type { Initiative, InitiativeOption, Setup } from '../../model/Casebook';
import type { CountedGroup } from '../benefit-classes/benefitGroup';
import type { CashFlow } from '../cash-flow/cashFlow';
import type { OptionRows } from '../case/CaseLine';
import { caseRisks } from '../case/caseRisks';
import { caseTime, type CaseTime } from '../case/caseTime';
import { increment } from '../case/increment';
import { optionRows, type TaxedRows } from '../case/optionRows';
import { lessByYear, optionSums, sumByYear, type OptionSums } from '../case/optionSums';
import { presentValue } from '../discounting/presentValue';
import { BASELINE_PREFIX, lineContext, optionContext } from '../lines/LineContext';
import type { Measures } from '../measures/measures';

/** One option with its own money and its increments against the baseline. */
export interface OptionResult {
  readonly option: InitiativeOption;
  /** Before the keys of its rows on Workings: empty for the chosen option, `baseline/`, `option.<id>/`. */
  readonly prefix: string;
  readonly rows: TaxedRows;
  /** Its own costs by year; of the chosen option with the expected cost of the risk register. */
  readonly costs: readonly number[];
  /** Its own counted benefits by year. */
  readonly benefits: readonly number[];
  readonly groups: Readonly<Record<CountedGroup, readonly number[]>>;
  /** Present values of its own costs and benefits. */
  readonly pvCosts: number;
  readonly pvBenefits: number;
  /** Its costs and benefits less those of the baseline; null for the baseline itself. */
  readonly increment: { readonly flow: CashFlow; readonly measures: Measures } | null;
}

/** Before the keys of the rows of an option on Workings. */
export function optionPrefix({ id, role }: Pick<InitiativeOption, 'id' | 'role'>): string {
  if (role === 'chosen') return '';
  return role === 'baseline' ? BASELINE_PREFIX : `option.${id}/`;
}

function pvOf(groups: OptionResult['groups'], benefits: readonly number[], { factors, healthFactors }: CaseTime): number {
  const health = presentValue(groups.health, healthFactors ?? factors);
  return presentValue(lessByYear(benefits, groups.health), factors) + health;
}

/**
 * The options of an initiative side by side, in the order of the sheet.
 *
 * Each has its own costs and benefits, and its results incremental to the baseline; those of the chosen option are the
 * results of the case. The risk register is that of the chosen option: its expected cost counts there only.
 * Special cases: an option without lines counts as 0; without a baseline option increments are taken against nothing.
 * No answer: the baseline has no increment; empty where no cell names an option.
 */
export function caseOptions(initiative: Initiative, setup: Setup): readonly OptionResult[] {
  const time = caseTime(initiative, setup);
  const { count } = time;
  const context = lineContext(initiative, setup);
  const sumsOf = (rows: OptionRows): OptionSums => optionSums(rows, { count, hasHealthRate: setup.health !== null });
  const riskCosts = sumByYear(caseRisks(initiative.risks, count).map(({ expected }) => ({ amounts: expected })), count);
  const baseline = initiative.options.find(({ role }) => role === 'baseline');
  const against = baseline === undefined ? null : sumsOf(optionRows(baseline, optionContext(context, BASELINE_PREFIX)));
  return initiative.options.map((option): OptionResult => {
    const prefix = optionPrefix(option);
    const rows = optionRows(option, optionContext(context, prefix));
    const { groups, benefits, costs: rowCosts } = sumsOf(rows);
    const costs = option.role === 'chosen' ? sumByYear([{ amounts: rowCosts }, { amounts: riskCosts }], count) : rowCosts;
    const own = { option, prefix, rows, costs, benefits, groups, pvCosts: presentValue(costs, time.factors), pvBenefits: pvOf(groups, benefits, time) };
    return { ...own, increment: option.role === 'baseline' ? null : increment({ costs, benefits, groups }, against, time).total };
  });
}
