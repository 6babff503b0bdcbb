import type { Words } from '../../locales/words';
import type { Metric } from '../../model/Casebook';
import { metricLook } from '../../story/claims/metricLook';
import { exactText } from './exactText';

const MOST_DECIMALS = 3;

/**
 * A metric's level as its sentences read it: `29.4`, `71%`, `$12`; with the unit behind it where asked for.
 */
export function levelText(metric: Metric, value: number, { words, withUnit }: { readonly words: Words; readonly withUnit: boolean }): string {
  const { prefix, suffix, behind, decimals } = metricLook(words.grammar, metric);
  const places = decimals === null ? { most: MOST_DECIMALS } : { fewest: decimals, most: decimals };
  const { text } = exactText(value, { ...places, prefix, suffix }, words.grammar.separators);
  return withUnit ? text + behind : text;
}
