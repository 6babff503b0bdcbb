import type { Metric } from '../../model/Casebook';
import { binary, call, operand, position, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import { levelFigure } from '../figures/levelFigure';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';
import { changeSize, type ChangeSize } from './changeSize';
import { extentRows, type ExtentRows } from './extentRows';
import { metricLook, type MetricLook } from './metricLook';
import { sumOf } from './namedShare';

/** The rows about a metric's change that several sentences share. */
export interface ChangeRows extends ChangeSize, ExtentRows {
  readonly look: MetricLook;
  readonly grade: Expression;
  /** 1 falls, 2 rises. */
  readonly direction: Expression;
  /** 1 improves, 2 worsens, 3 stays, 4 changes where neither direction is better. */
  readonly state: Expression;
  readonly baseline: Expression;
  readonly target: Expression;
}

/** Place of a metric's evidence grade in the table of grades. */
export function gradeRow(builder: StoryBuilder, metric: Metric): Expression {
  const expression = position('grades', ref(metricKey(metric, 'grade')));
  return builder.add({ key: metricKey(metric, 'grade-place'), label: `${metric.name.value}, place of its evidence grade`, expression });
}

/** Way and state of a change: where it goes, and whether that is better. */
export interface ChangeState {
  readonly direction: Expression;
  readonly state: Expression;
  readonly worse: Expression;
}

/**
 * Adds the rows that judge a change by the direction that is better.
 *
 * gain = change towards better; state 1 improves, 2 worsens, 3 stays, 4 changes where neither direction is better.
 */
export function changeState(builder: StoryBuilder, metric: Metric, { delta, prefix }: { readonly delta: Expression; readonly prefix: '' | 'actual-' }): ChangeState {
  const at = (name: string): string => metricKey(metric, prefix + name);
  const better = ref(metricKey(metric, 'better'));
  const row = (name: string, label: string, expression: Expression): Expression => builder.add({ key: at(name), label: `${metric.name.value}, ${label}`, expression });
  const gain = row('gain', 'gain towards better', call('IF', binary(better, '=', 'lower'), binary(0, '-', delta), delta));
  const neutral = row('is-neutral', 'neither direction is better', binary(1, '*', binary(better, '=', 'neutral')));
  const worse = row('is-worse', 'moves the wrong way', binary(binary(1, '-', neutral), '*', binary(gain, '<', 0)));
  const stays = binary(delta, '=', 0);
  const moving = binary(binary(delta, '<>', 0), '*', neutral);
  const state = row('state', '1 improves, 2 worsens, 3 stays, 4 changes', sumOf(operand(1), worse, stays, stays, moving, moving, moving));
  return { direction: row('direction', '1 falls, 2 rises', binary(1, '+', binary(delta, '>', 0))), state, worse };
}

/** Adds every row about the change of a metric with baseline and target; asking twice gives the same rows. */
export function changeRows(builder: StoryBuilder, metric: Metric): ChangeRows {
  const at = (name: string): string => metricKey(metric, name);
  const look = metricLook(builder.grammar, metric);
  const unit = metric.unit?.value ?? look.words.unit;
  const label = (name: string): string => `${metric.name.value}, ${name}`;
  const delta = builder.add({ key: at('delta'), label: label('target less baseline'), unit, expression: binary(ref(at('target')), '-', ref(at('baseline'))) });
  const { direction, state, worse } = changeState(builder, metric, { delta, prefix: '' });
  const size = changeSize(builder, { metric, prefix: '', look, delta, direction, worse });
  const { prefix, suffix, decimals } = look;
  const level = (name: string, other: string): FigureKeys => {
    const textKey = levelFigure(builder, at(name), { label: label(name), prefix, suffix, decimals, signedWith: at(other) });
    return { textKey, valueKey: at(name), unit };
  };
  const [baseline, target] = [level('baseline', 'target'), level('target', 'baseline')];
  const [from, to] = [ref(baseline.textKey), ref(target.textKey)];
  const extent = extentRows(builder, { metric, look, prefix: '', ...size, from, to });
  return { ...size, ...extent, look, grade: gradeRow(builder, metric), direction, state, baseline: from, target: extent.end, figures: [...size.figures, ...extent.wordFigures, baseline, target] };
}
