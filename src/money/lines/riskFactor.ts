import { AppError } from '../../errors/AppError';
import type { MoneySide } from './MoneySide';

/**
 * The factor a risk adjustment puts on a line: costs up, benefits down.
 *
 * Equation: 1 + a for a cost, 1 − a for a benefit. Blank is 0.
 *
 * @param adjustment fraction ≥ 0; at most 1 for a benefit, which cannot turn into a cost.
 * @throws AppError `argument-invalid` outside these bounds.
 *
 * Source: Forrester, Total Economic Impact methodology, risk adjustment of benefits and costs.
 * @example riskFactor('benefit', 0.25) // 0.75
 * @example riskFactor('cost', 0.25) // 1.25
 */
export function riskFactor(side: MoneySide, adjustment: number): number {
  const most = side === 'cost' ? Infinity : 1;
  if (!Number.isFinite(adjustment) || adjustment < 0 || adjustment > most) {
    throw new AppError('argument-invalid', { argument: 'riskAdjustment', value: adjustment });
  }
  return side === 'cost' ? 1 + adjustment : 1 - adjustment;
}
