import type { BenefitLine, Metric } from '../../model/Casebook';
import { sumOf } from '../../model/sumOf';
import { isBenefit, type AnyLine } from './AnyLine';
import type { LineContext } from './LineContext';
import { exchangeRate } from './lineCurrency';
import { countsPer, metricImprovement } from './metricImprovement';
import { evenStep, originsOf, yearsOf, type AmountStep } from './stepParts';
import { takeUpOf } from './takeUpOf';
import { takeUpShare } from './takeUpShare';

/** The way in which the amounts of a line come about; null where its cells do not make an amount. */
export type AmountWay = 'years' | 'volume' | 'metric-change';

/** The metric whose change a benefit follows; null where it has no levels, or follows none. */
export function drivingMetric(line: AnyLine, { metrics }: Pick<LineContext, 'metrics'>): Metric | null {
  if (!isBenefit(line) || line.record.driver?.value !== 'metric change') return null;
  const metric = metrics.find(({ id }) => id === line.metricId);
  return metric?.record.baseline === undefined || metric.record.target === undefined ? null : metric;
}

/** Whether a year is typed, within the horizon or beyond it. */
const isTyped = ({ years }: AnyLine): boolean => years.some((amount) => amount !== null);

/**
 * How the amounts of a line come about.
 *
 * Typed years go first; then the change of a metric, where the line says so, or a volume, both times a unit value.
 * A cost is always typed by year, if only with blanks.
 * No answer: null where what the way needs is not there, or no cell gives the exchange rate; the line is then left
 * out of the sums, and intake has said so.
 */
export function amountWay(line: AnyLine, context: LineContext): AmountWay | null {
  if (exchangeRate(line, context.setup) === null) return null;
  if (!isBenefit(line) || isTyped(line)) return 'years';
  if (line.record.volume === undefined || line.record.unitValue === undefined) return null;
  if (line.record.driver?.value !== 'metric change') return 'volume';
  return drivingMetric(line, context) === null ? null : 'metric-change';
}

/** Whether take-up shapes the amounts of a line: a volume that counts. */
export function isByVolume(line: AnyLine, context: LineContext): line is BenefitLine {
  const way = amountWay(line, context);
  return way === 'volume' || way === 'metric-change';
}

function typedStep({ years }: AnyLine, context: LineContext): AmountStep {
  const byYear = yearsOf(context).map((year) => years[year]?.value ?? 0);
  return { step: 'amounts', value: sumOf(byYear), byYear, origins: originsOf(...years.slice(0, context.count)) };
}

function improvementStep(line: BenefitLine, context: LineContext): readonly AmountStep[] {
  const metric = drivingMetric(line, context);
  if (metric?.record.baseline === undefined || metric.record.target === undefined) return [];
  const { baseline, target } = metric.record;
  const value = metricImprovement({ baseline: baseline.value, target: target.value, better: metric.better.value, per: countsPer(metric.unit?.value ?? null) });
  return [{ step: 'metric-change', value, byYear: yearsOf(context).map(() => value), origins: originsOf(baseline, target, metric.better, metric.unit) }];
}

function volumeSteps(line: BenefitLine, context: LineContext): readonly AmountStep[] {
  const { volume, adoption, unitValue, startsAfter, ramp, endsAfter } = line.record;
  if (volume === undefined || unitValue === undefined) return [];
  const takeUp = takeUpOf(line, context);
  const byYear = yearsOf(context).map((year) => takeUpShare(year, takeUp));
  return [
    ...improvementStep(line, context),
    evenStep('volume', volume, context),
    ...(adoption === undefined ? [] : [evenStep('adoption', adoption, context)]),
    evenStep('unit-value', unitValue, context),
    { step: 'take-up', value: sumOf(byYear), byYear, origins: originsOf(startsAfter, ramp, endsAfter) },
  ];
}

/**
 * The steps that make the amounts of a line as typed, in its own currency and prices.
 *
 * No answer: none where the line is left out (see `amountWay`).
 */
export function baseSteps(line: AnyLine, context: LineContext): readonly AmountStep[] {
  const way = amountWay(line, context);
  if (way === null) return [];
  return way === 'years' || !isBenefit(line) ? [typedStep(line, context)] : volumeSteps(line, context);
}

