import type { Metric } from '../../model/Casebook';
import { binary, call, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';
import { actualRows } from './actualRows';

/** A target that the latest recorded level has reached while the promise still runs. */
export interface AlreadyMet {
  /** 1 where it is reached. */
  readonly isMet: Expression;
  /** 1 where the latest level is the target itself. */
  readonly exactly: Expression;
  /** The latest level as it reads. */
  readonly actual: Expression;
  readonly figures: readonly FigureKeys[];
}

/** Adds the row that tells whether the latest recorded level has reached the target; null where none is recorded. */
export function alreadyMet(builder: StoryBuilder, metric: Metric): AlreadyMet | null {
  const at = (name: string): string => metricKey(metric, name);
  if (metric.record.baseline === undefined || !builder.has(at('actual'))) return null;
  const [actual, target, better] = [ref(at('actual')), ref(at('target')), ref(at('better'))];
  const reached = call('IF', binary(better, '=', 'lower'), binary(actual, '<=', target), binary(binary(better, '=', 'higher'), '*', binary(actual, '>=', target)));
  const isMet = builder.add({ key: at('is-met'), label: `${metric.name.value}, the latest level has reached the target`, expression: binary(1, '*', reached) });
  const came = actualRows(builder, metric);
  return { isMet, exactly: binary(actual, '=', target), actual: came.actual, figures: came.figures };
}
