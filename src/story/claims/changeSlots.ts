import type { Metric } from '../../model/Casebook';
import type { Side } from '../../model/choices';
import { binary, call, join, operand, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import { wordKey } from '../facts/wordFacts';
import { shareFigure } from '../figures/shareFigure';
import type { ChangeSlots, VerbFamily } from '../grammar/SentenceSlots';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';
import { changeRows, changeState, gradeRow } from './changeRows';
import { deadlineRows, type DueRow } from './deadlineRows';
import { metricLook, type MetricLook } from './metricLook';

/** The slots of a sentence about a metric, with the figures it may show. */
export interface MetricSlots {
  readonly slots: ChangeSlots;
  /** For whom it is worded. */
  readonly wording: Wording;
  /** 1 improves, 2 worsens, 3 stays, 4 changes where neither direction is better. */
  readonly state: Expression;
  /** The change as a number, in a sentence and in a title. */
  readonly number: Expression;
  readonly plainChange: Expression;
  readonly figures: readonly FigureKeys[];
  /** When it was due; null without a deadline that can be told as a day. */
  readonly due: DueRow | null;
}

/** For whom a metric is worded: its name, or the wording that a side gave it. */
export type Wording = Side | 'all';

const NOTHING = operand('');

type OwnWords = Pick<ChangeSlots, 'metric' | 'metricStart' | 'plural' | 'amount' | 'wholeLife' | 'evidence' | 'ofMetric'>;

function wordSlots(builder: StoryBuilder, metric: Metric, wording: Wording): OwnWords {
  const own = wording !== 'all' && builder.has(wordKey(metric, 'words', wording)) ? wording : 'all';
  const name = own === 'all' ? metric.name : (own === 'technology' ? metric.record.wordingTechnology : metric.record.wordingClinical) ?? metric.name;
  const { plural } = builder.grammar.metricWords(name.value, metric.unit?.value ?? null);
  const inside = ref(wordKey(metric, 'words', own));
  return { metric: inside, metricStart: ref(wordKey(metric, 'wordsStart', own)), plural, amount: NOTHING, wholeLife: NOTHING, evidence: NOTHING, ofMetric: NOTHING };
}

/** A score is neither cut nor raised; a gap narrows, whatever its unit. */
function verbFamily(builder: StoryBuilder, metric: Metric, look: MetricLook): VerbFamily {
  if (builder.grammar.isGap(metric.name.value)) return 'gap';
  return look.kind === 'absolute' ? 'score' : 'amount';
}

/** Slots for a metric with baseline and target; amount and evidence are filled in by the headline. */
export function changeSlots(builder: StoryBuilder, metric: Metric, wording: Wording = 'all'): MetricSlots {
  const rows = changeRows(builder, metric);
  const deadline = deadlineRows(builder, metric);
  const words = wordSlots(builder, metric, wording);
  const { grade, direction, way, change, size, extent, levelsOnly, toNothing, baseline, target, levels, look } = rows;
  // A bare number or a percentage does not say what it is the target of.
  const ofMetric = /[a-z]/i.test(look.behind) ? NOTHING : builder.grammar.figureWords.forMetric(words.metric);
  const fromZero = look.kind === 'relative' ? binary(ref(metricKey(metric, 'baseline')), '=', 0) : null;
  const { text } = deadline;
  return {
    slots: {
      ...words, ofMetric, fromZero, grade, openGrade: grade, direction, way, change, size, extent, levelsOnly, toNothing, baseline, target, levels,
      verbs: verbFamily(builder, metric, look), unit: look.behind, deadline: text,
    },
    wording,
    state: rows.state,
    number: rows.number,
    plainChange: rows.titleChange,
    figures: [...rows.figures, ...deadline.figures],
    due: deadline.due,
  };
}

/** Slots for a metric of which only a change is known: no levels, as published results often are. */
export function changeOnlySlots(builder: StoryBuilder, metric: Metric, wording: Wording = 'all'): MetricSlots {
  const at = (name: string): string => metricKey(metric, name);
  const delta = ref(at('change'));
  const { direction, state, worse } = changeState(builder, metric, { delta, prefix: '' });
  const kind = metric.record.change?.value.kind ?? 'relative';
  const look = metricLook(builder.grammar, metric);
  const key = at('change-only');
  const size = kind === 'relative' ? binary(call('ABS', delta), '*', 100) : call('ABS', delta);
  const around = kind === 'absolute' ? { prefix: look.prefix, suffix: look.suffix + look.behind } : { suffix: kind === 'relative' ? '%' : '' };
  shareFigure(builder, { key, label: `${metric.name.value}, change`, size, worse, ...around });
  const words = wordSlots(builder, metric, wording);
  const points = builder.grammar.figureWords.percentagePoints(ref(`${key}.rounded`));
  const inWords = (): Expression => builder.add({ key: `${key}.words`, label: `${metric.name.value}, change in words`, expression: binary(ref(key), '&', points) });
  const change = kind === 'points' ? inWords() : ref(key);
  const figure: FigureKeys = { textKey: kind === 'points' ? `${key}.words` : key, valueKey: at('change'), unit: kind === 'relative' ? 'share' : kind };
  const deadline = deadlineRows(builder, metric);
  const grade = gradeRow(builder, metric);
  // All of it: "by 100%" says less than where it ends.
  const toNothing = kind === 'relative' ? binary(delta, '=', binary(0, '-', 1)) : null;
  const by = join(' by ', change);
  const extent = builder.add({ key: `${key}.extent`, label: `${metric.name.value}, how far it goes`, expression: toNothing === null ? by : call('IF', toNothing, join(' ', builder.grammar.figureWords.toZero), by) });
  const plainChange = toNothing === null ? change : builder.add({ key: `${key}.title`, label: `${metric.name.value}, change in a title`, expression: call('IF', toNothing, builder.grammar.figureWords.toZero, change) });
  const levels = { fromZero: null, baseline: NOTHING, target: NOTHING, levels: NOTHING, unit: '' };
  return {
    slots: {
      ...words, ...levels, grade, openGrade: grade, direction, way: direction, change, size: extent, extent, levelsOnly: null, toNothing,
      verbs: verbFamily(builder, metric, look), deadline: deadline.text,
    },
    wording,
    state,
    number: change,
    plainChange,
    figures: [figure, ...deadline.figures],
    due: deadline.due,
  };
}
