import type { Metric } from '../../model/Casebook';
import { binary, call, join, phrase, position, ref, type Expression } from '../../model/expression/Expression';
import { metricChange } from '../../model/metricChange';
import { metricKey } from '../facts/metricFacts';
import { levelFigure } from '../figures/levelFigure';
import { shareFigure } from '../figures/shareFigure';
import { unitLook } from '../figures/unitLook';
import type { FigureKeys } from '../StoryBuilder';
import type { StoryBuilder } from '../StoryBuilder';

/** The rows about a metric's change that several sentences share. */
export interface ChangeRows {
  readonly grade: Expression;
  /** 1 lower, 2 higher. */
  readonly direction: Expression;
  /** 1 improvement, 2 the wrong way, 3 no change. */
  readonly state: Expression;
  /** 1 none, 2 a quarter, 3 a third, 4 half, 5 double. */
  readonly fraction: Expression;
  /** As a sentence says it: `30%`, `a third`, `5 percentage points`. */
  readonly change: Expression;
  /** As a title says it: always a number. */
  readonly plainChange: Expression;
  readonly baseline: Expression;
  readonly target: Expression;
  readonly unit: string;
  readonly figures: readonly FigureKeys[];
}

const sum = (...parts: readonly Expression[]): Expression => parts.reduce((left, right) => binary(left, '+', right));

function unitOf(builder: StoryBuilder, metric: Metric): string {
  return builder.grammar.metricWords(metric.name.value).unit ?? metric.unit?.value ?? '';
}

/** Points, share or units: what kind of change the unit and name allow, whatever the levels. */
function changeKind(builder: StoryBuilder, metric: Metric): 'points' | 'relative' | 'absolute' {
  return metricChange({ baseline: 1, level: 1, unit: unitOf(builder, metric), name: metric.name.value }).kind;
}

/** Gain towards what is better, in units; neutral metrics count any move as theirs. */
function gainExpression(builder: StoryBuilder, metric: Metric, delta: Expression): Expression {
  const better = ref(metricKey(metric, 'better'));
  const otherwise = call('IF', binary(better, '=', 'higher'), delta, call('ABS', delta));
  return builder.add({
    key: metricKey(metric, 'gain'),
    label: `${metric.name.value}, gain towards better`,
    unit: unitOf(builder, metric),
    expression: call('IF', binary(better, '=', 'lower'), binary(0, '-', delta), otherwise),
  });
}

/** Which named share the change is: at least as good as the name, and less than the tolerance above it. */
function fractionExpression(builder: StoryBuilder, metric: Metric, parts: { readonly share: Expression; readonly delta: Expression }): Expression {
  const share = call('ROUND', parts.share, 9);
  const within = (name: string): Expression => {
    const limit = call('ROUND', ref(`rounding.${name}`), 9);
    return binary(binary(share, '>=', limit), '*', binary(share, '<', binary(limit, '+', ref('rounding.tolerance'))));
  };
  const third = within('third');
  const half = within('half');
  const double = binary(within('double'), '*', binary(parts.delta, '>', 0));
  const flag = (name: string, expression: Expression): Expression =>
    builder.add({ key: metricKey(metric, `is-${name}`), label: `${metric.name.value}, change is ${name}`, expression });
  const [isQuarter, isThird, isHalf, isDouble] = [flag('a-quarter', within('quarter')), flag('a-third', third), flag('half', half), flag('double', double)];
  return builder.add({
    key: metricKey(metric, 'fraction'),
    label: `${metric.name.value}, place in the table of shares`,
    expression: sum({ kind: 'number', value: 1 }, isQuarter, isThird, isThird, isHalf, isHalf, isHalf, isDouble, isDouble, isDouble, isDouble),
  });
}

interface SizeRows {
  readonly change: Expression;
  readonly plainChange: Expression;
  readonly fraction: Expression;
  readonly figures: readonly FigureKeys[];
}

function pointsSize(builder: StoryBuilder, metric: Metric, delta: Expression): SizeRows {
  const key = metricKey(metric, 'points');
  const label = `${metric.name.value}, change in points`;
  shareFigure(builder, { key, label, size: call('ABS', delta), suffix: '' });
  const words = call('IF', binary(ref(`${key}.rounded`), '=', 1), ' percentage point', ' percentage points');
  const change = builder.add({ key: `${key}.words`, label: `${label}, in words`, expression: join(ref(key), words) });
  const plain = builder.add({ key: `${key}.short`, label: `${label}, short`, expression: join(ref(key), ' pp') });
  const none: Expression = { kind: 'number', value: 1 };
  return { change, plainChange: plain, fraction: none, figures: [{ textKey: `${key}.words`, valueKey: `${key}.size`, unit: 'pp' }] };
}

