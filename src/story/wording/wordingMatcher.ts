import { EDGES, MARKS, type ComparedText } from './ComparedText';

/** Where some wording stands in a text. */
export interface WordingMatch {
  readonly index: number;
  readonly length: number;
}

/** Finds wordings in a text. */
export type WordingMatcher = (text: ComparedText) => readonly WordingMatch[];

const BETWEEN = '[\\s–-]+';
const PLACES: Readonly<Record<string, string>> = { '{side}': `${MARKS.side}+`, '{money}': `${MARKS.money}+`, IT: MARKS.IT.repeat('IT'.length) };

function wordPattern(word: string): string {
  if (word.endsWith('*')) return `${wordPattern(word.slice(0, -1))}[\\p{L}\\p{N}]*`;
  return PLACES[word] ?? word.toLowerCase().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

const placePattern = (place: string): string => `(?:${place.split('|').map(wordPattern).join('|')})`;
const termPattern = (term: string): string => term.split(' ').map(placePattern).join(BETWEEN);
const patternOf = (terms: readonly string[]): RegExp | null =>
  terms.length === 0 ? null : new RegExp(`${EDGES.before}(?:${terms.map(termPattern).join('|')})${EDGES.behind}`, 'gu');

function matchesIn(text: string, pattern: RegExp | null): readonly WordingMatch[] {
  return pattern === null ? [] : [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ index, length: words.length }));
}

/**
 * What finds any of the wordings as whole words.
 *
 * The grammar of a wording stands with `WordingRule`. No wordings find nothing.
 *
 * @example wordingMatcher(['world class'])({ folded: 'a world-class ward', marked: 'a world-class ward' }) // [{ index: 2, length: 11 }]
 */
export function wordingMatcher(terms: readonly string[]): WordingMatcher {
  const isPlaced = (term: string): boolean => /[{}]/.test(term);
  const plain = patternOf(terms.filter((term) => !isPlaced(term)));
  const placed = patternOf(terms.filter(isPlaced));
  return ({ folded, marked }) => [...matchesIn(folded, plain), ...(marked === folded ? [] : matchesIn(marked, placed))];
}
