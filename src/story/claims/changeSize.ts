import type { Metric } from '../../model/Casebook';
import { binary, call, join, phrase, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import { shareFigure } from '../figures/shareFigure';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';
import type { MetricLook } from './metricLook';
import { namedShare, sumOf } from './namedShare';

/** How large a change is, as sentences and titles say it. */
export interface ChangeSize {
  /** `30%`, `a third`, `5 percentage points`, `27 points`. */
  readonly change: Expression;
  /** As a sentence says it where it may not be a name: `30%`, `5 percentage points`. */
  readonly number: Expression;
  /** As a title says it: a number in short. */
  readonly plainChange: Expression;
  /** 1 falls, 2 rises, 3 is halved, 4 doubles, 5 triples. */
  readonly way: Expression;
  /** `fivefold` for an exact multiple, or an empty text; null where no multiple can be said. */
  readonly fold: Expression | null;
  readonly figures: readonly FigureKeys[];
}

/** What a change is measured from and how it is said. */
export interface ChangeToSize {
  readonly metric: Metric;
  /** In front of the keys of the rows: empty for what is promised, `actual-` for what was achieved. */
  readonly prefix: '' | 'actual-';
  readonly look: MetricLook;
  readonly delta: Expression;
  /** 1 falls, 2 rises. */
  readonly direction: Expression;
  /** 1 where the change is a harm, which rounding may not make smaller. */
  readonly worse: Expression;
}

const keyOf = ({ metric, prefix }: ChangeToSize, name: string): string => metricKey(metric, prefix + name);

function pointsSize(builder: StoryBuilder, sized: ChangeToSize): ChangeSize {
  const { metric, delta, direction, worse } = sized;
  const { percentagePoints, percentagePointsShort } = builder.grammar.figureWords;
  const key = keyOf(sized, 'points');
  const label = `${metric.name.value}, change in points`;
  shareFigure(builder, { key, label, size: call('ABS', delta), suffix: '', worse });
  const change = builder.add({ key: `${key}.words`, label: `${label}, in words`, expression: join(ref(key), percentagePoints(ref(`${key}.rounded`))) });
  const plainChange = builder.add({ key: `${key}.short`, label: `${label}, short`, expression: join(ref(key), percentagePointsShort) });
  const figure = (textKey: string): FigureKeys => ({ textKey, valueKey: `${key}.size`, unit: 'pp' });
  return { change, number: change, plainChange, way: direction, fold: null, figures: [figure(`${key}.words`), figure(`${key}.short`)] };
}

function absoluteSize(builder: StoryBuilder, sized: ChangeToSize): ChangeSize {
  const { metric, look, delta, direction, worse } = sized;
  const key = keyOf(sized, 'units');
  const label = `${metric.name.value}, change in units`;
  const suffix = look.score ? '' : look.suffix + look.behind;
  shareFigure(builder, { key, label, size: call('ABS', delta), prefix: look.prefix, suffix, worse });
  const points = builder.grammar.figureWords.scorePoints(ref(`${key}.rounded`));
  const change = look.score ? builder.add({ key: `${key}.words`, label: `${label}, in words`, expression: join(ref(key), points) }) : ref(key);
  const textKey = look.score ? `${key}.words` : key;
  return { change, number: change, plainChange: change, way: direction, fold: null, figures: [{ textKey, valueKey: `${key}.size`, unit: look.score ? 'points' : suffix.trim() }] };
}

function relativeSize(builder: StoryBuilder, sized: ChangeToSize): ChangeSize {
  const { metric, delta, direction, worse } = sized;
  const at = (name: string): string => keyOf(sized, name);
  const baseline = ref(metricKey(metric, 'baseline'));
  const share = builder.add({
    key: at('relative'),
    label: `${metric.name.value}, change as a share of the baseline`,
    unit: 'share',
    expression: call('IF', binary(baseline, '=', 0), 0, binary(delta, '/', call('ABS', baseline))),
  });
  const named = namedShare(builder, sized, { share: call('ABS', share), delta, worse });
  const key = at('percent');
  shareFigure(builder, { key, label: `${metric.name.value}, change`, size: binary(call('ABS', share), '*', 100), suffix: '%', worse });
  const units = absoluteSize(builder, sized);
  const row = (name: string, label: string, expression: Expression): Expression => builder.add({ key: at(name), label: `${metric.name.value}, ${label}`, expression });
  const name = row('share-name', 'name of the change', phrase('fractions', named.place));
  // A share of nothing, or of or to a negative level, says nothing: units then.
  const isAmount = row('is-amount', 'a share of the baseline says something', binary(binary(baseline, '>', 0), '*', binary(binary(baseline, '+', delta), '>=', 0)));
  const plainChange = row('change-number', 'change as a number', call('IF', isAmount, ref(key), units.change));
  const change = row('change-words', 'change as a sentence says it', call('IF', binary(name, '=', ''), plainChange, call('IF', isAmount, name, units.change)));
  const halved = binary(named.isHalf, '*', binary(delta, '<', 0));
  const stepped = binary(sumOf(halved, halved, named.isDouble, named.isDouble, named.isTriple, named.isTriple, named.isTriple), '*', isAmount);
  const way = row('way', '1 falls, 2 rises, 3 is halved, 4 doubles, 5 triples', binary(direction, '+', stepped));
  const figure = (textKey: string): FigureKeys => ({ textKey, valueKey: at('relative'), unit: 'share' });
  return { change, number: plainChange, plainChange, way, fold: row('fold-said', 'multiple as a sentence says it', call('IF', isAmount, named.fold, '')), figures: [figure(key), ...units.figures, figure(at('share-name'))] };
}

const SIZES = { points: pointsSize, relative: relativeSize, absolute: absoluteSize } as const;

/** Adds the rows that say how large a change is: a share, percentage points or units, as the metric allows. */
export function changeSize(builder: StoryBuilder, sized: ChangeToSize): ChangeSize {
  return SIZES[sized.look.kind](builder, sized);
}
