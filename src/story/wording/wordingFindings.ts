import { comparedText, withoutStretches, type ComparedText } from './ComparedText';
import { wordingMatcher, type WordingMatch, type WordingMatcher } from './wordingMatcher';
import type { WordingRule } from './WordingRule';

/** Words of a text that do not serve its reader. */
export interface WordingFinding {
  /** Id of the rule. */
  readonly rule: string;
  /** The words as they stand in the text. */
  readonly words: string;
  /** Where they begin, in characters. */
  readonly index: number;
}

interface Matchers {
  readonly terms: WordingMatcher;
  readonly unlike: WordingMatcher;
  readonly unless: WordingMatcher;
}

const MATCHERS = new WeakMap<WordingRule, Matchers>();

/** The matchers of a rule, made when it is first used. */
function matchersOf(rule: WordingRule): Matchers {
  const known = MATCHERS.get(rule);
  if (known !== undefined) return known;
  const made: Matchers = { terms: wordingMatcher(rule.terms), unlike: wordingMatcher(rule.unlike ?? []), unless: wordingMatcher(rule.unless ?? []) };
  MATCHERS.set(rule, made);
  return made;
}

const figuresIn = ({ folded }: ComparedText, { figures }: WordingRule): readonly WordingMatch[] =>
  figures === undefined ? [] : [...folded.matchAll(new RegExp(figures.source, 'gu'))].map(({ 0: words, index }) => ({ index, length: words.length }));

/** Most texts hold no such word, so the rest is looked at only where there is one. */
function matchesOf(text: ComparedText, rule: WordingRule): readonly WordingMatch[] {
  const { terms, unlike, unless } = matchersOf(rule);
  const found = [...terms(text), ...figuresIn(text, rule)];
  if (found.length === 0 || unless(text).length > 0) return [];
  const friends = unlike(text);
  if (friends.length === 0) return found;
  const rest = withoutStretches(text, friends);
  return [...terms(rest), ...figuresIn(rest, rule)];
}

/**
 * Words of a text that the rules find, in the order of the text.
 *
 * Nothing in the text is changed. A text without such words has no finding.
 *
 * @example wordingFindings('A robust plan', [{ id: 'empty', terms: ['robust*'] }]) // [{ rule: 'empty', words: 'robust', index: 2 }]
 * @example wordingFindings('A robust plan, tested', [{ id: 'empty', terms: ['robust*'], unless: ['tested'] }]) // []
 */
export function wordingFindings(text: string, rules: readonly WordingRule[]): readonly WordingFinding[] {
  const compared = comparedText(text);
  return rules
    .flatMap((rule) => matchesOf(compared, rule).map(({ index, length }) => ({ rule: rule.id, words: text.slice(index, index + length), index })))
    .sort((one, other) => one.index - other.index);
}
