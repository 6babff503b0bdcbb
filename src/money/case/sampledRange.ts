import type { NpvDistribution } from '../uncertainty/npvDistribution';
import { sampledCase, type CaseSimulation } from './caseSimulation';
import type { RunningRange } from './runningRange';

/** The band about the line of a chart needs no more trials than the eye can tell apart. */
const TRIALS_OF_BAND = 2048;

/** Amounts of the first years only; what comes later is not yet there. */
function upTo({ input, options }: CaseSimulation, years: number): CaseSimulation {
  const cut = (amounts: readonly number[]): readonly number[] => amounts.map((amount, year) => (year < years ? amount : 0));
  const lines = input.lines.map((line) => ({ ...line, amounts: cut(line.amounts) }));
  const events = input.events.map((event) => ({ ...event, amounts: cut(event.amounts) }));
  return { input: { ...input, lines, events }, options: { ...options, trials: TRIALS_OF_BAND } };
}

/**
 * Between which ends eight of ten outcomes of the discounted running total lie, year by year, where lines move
 * together. Sampled with fewer trials than the result itself; the last year is that of the net present value.
 *
 * @param end the distribution of the net present value.
 */
export function sampledRange(run: CaseSimulation, end: NpvDistribution): readonly RunningRange[] {
  const last = run.input.factors.length - 1;
  return run.input.factors.map((_, year) => {
    const { p10, p90 } = year === last ? end : sampledCase(upTo(run, year + 1)).npv;
    return { low: p10, high: p90 };
  });
}
