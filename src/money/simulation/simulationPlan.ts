import { presentValue } from '../discounting/presentValue';
import { moneyTerm } from '../uncertainty/UncertainTerm';
import type { MoneyTerm } from '../uncertainty/UncertainTerm';
import { correlatedGroups } from './correlatedGroups';
import type { CorrelatedGroup } from './correlatedGroups';
import type { RankCorrelation, SimulatedEvent, SimulatedLine, SimulationInput } from './SimulationInput';

/** A line or event as the trials need it: its term, and its yearly amounts with their signs. */
export interface PlannedTerm {
  readonly id: string;
  readonly isCost: boolean;
  readonly term: MoneyTerm;
  /** Money in positive, money out negative, year 0 first. */
  readonly net: readonly number[];
}

/** What is certain in every trial. */
export interface CertainMoney {
  readonly net: readonly number[];
  readonly pvCosts: number;
  readonly pvBenefits: number;
}

/** A simulation worked out up to the first trial. */
export interface SimulationPlan {
  readonly factors: readonly number[];
  /** All terms in the order given: lines, then events. */
  readonly terms: readonly MoneyTerm[];
  /** Those that vary, by falling variance, so that the most even coordinates go where they matter most. */
  readonly varying: readonly PlannedTerm[];
  readonly certain: CertainMoney;
  readonly groups: readonly CorrelatedGroup[];
  /** Correlations asked for with a line that does not vary. */
  readonly withoutEffect: readonly RankCorrelation[];
}

function plannedTerm(entry: SimulatedLine | SimulatedEvent, index: number, { factors, meaning }: SimulationInput): PlannedTerm {
  const isCost = entry.side === 'cost';
  const net = entry.amounts.map((amount) => (isCost ? -amount : amount));
  const worth = { id: entry.id, presentValue: presentValue(net, factors) };
  const term = 'probability' in entry ? { ...worth, probability: entry.probability } : { ...worth, range: entry.range, distribution: entry.distribution ?? null };
  return { id: entry.id, isCost, term: moneyTerm(term, index, meaning), net };
}

const varianceOf = ({ term }: PlannedTerm): number => term.scale * term.scale * term.law.variance;

/** By falling variance, then by id, whatever the order of the input. */
function inOrder(a: PlannedTerm, b: PlannedTerm): number {
  const difference = varianceOf(b) - varianceOf(a);
  if (difference !== 0) return difference;
  return a.id < b.id ? -1 : 1;
}

function certainMoney(terms: readonly PlannedTerm[], years: number): CertainMoney {
  const net = Array.from({ length: years }, (_, year) => terms.reduce((sum, planned) => sum + planned.term.law.mean * (planned.net[year] ?? 0), 0));
  const worth = (isCost: boolean): number => terms.reduce((sum, planned) => (planned.isCost === isCost ? sum + planned.term.scale * planned.term.law.mean : sum), 0);
  return { net, pvCosts: -worth(true), pvBenefits: worth(false) };
}

/**
 * Works out what the trials of a simulation have in common.
 *
 * Special cases: lines without range, width or amounts are certain and take no coordinate, so they change no other
 * line's values. The order of the lines changes nothing.
 *
 * @throws AppError `argument-invalid` for a range whose base lies outside it, or a probability outside 0 to 1.
 */
export function simulationPlan(input: SimulationInput): SimulationPlan {
  const planned = [...input.lines, ...input.events].map((entry, index) => plannedTerm(entry, index, input));
  const isVarying = ({ term, net }: PlannedTerm): boolean => term.law.high > term.law.low && net.some((amount) => amount !== 0);
  const ordered = [...planned].sort(inOrder);
  const varying = ordered.filter(isVarying);
  const ids = varying.map(({ id }) => id);
  return {
    factors: input.factors,
    terms: planned.map(({ term }) => term),
    varying,
    certain: certainMoney(ordered.filter((entry) => !isVarying(entry)), input.factors.length),
    groups: correlatedGroups(ids, input.correlations),
    withoutEffect: input.correlations.filter(({ a, b }) => !ids.includes(a) || !ids.includes(b)),
  };
}
