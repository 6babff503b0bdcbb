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

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function check(id: string, what: string, figures: { readonly expected: number; readonly actual: number; readonly scale: number }): ReportCheck {
  const { expected, actual, scale } = figures;
  const tolerance = TOLERANCE * Math.max(1, scale);
  return { id, what, expected, actual, tolerance, ok: Math.abs(expected - actual) <= tolerance };
}

/** Names of the checks of one case, in their order on the sheet. */
export const CASE_CHECKS = ['cumulative', 'benefits', 'npv', 'irr'] as const;
export type CaseCheck = (typeof CASE_CHECKS)[number];

/** The checks of one case, as the engine finds them; the Checks sheet has each as live formulas. */
export function caseChecks({ initiative, money }: CaseResult, words: ReportInput['words'], timing: Parameters<typeof yearsAway>[0]): readonly ReportCheck[] {
  const { flow, measures, cash } = money;
  const name = initiative.name.value;
  const moved = sum(flow.costs) + sum(flow.benefits);
  const id = (which: CaseCheck): string => `${initiative.id}/${which}`;
  const what = (which: CaseCheck): string => words.sentence(`check-${which}`, { initiative: name });
  const other = sum(flow.benefits) - sum(cash.flow.benefits);
  const found = [
    check(id('cumulative'), what('cumulative'), { expected: sum(flow.benefits) - sum(flow.costs), actual: flow.cumulative.at(-1) ?? 0, scale: moved }),
    check(id('benefits'), what('benefits'), { expected: sum(flow.benefits), actual: sum(cash.flow.benefits) + other, scale: moved }),
  ];
  if (measures.npv === null) return found;
  found.push(check(id('npv'), what('npv'), { expected: measures.npv, actual: presentValue(flow.net, flow.discountFactors), scale: moved }));
  if (measures.irr?.state === 'root') {
    const rate = measures.irr.value;
    const actual = sum(flow.net.map((amount, year) => amount / (1 + rate) ** yearsAway(timing, year)));
    found.push(check(id('irr'), what('irr'), { expected: 0, actual, scale: irrScale(flow.net, rate, timing) }));
  }
  return found;
}

/** The money that must cancel out at the rate of return, which for odd rates is far more than the flows themselves. */
function irrScale(net: readonly number[], rate: number, timing: Parameters<typeof yearsAway>[0]): number {
  return sum(net.map((amount, year) => Math.abs(amount) / (1 + rate) ** yearsAway(timing, year)));
}
