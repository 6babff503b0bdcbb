import type { MetricWords } from '../../story/grammar/StatementGrammar';
import { insideCase } from './metric-words/insideCase';
import { isPlural, nounForm } from './metric-words/nounForm';
import { unitWords } from './metric-words/unitWords';

/** Words after which a name only says where, of whom or per what; its noun stands before them. */
const TAIL = /\s(?:per|of|for|to|in|on|at|with|from|within|by|after|before|among|between|during|without|using)\s/i;
/** What was done to the things counted: `charts closed the same day`. */
const DONE = /\s(?:[a-z]+ed|seen|met|made|done|sent|lost|left|taken|given)(?:\s|$)/i;
const TIME_SPAN = /^(seconds|minutes|hours|days|weeks|months) (?:needed |taken )?(to) (.+)$/i;
const RATE = /^(.+?) (per (?:hour|shift|day|week|month|quarter|year))$/i;
const SHARE_OF = /^(?:%|percent|per cent) of /i;
/** Services that stand in front of what is counted of them. */
const SERVICE = /\b(?:bookings?|care|clinic|collection|consultation|delivery|learning|monitoring|payment|pharmacy|screening|self-service|support|tele[a-z]+|triage|video)$/i;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Where a name's tail begins: its first joining word, or a participle behind a plural. */
function tailStart(text: string): number {
  const joined = TAIL.exec(text)?.index ?? text.length;
  const done = DONE.exec(text)?.index ?? text.length;
  return done < joined && isPlural((text.slice(0, done).split(' ').at(-1) ?? '').toLowerCase()) ? done : joined;
}

/** `same-day delivery` in `orders a month`, where the name says what is counted of which service. */
function countedOf(head: string, unit: string): MetricWords['counted'] {
  const at = head.lastIndexOf(' ');
  const thing = head.slice(0, Math.max(at, 0));
  const noun = head.slice(at + 1);
  return SERVICE.test(thing) && isPlural(noun) ? { thing, unit: `${noun} ${unit}`.trim() } : null;
}

/** The unit with the rate that the name gives, unless the unit is a rate itself. */
function ratedUnit(unit: string | null, rate: string | null): string | null {
  if (unit === null || rate === null) return unit ?? rate;
  return /\b(?:an?|per)\b|\//i.test(unit) ? unit : `${unit} ${rate}`;
}

/**
 * An English metric name and its unit as a sentence says them.
 *
 * Known countable nouns become plural, known abstract ones take "the"; anything else stays as the sheet has it.
 *
 * @example metricWords('Patient wait time', 'minutes').inside // 'patient wait times'
 * @example metricWords('Net promoter score', null).inside // 'the net promoter score'
 * @example metricWords('A&E four-hour performance', '%').inside // 'A&E four-hour performance'
 * @example metricWords('Days to close the books', null) // { inside: 'the time to close the books', start: 'The time to close the books', plural: false, unit: 'days', unitFirst: true, counted: null }
 * @example metricWords('Same-day delivery orders per month', null).counted // { thing: 'same-day delivery', unit: 'orders a month' }
 */
export function metricWords(name: string, unit: string | null): MetricWords {
  const whole = name.trim();
  const span = TIME_SPAN.exec(whole);
  if (span !== null) {
    const inside = `the time to ${span[3] ?? ''}`;
    return { inside, start: capital(inside), plural: false, unit: (span[1] ?? '').toLowerCase(), unitFirst: true, counted: null };
  }
  const [, base = whole, rate = null] = RATE.exec(whole) ?? [];
  const text = insideCase(base).replace(SHARE_OF, 'percentage of ');
  const beside = unitWords(ratedUnit(unit, rate), whole);
  const tail = tailStart(text);
  const head = text.slice(0, tail);
  const { text: words, plural } = nounForm(head);
  const inside = words + text.slice(tail);
  return { inside, start: capital(inside), plural, unit: beside, unitFirst: false, counted: countedOf(words, beside) };
}
