import type { Origin } from '../../model/origin';
import type { Problem } from '../../model/Problem';
import type { NoAnswerReason } from '../../money/measures/measures';
import type { MetricStatus } from '../../scorecard/metricStatus';
import type { Assurance } from '../../scorecard/xmr/assurance';
import type { Variation } from '../../scorecard/xmr/variation';
import type { GlossaryTerm } from './GlossaryTerm';

/** The words of the sheets in one language and vocabulary. */
export interface ReportWords {
  readonly label: (key: string) => string;
  /** A label with `{name}` places filled in. */
  readonly sentence: (key: string, values: Readonly<Record<string, string | number>>) => string;
  readonly problem: (problem: Problem) => string;
  /** How a value came from its cell, or who assumed it. */
  readonly reading: (origin: Origin) => string;
  readonly noAnswer: (reason: NoAnswerReason) => string;
  /** Words about a reader with `{leaders}` and `{side}` filled in from the vocabulary. */
  readonly forReader: (template: string) => string;
  readonly status: (status: MetricStatus) => string;
  readonly variation: (variation: Variation | null, points: number) => string;
  readonly assurance: (assurance: Assurance | null) => string;
  /** In the order of the alphabet. */
  readonly glossary: readonly GlossaryTerm[];
}
