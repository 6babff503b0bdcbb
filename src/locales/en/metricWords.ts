import type { MetricWords } from '../../story/grammar/StatementGrammar';
import { insideCase } from './metric-words/insideCase';
import { nameBrackets } from './metric-words/nameBrackets';
import { nameLead, saysOnlyDone } from './metric-words/nameLead';
import { nounForm, type NounForm } from './metric-words/nounForm';
import { isPlural } from './metric-words/pluralNoun';
import { tailPlace } from './metric-words/nounTail';
import { inWords, plainName } from './metric-words/plainName';
import { namesService } from './metric-words/serviceWords';
import { unitWords } from './metric-words/unitWords';

const TIME_SPAN = /^(seconds|minutes|hours|days|weeks|months) (?:needed |taken )?(to|from|between) (.+)$/i;
const RATE = /^(.+?) (per (?:(?:hour|shift|day|week|month|quarter|year)|[\d][\d,.]*(?: (?!.*\b(?:of|for|in|with|among|to)\b)[\p{L} -]+)?)|ppm)$/iu;
/** `Referral to treatment`, measured in time. */
const FROM_TO = /^(?!.*\b(?:time|cost|response|access|answer|adherence|travel|distance)\b)(\p{L}+ )?(\p{L}*[^s\W])(?: to |-to-)(\p{L}+)$/iu;
const A_TIME = /^(?:seconds|minutes|hours|days|weeks|months|years)\b/i;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `same-day delivery` in `orders a month`, where the name says what is counted of which service. */
function countedOf(inside: string, unit: string): MetricWords['counted'] {
  if (/^[%$£€]/.test(unit) || tailPlace(inside.split(' ')) < inside.split(' ').length) return null;
  const at = inside.lastIndexOf(' ');
  const thing = inside.slice(0, Math.max(at, 0));
  const noun = inside.slice(at + 1);
  return namesService(thing) && isPlural(noun) ? { thing, unit: `${noun} ${unit}`.trim() } : null;
}

/** The unit with the rate that the name gives, unless the unit is a rate itself. */
function ratedUnit(unit: string | null, rate: string | null): string | null {
  if (unit === null || rate === null) return unit ?? rate;
  return /\b(?:an?|per)\b|\//i.test(unit) ? unit : `${unit} ${rate}`;
}

/** A noun and what is said behind it, as a sentence says them. */
function nounPhrase(text: string, unit: string): NounForm {
  const words = text.split(' ');
  const place = tailPlace(words);
  const tail = words.slice(place).map((word) => ` ${word}`).join('');
  const noun = nounForm(words.slice(0, place).join(' '), { tail, unit });
  return { text: noun.text + tail, plural: noun.plural };
}

/** A name in plain words as a phrase: what it is a share or a number of, then its noun. */
function namePhrase(name: string, unit: string): NounForm {
  const { lead, of, rest } = nameLead(name);
  const [, first = '', start = '', end = ''] = A_TIME.test(unit) ? (FROM_TO.exec(rest) ?? []) : [];
  if (start !== '') return { text: `the time from ${insideCase(first + start)} to ${end.toLowerCase()}`, plural: false };
  const phrase = nounPhrase(insideCase(rest), unit);
  const things = phrase.text.replace(/^the /, '');
  if (lead === 'number') return { text: `the number of ${things}`, plural: false };
  if (lead === 'share' && (of || phrase.plural)) return { text: `the share of ${things}`, plural: false };
  if (unit.startsWith('%') && saysOnlyDone(rest)) return { text: `the share ${insideCase(rest)}`, plural: false };
  return phrase;
}

/** A name in plain words, what its brackets keep saying behind it, and the unit that they give. */
function partedName(name: string): { readonly whole: string; readonly behind: string; readonly own: string | null } {
  const brackets = nameBrackets(name.replace(/\s+/g, ' ').trim());
  return { whole: plainName(brackets.name), behind: inWords(brackets.behind).replace(/^(?=\S)/, ' '), own: brackets.unit };
}

/**
 * An English metric name and its unit as a sentence says them.
 *
 * Signs and shorthand become words; counted things become plural, measures take "the", what cannot be counted stays bare.
 * A name's own words are never spelled or worded otherwise.
 *
 * @example metricWords('Patient wait time', 'minutes').inside // 'patient wait times'
 * @example metricWords('Net promoter score', null).inside // 'the net promoter score'
 * @example metricWords('A&E four-hour performance', '%').inside // 'A&E four-hour performance'
 * @example metricWords('% charts closed same day', '%').inside // 'the share of charts closed the same day'
 * @example metricWords('Days to close the books', null) // { inside: 'the time to close the books', start: 'The time to close the books', plural: false, unit: 'days', unitFirst: true, counted: null }
 * @example metricWords('Same-day delivery orders per month', null).counted // { thing: 'same-day delivery', unit: 'orders a month' }
 */
export function metricWords(name: string, unit: string | null): MetricWords {
  const { whole, behind, own } = partedName(name);
  const [, timed = '', joining = '', object = ''] = TIME_SPAN.exec(whole) ?? [];
  if (object !== '') {
    const inside = `the time ${joining.toLowerCase()} ${object}${behind}`;
    return { inside, start: capital(inside), plural: false, unit: timed.toLowerCase(), unitFirst: true, counted: null };
  }
  const given = unit ?? own;
  const [, base = whole, rate = null] = RATE.exec(whole) ?? [];
  const beside = unitWords(ratedUnit(given, rate), rate === null ? whole : base);
  const { text, plural } = namePhrase(base, beside);
  const inside = text + behind;
  return { inside, start: capital(inside), plural, unit: beside, unitFirst: false, counted: countedOf(inside, beside) };
}

/**
 * A metric's name as one level of it: `patient wait time`; null where the name itself is a plural.
 *
 * @example singularName('Patient wait time') // 'patient wait time'
 * @example singularName('% charts closed same day') // 'share of charts closed the same day'
 * @example singularName('Charts closed the same day') // null
 */
export function singularName(name: string): string | null {
  const { inside, plural } = metricWords(name, null);
  if (!plural) return inside.replace(/^the /, '');
  const { whole, behind } = partedName(name);
  const words = insideCase(whole).split(' ');
  return isPlural(words[tailPlace(words) - 1] ?? '') ? null : words.join(' ') + behind;
}
