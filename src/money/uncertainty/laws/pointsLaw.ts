import { AppError } from '../../../errors/AppError';
import type { Law } from '../Law';

/** A few single values, rising, each with its chance; the chances sum to 1. */
export interface Points {
  readonly values: readonly number[];
  readonly chances: readonly number[];
}

/** Chances typed as decimals sum to 1 but for their last digits. */
const ROUNDING = 1e-9;

function isProper({ values, chances }: Points): boolean {
  const rising = values.every((value, index) => Number.isFinite(value) && value > (values[index - 1] ?? -Infinity));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return values.length > 0 && values.length === chances.length && rising && chances.every((chance) => chance >= 0) && Math.abs(total - 1) <= ROUNDING;
}

/**
 * Single values with their chances as a law: a three-point estimate, or an event that happens or not.
 *
 * Equations: mean Σ p v; variance Σ p (v − mean)²; second integral Σ p (x − v)⁺; the quantile is the first value up
 * to which the chances reach p.
 *
 * @throws AppError `argument-invalid` unless the values rise, no chance is negative and the chances sum to 1.
 * @example pointsLaw({ values: [0, 10], chances: [0.75, 0.25] }).mean // 2.5
 * @example pointsLaw({ values: [0, 10], chances: [0.75, 0.25] }).quantile(0.8) // 10
 */
export function pointsLaw(points: Points): Law {
  if (!isProper(points)) throw new AppError('argument-invalid', { argument: 'points', values: points.values.join(' '), chances: points.chances.join(' ') });
  const { values, chances } = points;
  const sum = (term: (value: number, index: number) => number): number =>
    values.reduce((total, value, index) => total + (chances[index] ?? 0) * term(value, index), 0);
  const mean = sum((value) => value);
  const low = values[0] ?? 0;
  return {
    low,
    high: values[values.length - 1] ?? low,
    mean,
    variance: sum((value) => (value - mean) ** 2),
    secondIntegral: (above) => sum((value) => Math.max(0, above - (value - low))),
    quantile: (chance) => {
      let below = 0;
      const index = chances.findIndex((part) => (below += part) >= chance - ROUNDING);
      return values[index] ?? values[values.length - 1] ?? low;
    },
  };
}
