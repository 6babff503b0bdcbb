import fc from 'fast-check';
import type { Metric } from '../../../src/model/Casebook';
import { EVIDENCE_GRADES } from '../../../src/model/choices';
import type { Story } from '../../../src/story/Statement';
import type { StoryReading } from '../../../src/story/StoryInput';
import { cell, costOf, initiativeOf, metricOf, monthly } from '../../model/caseBuilder';
import { storyOf, TODAY } from '../storyOf';

/** A metric at some moment of its promise. */
export interface Moment {
  readonly name: string;
  readonly unit: string;
  readonly better: 'lower' | 'higher' | 'neutral';
  readonly baseline: number;
  readonly target: number;
  /** The latest recorded level; null where none is recorded. */
  readonly actual: number | null;
  /** Days from today to the target date. */
  readonly due: number;
  readonly status: 'proposed' | 'delivered' | 'stopped';
  readonly cause: StoryReading['cause'];
  readonly grade: (typeof EVIDENCE_GRADES)[number];
}

const NAMES: readonly (readonly [name: string, unit: string])[] = [
  ['Patient wait time', 'minutes'], ['Servers out of support', ''], ['A&E four-hour performance', '%'], ['Net promoter score', ''], ['Gap in DNA rate', '%'],
  ['Cash balance', '$'], ['Deployment frequency', 'per week'], ['Medication errors', 'per 1,000 doses'],
];
const level = fc.oneof(fc.constantFrom(0, 1, 2, 3, 6, 10, 20, 100, -12, 15), fc.integer({ min: -50, max: 500 }), fc.integer({ min: 1, max: 99_999 }).map((value) => value / 100));

/** Any metric at any moment. */
export const anyMoment: fc.Arbitrary<Moment> = fc
  .record({
    named: fc.constantFrom(...NAMES),
    better: fc.constantFrom('lower', 'higher', 'neutral'),
    baseline: level,
    target: level,
    actual: fc.option(level),
    due: fc.constantFrom(-100, 300),
    status: fc.constantFrom('proposed', 'delivered', 'stopped'),
    cause: fc.constantFrom('improvement', 'concern', 'common', 'unjudged'),
    grade: fc.constantFrom(...EVIDENCE_GRADES),
  })
  .map(({ named: [name, unit], ...rest }) => ({ name, unit, ...rest }));

/** The story of a metric at a moment, with a reason for each leader. */
export function storyOfMoment({ name, unit, better, baseline, target, actual, due, status, cause, grade }: Moment): Story {
  const targetDate: NonNullable<Metric['record']['targetDate']> = { ...cell('x'), value: { kind: 'date', day: TODAY + due } };
  const record: Metric['record'] = { baseline: cell(baseline), target: cell(target), targetDate, evidence: cell(grade), whyClinical: cell('People notice'), whyTechnology: cell('Fewer servers to patch') };
  const metric = metricOf(name, record, { id: 'it', unit: unit === '' ? null : cell(unit), better: cell(better), actuals: monthly(actual === null ? [] : [actual]) });
  const initiative = initiativeOf({ record: { status: cell(status) }, costs: [costOf('Cost', {}, [cell(2_000_000)])], metrics: [metric] });
  return storyOf(initiative, { readings: new Map(actual === null ? [] : [['it', { readings: 14, cause }]]) });
}
