import type { CellAddress } from '../../model/cellAddress';
import type { Metric } from '../../model/Casebook';
import { originCells, type Sourced } from '../../model/origin';
import type { MetricWords, StatementGrammar } from '../grammar/StatementGrammar';
import type { Fact } from './Fact';

/** Key of a fact of a metric. */
export function metricKey(metric: { readonly id: string }, name: string): string {
  return `m.${metric.id}.${name}`;
}

/** A sourced value as a fact; nothing where no cell says anything. */
export function sourcedFact(
  fact: Pick<Fact, 'key' | 'label' | 'unit'>,
  sourced: Sourced<number | string> | undefined,
  from: 'input' | 'words' = 'input',
): readonly Fact[] {
  if (sourced === undefined) return [];
  return [{ ...fact, value: sourced.value, from, origin: sourced.origin, cells: originCells(sourced.origin) }];
}

function wordFacts(metric: Metric, words: MetricWords): readonly Fact[] {
  const cells: readonly CellAddress[] = originCells(metric.name.origin);
  const fact = (name: string, label: string, value: string): Fact => ({
    key: metricKey(metric, name),
    label,
    value,
    unit: 'text',
    from: 'words',
    origin: metric.name.origin,
    cells,
  });
  return [
    fact('words', `${metric.name.value}, in a sentence`, words.inside),
    fact('wordsStart', `${metric.name.value}, at its start`, words.start),
  ];
}

function deadlineFacts(metric: Metric): readonly Fact[] {
  const deadline = metric.record.targetDate;
  if (deadline === undefined) return [];
  const { value, origin } = deadline;
  return [
    {
      key: metricKey(metric, 'deadline'),
      label: `${metric.name.value}, ${value.kind === 'date' ? 'target date' : 'time to target'}`,
      value: value.kind === 'date' ? value.day : value.months,
      unit: value.kind === 'date' ? 'date' : 'months',
      from: 'input',
      origin,
      cells: originCells(origin),
    },
  ];
}

/** Every fact about one metric that a sentence or a scorecard may show. */
export function metricFacts(metric: Metric, grammar: StatementGrammar): readonly Fact[] {
  const { record } = metric;
  const name = metric.name.value;
  const words = grammar.metricWords(name);
  const unit = words.unit ?? metric.unit?.value ?? '';
  const latest = metric.actuals.at(-1);
  const change = record.change;
  const fact = (key: string, label: string, factUnit: string): Pick<Fact, 'key' | 'label' | 'unit'> => ({
    key: metricKey(metric, key),
    label: `${name}, ${label}`,
    unit: factUnit,
  });
  return [
    ...wordFacts(metric, words),
    ...sourcedFact(fact('baseline', 'baseline', unit), record.baseline),
    ...sourcedFact(fact('target', 'target', unit), record.target),
    ...sourcedFact(fact('actual', 'latest', unit), latest?.value),
    ...deadlineFacts(metric),
    ...sourcedFact(fact('better', 'better', 'choice'), metric.better),
    ...sourcedFact(fact('grade', 'evidence', 'choice'), record.evidence ?? { value: 'assumed', origin: { kind: 'default', reason: 'evidence-blank' } }),
    ...sourcedFact(fact('evidenceResult', 'evidence result', 'text'), record.evidenceResult, 'words'),
    ...sourcedFact(fact('reach', 'people reached', 'text'), record.reach, 'words'),
    ...sourcedFact(fact('whyTechnology', 'why it matters to technology', 'text'), record.whyTechnology, 'words'),
    ...sourcedFact(fact('whyClinical', 'why it matters to clinical', 'text'), record.whyClinical, 'words'),
    ...(change === undefined ? [] : sourcedFact(fact('change', 'change', change.value.kind), { value: change.value.value, origin: change.origin })),
  ];
}
