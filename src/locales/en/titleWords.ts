import { isJoining, isParticiple, isState } from './metric-words/joiningWords';
import { isPlural } from './metric-words/pluralNoun';
import { tailPlace } from './metric-words/nounTail';

/** Words that say nothing without what stands behind them. */
const NEEDS_TAIL =
  /^(?:amount|average|cost|count|degree|difference|duration|extent|gap|index|length|level|mean|median|number|percentage|proportion|quality|range|rate|ratio|risk|share|speed|sum|time|total|uptake|use|value|volume)s?$/i;
const SHARE = /^(?:share|percentage|proportion) of /i;
/** What cannot end a phrase that was cut: a joining word, an article, a number. */
const LOOSE_END = /(?:^| )(?:[\d,.%<>≥≤]+|a|an|and|or|the|more|less|fewer|least|most|would|can|being)$/i;
/** States that say enough without how long. */
const WHOLE_STATE = /^(?:overdue|late|outstanding|missing|free|vacant)$/i;
const STATISTIC = /^(?:average|mean|median|total|overall|maximum|minimum|peak)$/i;
const LINK = /^(?:and|or|&)$/i;
/** Phrases without which the metric would be another. */
const TELLING = /^(?:without|over|under|past|out|on time)\b/i;
const RELATIVE = /^(?:who|that|which|whose|where)$/i;
const ARTICLE = / (?:a|an|the)(?= )/gi;
/** `referral-to-treatment time` is shorter than the time from one to the other. */
const FROM_TO = /^time (?:from|between) (\S+) (?:to|and) (\S+)$/i;
const ELLIPSIS = '…';

interface TitleParts {
  readonly head: readonly string[];
  /** What is said behind the head, each a phrase that may be left out from the end. */
  readonly tail: readonly string[];
}

/** Whether a new phrase begins at a word of the tail: `from … to` and `in under` are one. */
function beginsPhrase(words: readonly string[], at: number): boolean {
  const [word = '', before = ''] = [words[at], words[at - 1]];
  if (isJoining(before) || /^(?:more|less|fewer|up|due)$/i.test(before)) return false;
  if (/^to$/i.test(word) && words.slice(0, at).some((earlier) => /^from$/i.test(earlier))) return false;
  return isJoining(word) || (isParticiple(word) && (isPlural(before) || isJoining(words[at + 1] ?? ''))) || word.startsWith('(') || isJoiningState(words, at);
}

const isJoiningState = (words: readonly string[], at: number): boolean => isState(words[at] ?? '') && isJoining(words[at + 1] ?? '');

function partsOf(text: string): TitleParts {
  const words = text.split(' ');
  const place = tailPlace(words);
  const tail = words.slice(place);
  const phrases: string[] = [];
  tail.forEach((word, at) => {
    const last = phrases.pop();
    if (last === undefined) phrases.push(word);
    else if (/^\([^)]*$/.test(last)) phrases.push(`${last} ${word}`);
    else if (at > 0 && (beginsPhrase(tail, at) || (at === 1 && !isJoining(tail[0] ?? '') && isJoining(word)))) phrases.push(last, word);
    else phrases.push(`${last} ${word}`);
  });
  return { head: words.slice(0, place), tail: phrases };
}

/** A measure alone, or a statistic of one. */
const needsTail = (head: readonly string[]): boolean => NEEDS_TAIL.test(head.at(-1) ?? '') && (head.length === 1 || (head.length === 2 && STATISTIC.test(head[0] ?? '')));

/** How many phrases behind the head must stay, or the metric would be another: what was done, and within which time. */
function fewestPhrases({ head, tail }: TitleParts, isShare: boolean): number {
  const [first = ''] = tail;
  const [word = ''] = first.split(' ');
  if (isParticiple(word)) return Math.min(2, tail.length);
  if (isState(word)) return first === word && !WHOLE_STATE.test(word) ? Math.min(2, tail.length) : 1;
  const needs = isShare || head.length === 1 || RELATIVE.test(word) || TELLING.test(first) || needsTail(head) || isParticiple(head.at(-1) ?? '');
  return needs ? Math.min(1, tail.length) : 0;
}

const without = (text: string): string => text.replace(ARTICLE, '');
const endsWell = (text: string): boolean => !LOOSE_END.test(text) && !isJoining(text.split(' ').at(-1) ?? '');

