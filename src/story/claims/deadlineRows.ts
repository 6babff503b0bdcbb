import type { Metric } from '../../model/Casebook';
import { operand, ref, type Expression } from '../../model/expression/Expression';
import type { Origin } from '../../model/origin';
import { metricKey } from '../facts/metricKey';
import { deadlineFigure, dueFigure } from '../figures/deadlineFigure';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';

/** When a target was due, as text and as a day. */
export interface DueRow {
  readonly text: Expression;
  readonly day: Expression;
  readonly figure: FigureKeys;
}

/** A deadline as sentences say it. */
export interface DeadlineSlots {
  readonly text: Expression;
  readonly figures: readonly FigureKeys[];
  readonly due: DueRow | null;
}

const MONTH_TEXT = /^(?:by\s+)?(?:\p{L}{3,}\.?\s*\d{2,4}|\d{4}-\d{2})$/iu;
const DAY_IN_FORMAT = /d/i;

/** Whether the sheet names a month and no day in it. */
function namesMonth(origin: Origin): boolean {
  if (origin.kind !== 'cell') return false;
  if (origin.holds === 'text') return MONTH_TEXT.test(origin.shown.trim());
  return origin.format !== undefined && /m/i.test(origin.format) && !DAY_IN_FORMAT.test(origin.format);
}

/** Adds the rows about a metric's deadline; nothing is said where it has none. */
export function deadlineRows(builder: StoryBuilder, metric: Metric): DeadlineSlots {
  const deadline = metric.record.targetDate;
  if (deadline === undefined) return { text: operand(''), figures: [], due: null };
  const source = metricKey(metric, 'deadline');
  const { kind } = deadline.value;
  const label = `${metric.name.value}, deadline`;
  const wholeMonth = kind === 'date' && namesMonth(deadline.origin);
  const { textKey, bareKey } = deadlineFigure(builder, { source, kind, label, wholeMonth });
  const figures: readonly FigureKeys[] = [{ textKey: bareKey, valueKey: source, unit: kind === 'date' ? 'date' : 'months' }];
  const dayKey = kind === 'date' ? source : metricKey(metric, 'dueDay');
  if (!builder.has(dayKey)) return { text: ref(textKey), figures, due: null };
  const due = dueFigure(builder, { source: dayKey, label, wholeMonth });
  return { text: ref(textKey), figures, due: { text: ref(due.textKey), day: ref(dayKey), figure: { textKey: due.bareKey, valueKey: dayKey, unit: 'date' } } };
}
