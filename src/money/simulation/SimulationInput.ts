import { AppError } from '../../errors/AppError';
import type { DistributionName, RangeMeaning } from '../../model/choices';
import type { RangeOfMultiples } from '../uncertainty/triangleOfRange';
import type { SamplingMethod } from './pointColumns';

/** Whether an amount is money out or money in. */
export type SimulatedSide = 'cost' | 'benefit';

/** A line of the case with its base amounts, positive, year 0 first. The multiple drawn holds for all its years. */
export interface SimulatedLine {
  readonly id: string;
  readonly side: SimulatedSide;
  readonly amounts: readonly number[];
  /** Null = certain. */
  readonly range: RangeOfMultiples | null;
  /** `triangular` where nothing is said. */
  readonly distribution?: DistributionName | null;
}

/** Something that happens with a chance, and its amounts when it does, positive, year 0 first. */
export interface SimulatedEvent {
  readonly id: string;
  readonly side: SimulatedSide;
  /** A fraction, 0 to 1. */
  readonly probability: number;
  readonly amounts: readonly number[];
}

/** The rank correlation (Spearman) of the multiples of two lines or events, −1 to 1. */
export interface RankCorrelation {
  readonly a: string;
  readonly b: string;
  readonly rho: number;
}

/** Everything a simulation needs, as plain data that can be posted to a worker. */
export interface SimulationInput {
  readonly lines: readonly SimulatedLine[];
  readonly events: readonly SimulatedEvent[];
  /** Discount factors, one for each year of the amounts. */
  readonly factors: readonly number[];
  readonly correlations: readonly RankCorrelation[];
  /** What low and high of the ranges mean. */
  readonly meaning: RangeMeaning;
}

/** How to run it; what is left out has a default that the result names. */
export interface SimulationOptions {
  /** Rounded up to a power of two, from 512 to 4,194,304; default 131,072. */
  readonly trials?: number;
  /** Any finite number; the same seed gives the same bits. Default 20,260,501. */
  readonly seed?: number;
  /** Default `scrambled-sobol`. */
  readonly method?: SamplingMethod;
}

const refuse = (argument: string, value: string | number): never => {
  throw new AppError('argument-invalid', { argument, value });
};

function checkCorrelations({ lines, events, correlations }: SimulationInput): void {
  const ids = new Set([...lines, ...events].map(({ id }) => id));
  const seen = new Map<string, number>();
  for (const { a, b, rho } of correlations) {
    for (const id of [a, b]) if (!ids.has(id)) refuse('correlations', id);
    if (a === b || !(Math.abs(rho) <= 1)) refuse('correlations', `${a}, ${b}: ${rho}`);
    const pair = JSON.stringify([a, b].sort());
    if ((seen.get(pair) ?? rho) !== rho) refuse('correlations', `${a}, ${b}: ${rho}`);
    seen.set(pair, rho);
  }
}

/**
 * Refuses an input that no intake lets through.
 *
 * @throws AppError `argument-invalid` for two lines of one id, amounts that are not finite or not as many as there are
 * factors, a correlation of an unknown line, of a line with itself, outside −1 to 1, or given twice with two values.
 */
export function checkSimulationInput(input: SimulationInput): void {
  const all = [...input.lines, ...input.events];
  if (new Set(all.map(({ id }) => id)).size < all.length) refuse('id', all.map(({ id }) => id).join(', '));
  for (const { id, amounts } of all) if (amounts.length !== input.factors.length || !amounts.every(Number.isFinite)) refuse('amounts', id);
  if (!input.factors.every(Number.isFinite)) refuse('factors', input.factors.join(' '));
  checkCorrelations(input);
}
