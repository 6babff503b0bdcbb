import type { Metric } from '../../model/Casebook';
import { binary, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import { levelFigure } from '../figures/levelFigure';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';
import { changeState } from './changeRows';
import { changeSize } from './changeSize';
import { extentRows } from './extentRows';
import { metricLook } from './metricLook';
import { sumOf } from './namedShare';

/** What was achieved: the latest level, and how far it is from the baseline. */
export interface ActualRows {
  readonly actual: Expression;
  readonly levels: Expression;
  /** ` by 26%, from 42 to 31 minutes`. */
  readonly extent: Expression;
  /** As a title says it: `26%`, `to 0`. */
  readonly plainChange: Expression;
  /** 1 improved, 2 worsened, 3 stayed, 4 changed where neither direction is better. */
  readonly state: Expression;
  /** 1 fell, 2 rose. */
  readonly direction: Expression;
  /** 1 fell, 2 rose, 3 stayed. */
  readonly moved: Expression;
  readonly figures: readonly FigureKeys[];
}

/** Adds the rows about what a metric has come to, rounded by the same rules as the promise. */
export function actualRows(builder: StoryBuilder, metric: Metric): ActualRows {
  const at = (name: string): string => metricKey(metric, name);
  const look = metricLook(builder.grammar, metric);
  const unit = metric.unit?.value ?? look.words.unit;
  const row = (name: string, label: string, expression: Expression): Expression => builder.add({ key: at(name), label: `${metric.name.value}, ${label}`, expression });
  const { prefix, suffix, decimals } = look;
  const level = (name: string, other: string): string =>
    levelFigure(builder, at(name), { label: `${metric.name.value}, ${name}`, prefix, suffix, decimals, signedWith: at(other) });
  const [actualKey, baselineKey] = [level('actual', 'baseline'), level('baseline', 'target')];
  const delta = row('actual-delta', 'latest less baseline', binary(ref(at('actual')), '-', ref(at('baseline'))));
  const { direction, state, worse } = changeState(builder, metric, { delta, prefix: 'actual-' });
  const size = changeSize(builder, { metric, prefix: 'actual-', look, delta, direction, worse });
  const stays = binary(delta, '=', 0);
  const [from, to] = [ref(baselineKey), ref(actualKey)];
  const came = extentRows(builder, { metric, look, prefix: 'actual-', ...size, change: size.number, fold: null, from, to });
  return {
    actual: came.end,
    levels: came.levels,
    extent: came.extent,
    plainChange: came.titleChange,
    state,
    direction,
    moved: row('actual-moved', '1 fell, 2 rose, 3 stayed', sumOf(direction, stays, stays)),
    figures: [...size.figures, ...came.wordFigures, { textKey: actualKey, valueKey: at('actual'), unit }, { textKey: baselineKey, valueKey: at('baseline'), unit }],
  };
}