/** Texts from whole to shortest by leaving out phrases from the end, each also without its articles. */
function fromWhole(head: string, tail: readonly string[], fewest: number): readonly string[] {
  return Array.from({ length: tail.length - fewest + 1 }, (_, left) => {
    const text = [head, ...tail.slice(0, tail.length - left)].join(' ').trim();
    const last = text.split(' ').at(-1) ?? '';
    const hangs = left > 0 && (!endsWell(text) || isParticiple(last));
    return hangs ? [] : [text, without(text)];
  }).flat();
}

/** `to contain incident` of `to contain a security incident`. */
function shorterTail(phrase: string): readonly string[] {
  const words = without(` ${phrase}`).trim().split(' ');
  const kept = /^to$/i.test(words[0] ?? '') ? 2 : 1;
  const ending = /^(?:to|of)$|ing$/i.test(words[0] ?? '') ? 1 : 2;
  if (words.some((word) => /\d/.test(word)) || /^(?:from .* to|between .* and) /i.test(phrase)) return [];
  const texts = Array.from({ length: Math.max(words.length - kept - ending, 0) }, (_, dropped) => [...words.slice(0, kept), ...words.slice(kept + dropped + 1)]);
  return texts.flatMap((each) => (isParticiple(each[kept] ?? '') ? [] : [each.join(' ')]));
}

/** Every shorter way to say a metric, the fullest first. */
function shorterTexts(text: string): readonly string[] {
  const isShare = SHARE.test(text);
  const lead = isShare ? (SHARE.exec(text)?.[0] ?? '') : '';
  const parts = partsOf(text.slice(lead.length));
  const { head, tail } = parts;
  const fewest = fewestPhrases(parts, isShare);
  const all = head.join(' ');
  const kept = tail.slice(0, fewest);
  // What stands behind a joining word belongs to it: `Freedom of Information` goes as one.
  const lastWords = head.slice(1).flatMap((word, dropped) => (isJoining(word) || isJoining(head[dropped] ?? '') || LINK.test(word) ? [] : [head.slice(dropped + 1).join(' ')]));
  return [
    ...fromWhole(lead + all, tail, fewest),
    ...(isShare ? fromWhole(all, tail, fewest) : []),
    ...(FROM_TO.test(text) ? [text.replace(FROM_TO, '$1-to-$2 time')] : []),
    ...(needsTail(head) || head.length === 1 ? shorterTail(kept[0] ?? '').map((phrase) => `${all} ${phrase}`) : []),
    ...lastWords.map((words) => [words, ...kept].join(' ')),
    ...(isShare && fewest > 0 && isParticiple(tail[0]?.split(' ')[0] ?? '') ? [`share ${kept.join(' ')}`] : []),
    ...[all, ...lastWords].filter((words) => !NEEDS_TAIL.test(words)),
  ];
}

/** The first words that fit, without a loose end; a single word that is too long is cut. */
function firstWords(text: string, room: number): string {
  const words = text.split(' ');
  while (words.length > 1 && (words.join(' ').length > room || !endsWell(words.join(' ')))) words.pop();
  const kept = words.join(' ');
  return kept.length <= room ? kept : kept.slice(0, Math.max(room - 1, 0)) + ELLIPSIS;
}

/**
 * A metric's words in a title: whole where they fit, else with fewer phrases behind the noun, then with fewer words before it.
 *
 * What makes it the metric stays as long as it can: what was done and within which time, what a rate or cost is of.
 * No number, joining word or half a phrase ends a text that was cut. A single word that is still too long is cut.
 *
 * @example titleWords('the net promoter score', 30) // 'net promoter score'
 * @example titleWords('unplanned readmissions within 30 days of discharge', 30) // 'unplanned readmissions'
 * @example titleWords('the number of servers out of support', 30) // 'servers out of support'
 * @example titleWords('the share of patients seen within 4 hours', 30) // 'patients seen within 4 hours'
 * @example titleWords('the time to contain a security incident', 25) // 'time to contain incident'
 * @example titleWords('readmissions', 6) // 'readm…'
 */
export function titleWords(inside: string, room: number): string {
  const whole = inside.replace(/^the /, '').replace(/^number of /, '');
  if (whole.length <= room) return whole;
  const texts = shorterTexts(whole);
  return texts.find((text) => text !== '' && text.length <= room) ?? firstWords(texts.at(-1) ?? whole, room);
}
