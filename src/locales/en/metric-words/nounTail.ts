import { isJoining, isParticiple, isState } from './joiningWords';
import { isMass, isPlural } from './pluralNoun';

/** Phrases with an `of` that stand in front of a noun as one word. */
const ONE_WORD = /^(?:point of care|end of life|out of hours|out of area|out of stock|freedom of information|proof of delivery|terms of service|quality of care|quality of life)$/i;
/** `off-contract`, `pre-noon`, and `same day` behind what is counted. */
const OUTWARD = /^(?:(?:pre|post|on|off|in)-\p{L}+|same|next)$/iu;
const A_RATE = /^(?:rate|ratio|score|index)$/i;
const SPANS = 3;

/** Whether a word begins what is said of the noun before it. */
function begins(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (/^[(–—-]/.test(word)) return true;
  if (isJoining(word) || (isPlural(before) && OUTWARD.test(word))) return true;
  // `Days sales outstanding` is one term.
  if ((!isParticiple(word) && !isState(word)) || /^days$/i.test(words[0] ?? '')) return false;
  return isPlural(before) || isMass(before.toLowerCase()) || /^(?:time|cost|distance|amount)$/i.test(before);
}

/** How many words from a place on are one phrase: `point of care` in front of its noun. */
function asOneWord(words: readonly string[], at: number): number {
  const next = words[at + SPANS];
  const stands = ONE_WORD.test(words.slice(at, at + SPANS).join(' ')) && next !== undefined && !isJoining(next) && !/^\(/.test(next);
  return stands ? SPANS : 0;
}

/**
 * The place in a list of words where the noun phrase ends and its tail begins; their number where there is no tail.
 *
 * @example tailPlace(['patients', 'seen', 'within', '4', 'hours']) // 1
 * @example tailPlace(['point', 'of', 'care', 'tests']) // 4
 * @example tailPlace(['hospital', 'acquired', 'infections']) // 3
 */
export function tailPlace(words: readonly string[]): number {
  // `Left without being seen rate` is a rate of those who left.
  if (isParticiple(words[0] ?? '') && A_RATE.test(words.at(-1) ?? '')) return words.length;
  for (let at = asOneWord(words, 0) || 1; at < words.length; at += 1) {
    const skipped = asOneWord(words, at);
    if (skipped > 0) at += skipped - 1;
    else if (begins(words, at)) return at;
  }
  return words.length;
}
