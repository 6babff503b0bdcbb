import type { LaterRate, Setup } from '../../model/Casebook';
import { sumOf } from '../../model/sumOf';
import { COUNTED_GROUPS, effectiveClass } from '../../money/benefit-classes/benefitGroup';
import { riskSpan } from '../../money/case/caseRisks';
import { presentValue } from '../../money/discounting/presentValue';
import { yearsAway } from '../../money/discounting/discountFactors';
import type { ReportInput } from '../ReportInput';
import type { CaseResult } from '../CaseResult';
import { TOLERANCE } from '../inputs/settingInputs';

/** One thing that must hold: two ways to the same figure. */
export interface ReportCheck {
  readonly id: string;
  readonly what: string;
  readonly expected: number;
  readonly actual: number;
  readonly tolerance: number;
  readonly ok: boolean;
}

/** A check of two figures, with a tolerance in proportion to the money that moved. */
export function ratedCheck(id: string, what: string, figures: { readonly expected: number; readonly actual: number; readonly scale: number }): ReportCheck {
  const { expected, actual, scale } = figures;
  const tolerance = TOLERANCE * Math.max(1, scale);
  return { id, what, expected, actual, tolerance, ok: Math.abs(expected - actual) <= tolerance };
}

/** Names of the checks of one case, in their order on the sheet; those after the first four only where they apply. */
export const CASE_CHECKS = ['cumulative', 'benefits', 'npv', 'irr', 'groups', 'lines', 'increment', 'risks', 'factor', 'health-factor'] as const;
export type CaseCheck = (typeof CASE_CHECKS)[number];

/** The most rows that one formula adds up, each by its cell. */
const MOST_ROWS = 60;

/** The two figures of a check, and the money that moved. */
interface CheckFigures {
  readonly expected: number;
  readonly actual: number;
  readonly scale: number;
}

type Money = CaseResult['money'];

const rowsTotal = (rows: readonly { readonly amounts: readonly number[] }[]): number => sumOf(rows.map(({ amounts }) => sumOf(amounts)));
const counted = (rows: Money['benefitLines']): Money['benefitLines'] => rows.filter(({ line }) => effectiveClass(line) !== 'unmonetisable');

/** Every row that the net of a case is the sum of: those that add to it, and those that take from it. */
export function netRows({ costLines, benefitLines, riskLines, baseline }: Money): Readonly<Record<'plus' | 'minus', readonly { readonly key: string; readonly amounts: readonly number[] }[]>> {
  const risks = riskLines.map(({ key, expected }) => ({ key, amounts: expected }));
  return { plus: [...counted(benefitLines), ...baseline.costs], minus: [...costLines, ...risks, ...counted(baseline.benefits)] };
}

/** Whether the costs are more than lines: residual value, risks, or a baseline that is taken off. */
export function isCompound({ costLines, riskLines, baseline }: Money): boolean {
  return riskLines.length + baseline.costs.length + baseline.benefits.length > 0 || costLines.some(({ kind }) => kind === 'residual');
}

/** All money that moved, whichever way: the noise of adding is in proportion to it. */
function movedBy(money: Money): number {
  const { flow, sums } = money;
  const totals = Math.abs(sumOf(flow.costs)) + Math.abs(sumOf(flow.benefits));
  if (!isCompound(money)) return totals;
  const ofBaseline = COUNTED_GROUPS.map((group) => Math.abs(sumOf(sums.baseline.groups[group])));
  return totals + Math.abs(sumOf(sums.baseline.costs)) + sumOf(ofBaseline);
}

/** Whether every quantified risk lies within the horizon and there are few enough for one formula. */
export function risksTie({ riskLines, count }: Money): boolean {
  const isWithin = riskLines.every(({ risk }) => {
    const { first, last } = riskSpan(risk.years);
    return first >= 0 && last < count;
  });
  return riskLines.length > 0 && riskLines.length <= MOST_ROWS && isWithin;
}

/** Whether a case has more than typed lines of cash-releasing and other benefits, so that its groups and rows are added up once more. */
function isElaborate(money: Money): boolean {
  const { costLines, groups } = money;
  return isCompound(money) || costLines.some(({ kind }) => kind !== 'typed') || [...groups.societal, ...groups.health].some((amount) => amount !== 0);
}

