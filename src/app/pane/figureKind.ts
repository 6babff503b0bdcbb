/** What a figure of a sentence is, so that the pane can say how it came about. */
export type FigureKind =
  | 'change-share'
  | 'change-points'
  | 'change-units'
  | 'change-published'
  | 'baseline'
  | 'target'
  | 'latest'
  | 'deadline'
  | 'readings'
  | 'cost-total'
  | 'cost-once'
  | 'cost-yearly'
  | 'ask'
  | 'pv-costs'
  | 'npv'
  | 'pv-cash'
  | 'pv-other'
  | 'spent'
  | 'roi'
  | 'low-end'
  | 'high-end'
  | 'chance'
  | 'payback'
  | 'horizon'
  | 'rate'
  | 'risk-chance'
  | 'risk-impact'
  | 'turning-share'
  | 'turning-take-up'
  | 'planned-take-up'
  | 'start'
  | 'go-live'
  | 'benefit-value';

/** A figure's kind, the metric it is about, and whether it tells what came rather than what is promised. */
export interface KindOfFigure {
  readonly kind: FigureKind;
  readonly metricId: string | null;
  readonly achieved: boolean;
}

const OF_METRIC: Readonly<Record<string, FigureKind>> = {
  relative: 'change-share',
  'points.size': 'change-points',
  'units.size': 'change-units',
  change: 'change-published',
  baseline: 'baseline',
  target: 'target',
  actual: 'latest',
  deadline: 'deadline',
  dueDay: 'deadline',
  readings: 'readings',
};

const OF_CASE: Readonly<Record<string, FigureKind>> = {
  'cost.total': 'cost-total',
  'cost.once': 'cost-once',
  'cost.yearly': 'cost-yearly',
  'init.ask': 'ask',
  'money.pvCosts': 'pv-costs',
  'money.npv': 'npv',
  'money.npv-size': 'npv',
  'money.pvCash': 'pv-cash',
  'money.pvNotCash': 'pv-other',
  'money.spent': 'spent',
  'money.roi': 'roi',
  'risk.p10': 'low-end',
  'risk.p90': 'high-end',
  'risk.loss': 'chance',
  'money.paybackDiscounted': 'payback',
  'setup.years': 'horizon',
  'setup.rate': 'rate',
  'switch.percent': 'turning-share',
  'switch.adoption.size': 'turning-take-up',
  'init.start': 'start',
  'init.goLive': 'go-live',
};

/** Figures of a row among several, by how their keys are made. */
const OF_ROW: readonly (readonly [RegExp, FigureKind])[] = [
  [/^register\.\d+\.probability$/, 'risk-chance'],
  [/^register\.\d+\.impact$/, 'risk-impact'],
  [/^pv\.benefit\./, 'benefit-value'],
  [/^benefit\..*\.adoption$/, 'planned-take-up'],
];

const METRIC_KEY = /^m\.(.+?)\.(actual-)?(relative|points\.size|units\.size|change|baseline|target|actual|deadline|dueDay|readings)$/;

/**
 * The kind of a figure by the key of its value in the story; null for a key that no sentence shows as a figure.
 *
 * @example figureKind('m.wait.actual-relative') // { kind: 'change-share', metricId: 'wait', achieved: true }
 */
export function figureKind(key: string): KindOfFigure | null {
  const ofCase = OF_CASE[key] ?? OF_ROW.find(([pattern]) => pattern.test(key))?.[1];
  if (ofCase !== undefined) return { kind: ofCase, metricId: null, achieved: false };
  const [, metricId, achieved, name = ''] = METRIC_KEY.exec(key) ?? [];
  const ofMetric = OF_METRIC[name];
  if (metricId === undefined || ofMetric === undefined) return null;
  return { kind: ofMetric, metricId, achieved: achieved !== undefined };
}
