import type { BenefitLine } from '../../model/Casebook';
import { amountWay, baseSteps } from '../lines/baseSteps';
import type { LineContext } from '../lines/LineContext';
import { productOf } from '../lines/stepParts';

/**
 * How much of a quantity a benefit draws, year by year, year 0 first: what its unit value is paid for.
 *
 * Equations: volume × adoption × take-up of the year; with the change of a metric: improvement × volume × adoption ×
 * take-up. Amounts typed by year with a volume beside them draw volume × adoption in each year that has an amount.
 * Unit: that of the volume. A target worse than the baseline draws nothing.
 * No answer: null where amounts are typed by year without a volume, or nothing makes an amount.
 */
export function quantityDrawn(line: BenefitLine, context: LineContext): readonly number[] | null {
  const { volume, adoption } = line.record;
  const way = amountWay(line, context);
  if (way === 'volume' || way === 'metric-change') {
    const steps = baseSteps(line, context).filter(({ step }) => step !== 'unit-value');
    return productOf(steps, context.count).map((quantity) => Math.max(0, quantity));
  }
  if (way === null || volume === undefined) return null;
  const full = volume.value * (adoption?.value ?? 1);
  return Array.from({ length: context.count }, (_, year) => ((line.years[year]?.value ?? 0) === 0 ? 0 : full));
}
