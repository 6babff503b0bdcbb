import type { Metric } from '../../model/Casebook';
import { binary, call, operand, position, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricFacts';
import { deadlineFigure } from '../figures/deadlineFigure';
import { shareFigure } from '../figures/shareFigure';
import { unitLook } from '../figures/unitLook';
import type { ChangeSlots } from '../grammar/StatementGrammar';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';
import type { AmountRows } from './amountRows';
import { changeRows } from './changeRows';

/** The slots of a sentence about a metric, with the figures it may show. */
export interface MetricSlots {
  readonly slots: ChangeSlots;
  readonly state: Expression;
  readonly plainChange: Expression;
  readonly figures: readonly FigureKeys[];
  /** Month and year of the deadline without preposition; null for a span or without a deadline. */
  readonly due: { readonly bare: Expression; readonly day: Expression } | null;
}

const NOTHING = operand('');

function deadlineSlots(builder: StoryBuilder, metric: Metric): Pick<MetricSlots, 'due' | 'figures'> & { readonly deadline: Expression } {
  const deadline = metric.record.targetDate;
  if (deadline === undefined) return { deadline: NOTHING, due: null, figures: [] };
  const source = metricKey(metric, 'deadline');
  const kind = deadline.value.kind;
  const { textKey, bareKey } = deadlineFigure(builder, { source, kind, label: `${metric.name.value}, deadline` });
  const figures: readonly FigureKeys[] = [{ textKey: bareKey, valueKey: source, unit: kind === 'date' ? 'date' : 'months' }];
  return { deadline: ref(textKey), due: kind === 'date' ? { bare: ref(bareKey), day: ref(source) } : null, figures };
}

function wordSlots(builder: StoryBuilder, metric: Metric): Pick<ChangeSlots, 'metric' | 'metricStart' | 'plural' | 'evidenceResult'> {
  const result = metricKey(metric, 'evidenceResult');
  return {
    metric: ref(metricKey(metric, 'words')),
    metricStart: ref(metricKey(metric, 'wordsStart')),
    plural: builder.grammar.metricWords(metric.name.value).plural,
    evidenceResult: builder.has(result) ? ref(result) : NOTHING,
  };
}

/** Slots for a metric with baseline and target. */
export function changeSlots(builder: StoryBuilder, metric: Metric, amounts: Pick<AmountRows, 'amount' | 'wholeLife'>): MetricSlots {
  const rows = changeRows(builder, metric);
  const deadline = deadlineSlots(builder, metric);
  return {
    slots: {
      ...wordSlots(builder, metric),
      grade: rows.grade,
      amount: amounts.amount,
      wholeLife: amounts.wholeLife,
      direction: rows.direction,
      fraction: rows.fraction,
      change: rows.change,
      baseline: rows.baseline,
      target: rows.target,
      unit: operand(unitLook(rows.unit).behind),
      deadline: deadline.deadline,
      second: NOTHING,
    },
    state: rows.state,
    plainChange: rows.plainChange,
    figures: [...rows.figures, ...deadline.figures],
    due: deadline.due,
  };
}

/** Slots for a metric of which only a change is known: no levels, as published results often are. */
export function changeOnlySlots(builder: StoryBuilder, metric: Metric, amounts: Pick<AmountRows, 'amount' | 'wholeLife'>): MetricSlots {
  const at = (name: string): string => metricKey(metric, name);
  const change = ref(at('change'));
  const kind = metric.record.change?.value.kind ?? 'relative';
  const size = kind === 'relative' ? binary(call('ABS', change), '*', 100) : call('ABS', change);
  const key = at('change-only');
  const suffix = kind === 'relative' ? '%' : kind === 'points' ? ' percentage points' : unitLook(metric.unit?.value ?? '').behind;
  shareFigure(builder, { key, label: `${metric.name.value}, change`, size, suffix });
  const deadline = deadlineSlots(builder, metric);
  const grade = builder.add({ key: at('grade-place'), label: `${metric.name.value}, place of its evidence grade`, expression: position('grades', ref(at('grade'))) });
  const direction = builder.add({ key: at('direction'), label: `${metric.name.value}, 1 falls, 2 rises`, expression: binary(1, '+', binary(change, '>', 0)) });
  return {
    slots: {
      ...wordSlots(builder, metric),
      grade,
      amount: amounts.amount,
      wholeLife: amounts.wholeLife,
      direction,
      fraction: operand(1),
      change: ref(key),
      baseline: NOTHING,
      target: NOTHING,
      unit: NOTHING,
      deadline: deadline.deadline,
      second: NOTHING,
    },
    state: operand(1),
    plainChange: ref(key),
    figures: [{ textKey: key, valueKey: at('change'), unit: kind === 'relative' ? 'share' : kind }, ...deadline.figures],
    due: deadline.due,
  };
}
