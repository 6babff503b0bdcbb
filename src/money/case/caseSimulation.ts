import type { Setup } from '../../model/Casebook';
import { Simulation } from '../simulation/Simulation';
import type { RankCorrelation, SimulatedEvent, SimulatedLine, SimulationInput, SimulationOptions } from '../simulation/SimulationInput';
import type { SimulationResult } from '../simulation/SimulationResult';
import type { CaseTerm } from './caseTerms';
import type { CaseTime } from './caseTime';

/** More steps than any simulation has blocks: all of it at once. */
const ALL_BLOCKS = Number.MAX_SAFE_INTEGER;

/** What a simulation of a case is run with. */
export interface CaseSimulation {
  readonly input: SimulationInput;
  readonly options: SimulationOptions;
}

/**
 * Amounts as the side of the term has them: a cost is positive, and negative where the baseline's is taken off.
 *
 * A simulation discounts all alike, so effects on health are scaled by the ratio of their factor to that of money:
 * every present value is exact, while an undiscounted payback sees them a little enlarged.
 */
function onSide({ side, net, factors }: CaseTerm, time: CaseTime): readonly number[] {
  const signed = side === 'cost' ? net.map((amount) => 0 - amount) : net;
  return factors === time.factors ? signed : signed.map((amount, year) => (amount * (factors[year] ?? 0)) / (time.factors[year] ?? 1));
}

function lineOf(term: CaseTerm, time: CaseTime): SimulatedLine {
  const { key, side, range } = term;
  return { id: key, side, amounts: onSide(term, time), range, distribution: range?.distribution ?? null };
}

function eventOf(term: CaseTerm, probability: number, time: CaseTime): SimulatedEvent {
  return { id: term.key, side: term.side, probability, amounts: onSide(term, time) };
}

/** Every pair of terms that move together, once: where both name one another, what the first of them says holds. */
function correlationsOf(terms: readonly CaseTerm[]): readonly RankCorrelation[] {
  const keys = new Set(terms.map(({ key }) => key));
  const pairs = new Map<string, RankCorrelation>();
  for (const { key, movesWith, line } of terms) {
    const rho = line?.record.correlation?.value;
    if (movesWith === null || rho === undefined || !keys.has(movesWith)) continue;
    const pair = [key, movesWith].sort().join(' ');
    if (!pairs.has(pair)) pairs.set(pair, { a: key, b: movesWith, rho });
  }
  return [...pairs.values()];
}

/**
 * What a simulation of a case is run with, as plain data that can be posted to a worker.
 *
 * Lines with what follows from them are one quantity each, risks are events; see `caseTerms`. Trials and seed are those
 * of the set-up, else the defaults of the simulation.
 * No answer: null where nothing varies.
 */
export function caseSimulation(terms: readonly CaseTerm[], time: CaseTime, setup: Setup): CaseSimulation | null {
  if (terms.every(({ range, probability }) => range === null && probability === null)) return null;
  const input: SimulationInput = {
    lines: terms.flatMap((term) => (term.probability === null ? [lineOf(term, time)] : [])),
    events: terms.flatMap((term) => (term.probability === null ? [] : [eventOf(term, term.probability, time)])),
    factors: time.factors,
    correlations: correlationsOf(terms),
    meaning: setup.rangeMeans.value,
  };
  const { trials, seed } = setup;
  return { input, options: { ...(trials === null ? {} : { trials: trials.value }), ...(seed === null ? {} : { seed: seed.value }) } };
}

/**
 * Trials behind the range of a case whose lines move together. Every reader sees that range, the pane after each edit:
 * so many take some hundredths of a second, and leave about a quarter of a percent on the middle.
 */
export const RANGE_TRIALS = 32_768;

/** The same with the trials of the range, whatever number somebody asks of return and payback. */
export function withRangeTrials({ input, options }: CaseSimulation): CaseSimulation {
  return { input, options: { ...options, trials: RANGE_TRIALS } };
}

/** Runs a simulation to its end. A worker does so in steps, and finds the same bits. */
export function sampledCase({ input, options }: CaseSimulation): SimulationResult {
  const simulation = new Simulation(input, options);
  simulation.step(ALL_BLOCKS);
  return simulation.result();
}
