import { isJoining } from './joiningWords';

const SPAN_WORDS: Readonly<Record<string, string>> = {
  sec: 'second', min: 'minute', hr: 'hour', h: 'hour', d: 'day', wk: 'week', mth: 'month', yr: 'year',
};
/** A number and a short unit of time; a lone letter only where it touches its number. */
const SPAN = /(\d[\d,.]*)(?:[\s-]?(sec|min|hr|wk|mth|yr)s?|(h|d))(?![\w/])\.?(?=(\s+[\p{L}-]+)?)/giu;

/** Shorthand that has one reading only. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bhrs\b\.?/gi, 'hours'],
  [/\bmins\b\.?/gi, 'minutes'],
  [/\bsecs\b\.?/gi, 'seconds'],
  [/\bwks\b\.?/gi, 'weeks'],
  [/\bmths\b\.?/gi, 'months'],
  [/\byrs\b\.?/gi, 'years'],
  [/\bavg\b\.?/gi, 'average'],
  [/\bmgmt\b\.?/gi, 'management'],
  [/\bdept\b\.?/gi, 'department'],
  [/\bappts\b\.?/gi, 'appointments'],
  [/\bappt\b\.?/gi, 'appointment'],
  [/\bincl\.?(?=\s)/gi, 'including'],
  [/\bexcl\.?(?=\s)/gi, 'excluding'],
  [/\bvs\b\.?/gi, 'against'],
  [/\bw\/in\b/gi, 'within'],
  [/\bw\/o(?:ut)?\s*(?=\S)/gi, 'without '],
  [/^(?!time\b)(\p{L}+) to (\p{L}+) (?=times?$)/giu, '$1-to-$2 '],
  [/\b(\d+) (minute|hour|day|week|month|year) (?=\p{L})/giu, '$1-$2 '],
  [/\bw\/\s*(?=\S)/gi, 'with '],
  [/\bas (?:an? )?(?:%|pct|percent(?:age)?|per cent) of\b/gi, 'as a share of'],
  [/(^|\s)time-to-(?=\p{L})/giu, '$1time to '],
  [/^pt(s?)\b\.?(?= )/gi, 'patient$1'],
  // A & E, R & D: letters of one abbreviation.
  [/([\p{L}\d]{2,}) & (?=[\p{L}\d])|(\d) & (?=\d)/gu, '$1$2 and '],
  [/(\p{Ll}{2})&(?=\p{Ll}{2})/gu, '$1 and '],
];
/** What a rate is usually given for: a slash before it is read as `per`. */
const PER = /(?<!\d)\s*\/\s*(?=(?:\d|(?:hour|shift|day|week|month|quarter|year|patient|case|bed|visit|user|head|employee|call|ticket|invoice|order|unit|site|store|tonne)\b))/giu;

/** `4 hrs` is four hours, and a `4hr wait` a four-hour one. */
function spanWords(text: string): string {
  return text.replace(SPAN, (...[, count = '', unit, letter, next]: readonly (string | undefined)[]) => {
    const word = SPAN_WORDS[(unit ?? letter ?? '').toLowerCase()] ?? '';
    if (next !== undefined && !isJoining(next.trim()) && !/^(?:or|and)$/i.test(next.trim())) return `${count}-${word}`;
    return `${count} ${word}${count === '1' ? '' : 's'}`;
  });
}

/**
 * Numbers of a thousand and more with their separator, where they say per how many.
 *
 * @example groupedRate('per 1000 doses') // 'per 1,000 doses'
 */
export function groupedRate(text: string): string {
  return text.replace(/\bper (\d{4,})(?![\d,.])/gi, (_, digits: string) => `per ${digits.replace(/\B(?=(?:\d{3})+$)/g, ',')}`);
}

/**
 * A text with its shorthand in words: spans of time, `w/in`, `avg`, `&`, slashes that mean per.
 *
 * @example longhand('Falls & fractures / 1000 residents') // 'Falls and fractures per 1,000 residents'
 * @example longhand('Delays over 60 min') // 'Delays over 60 minutes'
 * @example longhand('A&E 4hr wait') // 'A&E 4-hour wait'
 */
export function longhand(text: string): string {
  const plain = WORDS.reduce((said, [short, long]) => said.replace(short, long), text);
  const capital = /^[A-Z]/.test(text) ? plain.slice(0, 1).toUpperCase() + plain.slice(1) : plain;
  return groupedRate(spanWords(capital.replace(PER, ' per '))).trim();
}
