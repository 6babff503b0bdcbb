import { groupedRate } from './longhand';

const NO_UNIT = /^(?:number|count|score|index|rating|ratio|no\.?|#)$/i;
const A_TIME = /\s*(?:\bper\s|\/)\s*(hour|shift|day|week|month|quarter|year|annum|hr|wk|mth|mo|yr)$/i;
const SLASH = /\s*\/\s*(?=[\p{L}\d])/gu;
const LONG: Readonly<Record<string, string>> = { annum: 'year', hr: 'hour', wk: 'week', mth: 'month', mo: 'month', yr: 'year' };
const SPANS: Readonly<Record<string, string>> = { min: 'minutes', mins: 'minutes', hrs: 'hours', hr: 'hours', secs: 'seconds', sec: 'seconds', wks: 'weeks', mths: 'months' };
const MONEY_OR_PERCENT = /^(?:[$£€¥₹%]|(?:US|A|C|NZ)\$)/i;
const SHOUTED = /\b[A-Z]{4,}\b/g;

/** `per month` is said `a month`. */
function withArticle(unit: string): string {
  const timed = unit.replace(A_TIME, (_, time: string) => {
    const word = LONG[time.toLowerCase()] ?? time.toLowerCase();
    return ` ${word === 'hour' ? 'an' : 'a'} ${word}`;
  });
  return timed.replace(SLASH, ' per ').trim();
}

/** The unit with its words in full: `mins/shift` is minutes a shift. */
function inFull(unit: string): string {
  const [first = '', ...rest] = withArticle(unit).split(' ');
  return groupedRate([SPANS[first.toLowerCase()] ?? first, ...rest].join(' ')).replace(SHOUTED, (word) => word.toLowerCase());
}

/**
 * Whether the name's noun says a word already; a word behind a number (`within 30 days`) belongs to that number.
 */
function isSaid(word: string, name: string): boolean {
  const words = name.toLowerCase().split(/[^a-z0-9-]+/);
  return words.some((said, at) => said === word.toLowerCase() && !/^\d/.test(words[at - 1] ?? ''));
}

/**
 * A unit as it stands beside the levels: in words, and without what the metric's name says already.
 *
 * @example unitWords('per month', 'Unplanned stops') // 'a month'
 * @example unitWords('patients a month', 'Rural patients in telehealth') // 'a month'
 * @example unitWords('$ per case', 'Cost per case') // '$'
 * @example unitWords('hours/month', 'Downtime') // 'hours a month'
 * @example unitWords('days', 'Tickets open for more than 30 days') // 'days'
 */
export function unitWords(unit: string | null, name: string): string {
  const text = inFull((unit ?? '').replace(/\s+/g, ' ').trim());
  if (NO_UNIT.test(text)) return '';
  const [first = '', ...rest] = text.split(' ');
  const behind = rest.join(' ');
  if (MONEY_OR_PERCENT.test(first)) return behind !== '' && name.toLowerCase().includes(behind.toLowerCase()) ? first : text;
  return /[a-z]/i.test(first) && first.toLowerCase() !== 'per' && isSaid(first, name) ? behind : text;
}
