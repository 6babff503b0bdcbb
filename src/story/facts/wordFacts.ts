import type { Metric } from '../../model/Casebook';
import type { Side } from '../../model/choices';
import { originCells, type Sourced } from '../../model/origin';
import type { StatementGrammar } from '../grammar/StatementGrammar';
import type { Fact } from './Fact';
import { metricKey } from './metricKey';

/**
 * Key of a metric's words inside or at the start of a sentence, as its name has them or as a side words it.
 *
 * @example wordKey({ id: 'wait' }, 'words', 'all') // 'm.wait.words'
 * @example wordKey({ id: 'wait' }, 'wordsStart', 'clinical') // 'm.wait.wordsStart.clinical'
 */
export function wordKey(metric: { readonly id: string }, name: 'words' | 'wordsStart', wording: Side | 'all'): string {
  return metricKey(metric, wording === 'all' ? name : `${name}.${wording}`);
}

/** A metric's name, and each side's wording of it, as sentences say them. They are made from the cells, so none is linked. */
export function wordFacts(metric: Metric, grammar: StatementGrammar): readonly Fact[] {
  const { wordingTechnology, wordingClinical } = metric.record;
  const of = (wording: Side | 'all', name: Sourced<string> | undefined): readonly Fact[] => {
    if (name === undefined) return [];
    const words = grammar.metricWords(name.value, metric.unit?.value ?? null);
    const fact = (key: 'words' | 'wordsStart', label: string, value: string): Fact => ({
      key: wordKey(metric, key, wording),
      label: `${name.value}, ${label}`,
      value,
      unit: 'text',
      from: 'words',
      origin: name.origin,
      cells: originCells(name.origin),
      fixed: true,
    });
    return [fact('words', 'in a sentence', words.inside), fact('wordsStart', 'at its start', words.start)];
  };
  return [...of('all', metric.name), ...of('technology', wordingTechnology), ...of('clinical', wordingClinical)];
}
