import type { Metric } from '../../model/Casebook';
import { metricChange } from '../../model/metricChange';
import { roundHalfAway } from '../../model/rounding';
import { unitLook, type UnitLook } from '../figures/unitLook';
import type { MetricWords, StatementGrammar } from '../grammar/StatementGrammar';

/** How a metric's levels and change are said. */
export interface MetricLook extends UnitLook {
  readonly words: MetricWords;
  /** Kind of change that its unit and name allow, whatever the levels. */
  readonly kind: 'points' | 'relative' | 'absolute';
  /** A score whose steps are points. */
  readonly score: boolean;
  /** Decimals of the levels; null = as many as needed. */
  readonly decimals: number | null;
}

const SCORE_UNIT = /^$|\b(?:points?|scores?|index|indices|ratings?|nps|out of)\b/i;

/** Decimals of the cells, unless they would make two different levels read alike. */
function levelDecimals({ decimals, record }: Metric): number | null {
  const { baseline, target } = record;
  if (decimals === null || baseline === undefined || target === undefined || baseline.value === target.value) return decimals;
  return roundHalfAway(baseline.value, decimals) === roundHalfAway(target.value, decimals) ? null : decimals;
}

/** How a metric's levels and change are said: unit as sentences say it, decimals as its cells show them. */
export function metricLook(grammar: StatementGrammar, metric: Metric): MetricLook {
  const words = grammar.metricWords(metric.name.value, metric.unit?.value ?? null);
  const unit = metric.unit?.value ?? words.unit;
  const { kind } = metricChange({ baseline: 1, level: 1, unit, name: metric.name.value });
  return { ...unitLook(words.unit), words, kind, score: kind === 'absolute' && SCORE_UNIT.test(unit), decimals: levelDecimals(metric) };
}
