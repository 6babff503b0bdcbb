import { METRIC_KINDS, type MetricKind } from '../../model/choices';
import { vocabularyWords, type Vocabulary } from '../../model/vocabularies/vocabulary';
import type { ReasonWords } from '../../scorecard/scorecards';
import { spelled } from './spelling';

/**
 * Why each kind of metric matters to technology leaders: offered where a cell states no reason, always as a suggestion.
 * The second leader's reasons stand in the vocabulary pack. One metric, one number; what differs is why each leader cares.
 */
export const TECHNOLOGY_REASONS: Readonly<Record<MetricKind, string>> = {
  access: 'Shows that the investment opens the door to more people, which is why it is funded',
  quality: 'The return on technology, told as better care',
  adoption: 'Justifies the investment: what is used is worth running',
  workflow: 'Shows that the design fits the way people work, with fewer requests to change it',
  reach: 'The same platform serves more people without being built again',
  stability: 'Fewer failures to put right at night',
  security: 'Fewer open doors to defend and explain',
  integration: 'Fewer links to secure, test and support',
  support: 'Hours freed for planned work',
  'cost to serve': 'Running cost that can be shown to fall',
  service: 'Shows that systems carry the promise made to people outside',
  revenue: 'Ties the platform to income that it makes possible',
};

/** What each leader gains from each kind of metric, the second one in the words of the vocabulary. */
export function metricReasons(tag: 'en-US' | 'en-GB', vocabulary: Vocabulary): ReasonWords {
  const own = vocabularyWords(vocabulary)?.reasons;
  const pairs = METRIC_KINDS.map((kind) => [kind, { technology: spelled(TECHNOLOGY_REASONS[kind], tag), clinical: spelled(own?.[kind] ?? '', tag) }] as const);
  return new Map(pairs);
}