function absoluteSize(builder: StoryBuilder, metric: Metric, delta: Expression): SizeRows {
  const unit = changeKind(builder, metric) === 'absolute' ? ' points' : unitLook(unitOf(builder, metric)).behind;
  const key = metricKey(metric, 'units');
  shareFigure(builder, { key, label: `${metric.name.value}, change in units`, size: call('ABS', delta), suffix: unit });
  const none: Expression = { kind: 'number', value: 1 };
  return { change: ref(key), plainChange: ref(key), fraction: none, figures: [{ textKey: key, valueKey: `${key}.size`, unit: unit.trim() }] };
}

function relativeSize(builder: StoryBuilder, metric: Metric, delta: Expression): SizeRows {
  const baseline = ref(metricKey(metric, 'baseline'));
  const share = builder.add({
    key: metricKey(metric, 'relative'),
    label: `${metric.name.value}, change as a share of the baseline`,
    unit: 'share',
    expression: call('IF', binary(baseline, '=', 0), 0, binary(delta, '/', call('ABS', baseline))),
  });
  const fraction = fractionExpression(builder, metric, { share: call('ABS', share), delta });
  const key = metricKey(metric, 'percent');
  shareFigure(builder, { key, label: `${metric.name.value}, change`, size: binary(call('ABS', share), '*', 100), suffix: '%' });
  const units = absoluteSize(builder, metric, delta);
  const name = phrase('fractions', fraction);
  const named = call('IF', binary(name, '=', ''), ref(key), name);
  const change = builder.add({
    key: metricKey(metric, 'change-words'),
    label: `${metric.name.value}, change as a sentence says it`,
    // A share of nothing, or of a negative level, says nothing: units then.
    expression: call('IF', binary(baseline, '>', 0), named, units.change),
  });
  const figure = (textKey: string): FigureKeys => ({ textKey, valueKey: metricKey(metric, 'relative'), unit: 'share' });
  return { change, plainChange: ref(key), fraction, figures: [figure(key), figure(metricKey(metric, 'change-words'))] };
}

const SIZES = { points: pointsSize, relative: relativeSize, absolute: absoluteSize } as const;

/** Adds every row about the change of a metric with baseline and target; asking twice gives the same rows. */
export function changeRows(builder: StoryBuilder, metric: Metric): ChangeRows {
  const at = (name: string): string => metricKey(metric, name);
  const unit = unitOf(builder, metric);
  const delta = builder.add({
    key: at('delta'),
    label: `${metric.name.value}, target less baseline`,
    unit,
    expression: binary(ref(at('target')), '-', ref(at('baseline'))),
  });
  const gain = gainExpression(builder, metric, delta);
  const none = binary(gain, '=', 0);
  const state = builder.add({
    key: at('state'),
    label: `${metric.name.value}, 1 improves, 2 worsens, 3 stays`,
    expression: sum({ kind: 'number', value: 1 }, binary(gain, '<', 0), none, none),
  });
  const direction = builder.add({ key: at('direction'), label: `${metric.name.value}, 1 falls, 2 rises`, expression: binary(1, '+', binary(delta, '>', 0)) });
  const grade = builder.add({ key: at('grade-place'), label: `${metric.name.value}, place of its evidence grade`, expression: position('grades', ref(at('grade'))) });
  const size = SIZES[changeKind(builder, metric)](builder, metric, delta);
  const look = unitLook(unit);
  const level = (name: string, other: string): string =>
    levelFigure(builder, at(name), { label: `${metric.name.value}, ${name}`, prefix: look.prefix, suffix: look.suffix, decimals: metric.decimals, signedWith: at(other) });
  const [baselineKey, targetKey] = [level('baseline', 'target'), level('target', 'baseline')];
  const figures: readonly FigureKeys[] = [
    ...size.figures,
    { textKey: baselineKey, valueKey: at('baseline'), unit },
    { textKey: targetKey, valueKey: at('target'), unit },
  ];
  return { grade, direction, state, ...size, baseline: ref(baselineKey), target: ref(targetKey), unit, figures };
}
