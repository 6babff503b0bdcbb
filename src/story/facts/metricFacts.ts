import type { SerialDay } from '../../model/calendar';
import { actualsInOrder } from '../../model/actualsInOrder';
import type { Metric } from '../../model/Casebook';
import { deadlineDay } from '../../model/deadlineDay';
import { fieldCell } from '../../model/missingField';
import { originCells, type Sourced } from '../../model/origin';
import type { StatementGrammar } from '../grammar/StatementGrammar';
import type { Fact } from './Fact';
import { metricKey } from './metricKey';
import { sourcedFact } from './sourcedFact';
import { wordFacts } from './wordFacts';

/** What facts of a metric need beyond the metric. */
export interface MetricFactContext {
  readonly grammar: StatementGrammar;
  /** First day of the initiative, from which spans count. */
  readonly start: Sourced<SerialDay> | undefined;
}

type NameFact = (key: string, label: string, unit: string) => Pick<Fact, 'key' | 'label' | 'unit'>;

/** The evidence grade; a blank cell stands for the weakest until somebody types there. */
function gradeOf({ record, place }: Metric): Sourced<string> {
  if (record.evidence !== undefined) return record.evidence;
  const at = fieldCell(place, 'evidence');
  if (at === null) return { value: 'assumed', origin: { kind: 'default', reason: 'evidence-blank' } };
  return { value: 'assumed', origin: { kind: 'cell', at, holds: 'text', factor: 1, shown: '', coercion: null } };
}

/** The target date; for a span also the day on which it ends, where a start is known. */
function deadlineFacts(metric: Metric, start: MetricFactContext['start'], fact: NameFact): readonly Fact[] {
  const deadline = metric.record.targetDate;
  if (deadline === undefined) return [];
  const { value, origin } = deadline;
  if (value.kind === 'date') return sourcedFact(fact('deadline', 'target date', 'date'), { value: value.day, origin });
  const span = sourcedFact(fact('deadline', 'time to target', 'months'), { value: value.months, origin });
  const day = deadlineDay(value, start?.value ?? null);
  if (start === undefined || day === null) return span;
  const from = [...originCells(origin), ...originCells(start.origin)];
  return [...span, ...sourcedFact(fact('dueDay', 'target date', 'date'), { value: day, origin: { kind: 'derived', from, rule: 'start-plus-span' } })];
}

/** The latest recorded level and how many there are. */
function actualFacts({ actuals }: Metric, unit: string, fact: NameFact): readonly Fact[] {
  const latest = actualsInOrder(actuals).at(-1) ?? null;
  if (latest === null) return [];
  const from = actuals.flatMap(({ value }) => originCells(value.origin));
  const count = { value: actuals.length, origin: { kind: 'derived', from, rule: 'count-of-readings' } } as const;
  return [...sourcedFact(fact('actual', 'latest', unit), latest.value), ...sourcedFact(fact('readings', 'readings', 'readings'), count)];
}

/** What a metric is called in facts, and the unit its levels are in. */
function namesOf(metric: Metric, grammar: StatementGrammar): { readonly fact: NameFact; readonly unit: string } {
  const name = metric.name.value;
  const unit = metric.unit?.value ?? grammar.metricWords(name, null).unit;
  return { unit, fact: (key, label, factUnit) => ({ key: metricKey(metric, key), label: `${name}, ${label}`, unit: factUnit }) };
}

/** The facts of a metric that a scorecard shows: levels, deadline, direction, evidence and both reasons. */
export function scorecardFacts(metric: Metric, { grammar, start }: MetricFactContext): readonly Fact[] {
  const { record } = metric;
  const { change } = record;
  const { fact, unit } = namesOf(metric, grammar);
  return [
    ...sourcedFact(fact('baseline', 'baseline', unit), record.baseline),
    ...sourcedFact(fact('target', 'target', unit), record.target),
    ...actualFacts(metric, unit, fact),
    ...deadlineFacts(metric, start, fact),
    ...sourcedFact(fact('better', 'better', 'choice'), metric.better),
    ...sourcedFact(fact('grade', 'evidence', 'choice'), gradeOf(metric)),
    ...sourcedFact(fact('whyTechnology', 'why it matters to technology', 'text'), record.whyTechnology, 'words'),
    ...sourcedFact(fact('whyClinical', 'why it matters to clinical', 'text'), record.whyClinical, 'words'),
    ...(change === undefined ? [] : sourcedFact(fact('change', 'change', change.value.kind), { value: change.value.value, origin: change.origin })),
  ];
}

/** Every fact about one metric that a sentence or a scorecard may show. */
export function metricFacts(metric: Metric, context: MetricFactContext): readonly Fact[] {
  const { record } = metric;
  const { fact } = namesOf(metric, context.grammar);
  return [
    ...wordFacts(metric, context.grammar),
    ...scorecardFacts(metric, context),
    ...sourcedFact(fact('evidenceResult', 'evidence result', 'text'), record.evidenceResult, 'words'),
    ...sourcedFact(fact('reach', 'people reached', 'text'), record.reach, 'words'),
  ];
}