function pvOf({ costs, benefits, groups }: Money['sums']['option'], { time }: Money): number {
  const standard = benefits.map((amount, year) => amount - (groups.health[year] ?? 0) - (costs[year] ?? 0));
  return presentValue(standard, time.factors) + presentValue(groups.health, time.healthFactors ?? time.factors);
}

/** A factor undone by its rates: 1 for every year. */
function undone(setup: Setup, factors: readonly number[] | null, { rate, later }: { readonly rate: number; readonly later: LaterRate | null }): CheckFigures | null {
  const away = yearsAway(setup.timing.value, setup.years.value);
  if (factors === null || later === null || away <= later.afterYear.value) return null;
  const after = later.afterYear.value;
  const actual = (factors.at(-1) ?? 0) * (1 + rate) ** Math.min(away, after) * (1 + later.rate.value) ** Math.max(0, away - after);
  return { expected: 1, actual, scale: 1 };
}

/** What each check finds; null where it does not apply. */
type Finder = (result: CaseResult, setup: Setup, moved: number) => CheckFigures | null;

const FINDERS: Readonly<Record<CaseCheck, Finder>> = {
  cumulative: ({ money: { flow } }, _, scale) => ({ expected: sumOf(flow.benefits) - sumOf(flow.costs), actual: flow.cumulative.at(-1) ?? 0, scale }),
  benefits: ({ money: { flow, cash } }, _, scale) => ({ expected: sumOf(flow.benefits), actual: sumOf(cash.flow.benefits) + (sumOf(flow.benefits) - sumOf(cash.flow.benefits)), scale }),
  npv: ({ money: { flow, measures } }, _, scale) => (measures.npv === null ? null : { expected: measures.npv, actual: sumOf(flow.discountedNet), scale }),
  irr: ({ money: { flow, measures } }, { timing }) => {
    if (measures.npv === null || measures.irr?.state !== 'root') return null;
    const rate = measures.irr.value;
    const at = (amount: number, year: number): number => amount / (1 + rate) ** yearsAway(timing.value, year);
    // For odd rates far more money must cancel out than the flows themselves.
    return { expected: 0, actual: sumOf(flow.net.map(at)), scale: sumOf(flow.net.map((amount, year) => at(Math.abs(amount), year))) };
  },
  groups: ({ money }, _, scale) => {
    const { groups, flow } = money;
    if (!isElaborate(money)) return null;
    return { expected: sumOf(flow.benefits), actual: sumOf(COUNTED_GROUPS.map((group) => sumOf(groups[group]))), scale };
  },
  lines: ({ money }, _, scale) => {
    const { plus, minus } = netRows(money);
    if (!isElaborate(money) || plus.length + minus.length > MOST_ROWS) return null;
    return { expected: sumOf(money.flow.benefits) - sumOf(money.flow.costs), actual: rowsTotal(plus) - rowsTotal(minus), scale };
  },
  increment: ({ initiative, money }, _, scale) => {
    const { measures, sums, riskCosts } = money;
    if (measures.npv === null || initiative.options.length < 2) return null;
    const costs = sums.option.costs.map((cost, year) => cost + (riskCosts[year] ?? 0));
    return { expected: measures.npv, actual: pvOf({ ...sums.option, costs }, money) - pvOf(sums.baseline, money), scale };
  },
  risks: ({ money }, _, scale) => {
    if (!risksTie(money)) return null;
    const { riskLines, riskCosts } = money;
    return { expected: sumOf(riskCosts), actual: sumOf(riskLines.map(({ risk }) => (risk.record.probability?.value ?? 0) * (risk.record.impact?.value ?? 0))), scale };
  },
  factor: ({ money }, setup) => undone(setup, money.time.factors, { rate: setup.discountRate.value, later: setup.laterRate }),
  'health-factor': ({ money }, setup) => (setup.health === null ? null : undone(setup, money.time.healthFactors, { rate: setup.health.rate.value, later: setup.health.later })),
};

/** The checks of one case, as the engine finds them; the Checks sheet has each as live formulas. */
export function caseChecks(result: CaseResult, words: ReportInput['words'], setup: Setup): readonly ReportCheck[] {
  const { initiative, money } = result;
  const moved = movedBy(money);
  return CASE_CHECKS.flatMap((which) => {
    const found = FINDERS[which](result, setup, moved);
    return found === null ? [] : [ratedCheck(`${initiative.id}/${which}`, words.sentence(`check-${which}`, { initiative: initiative.name.value }), found)];
  });
}
