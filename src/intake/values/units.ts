const WORDS: Readonly<Record<string, string>> = {
  s: 'seconds', sec: 'seconds', secs: 'seconds', second: 'seconds',
  ms: 'ms', millisecond: 'ms', milliseconds: 'ms',
  min: 'minutes', mins: 'minutes', minute: 'minutes',
  h: 'hours', hr: 'hours', hrs: 'hours', hour: 'hours',
  d: 'days', day: 'days',
  wk: 'weeks', wks: 'weeks', week: 'weeks',
  mo: 'months', mth: 'months', mths: 'months', month: 'months',
  yr: 'years', yrs: 'years', year: 'years',
  '%': '%', percent: '%', 'per cent': '%', pct: '%', percentage: '%',
  point: 'points', score: 'score', index: 'index',
};

const PLAIN_UNITS: ReadonlySet<string> = new Set(
  (
    'seconds minutes hours days weeks months years points stars number count cases incidents calls tickets visits appointments ' +
    'patients staff users beds clinicians admissions attendances fte wte kg kwh mwh km miles gb tb mb tonnes tco2e £ $ €'
  ).split(' '),
);

/** Money in thousands or more, or for a time: `£m`, `$ a month`. */
const MONEY = /^[$£€](?:\s?(?:k|m|mn|bn|million|['’]?000s?))?(?:\s(?:an?|per)\s\p{L}+|\/\p{L}+)?$/u;
/** So much for a time: `tonnes a year`, `hours/month`. */
const A_RATE = /^[\p{L}\d]+(?: [\p{L}\d]+)?(?:\s?\/\s?|\s(?:an?|per)\s)(?:hour|hr|shift|day|week|wk|month|mth|quarter|year|yr)$/u;

/**
 * One spelling for a unit: `min` is minutes, `per cent` is %. Other texts are returned as they are, trimmed.
 *
 * @example canonicalUnit(' mins ') // 'minutes'
 * @example canonicalUnit('bed days') // 'bed days'
 */
export function canonicalUnit(text: string): string {
  const unit = text.replace(/\s+/gu, ' ').trim();
  return WORDS[unit.toLowerCase().replace(/\.$/u, '')] ?? unit;
}

/**
 * Whether a text is plainly a unit: a known word, a rate ("incidents per month"), or a scale ("out of 10").
 *
 * @example isUnit('minutes') // true
 * @example isUnit('per 1,000 bed days') // true
 * @example isUnit('$ a month') // true
 * @example isUnit('ICU') // false
 */
export function isUnit(text: string): boolean {
  const unit = text.trim().toLowerCase();
  if (Object.hasOwn(WORDS, unit) || PLAIN_UNITS.has(unit)) return true;
  if (MONEY.test(unit) || A_RATE.test(unit)) return true;
  return /^(?:%|[\p{L} ]{2,24}\s)?(?:per|\/)\s?[\d\p{L}]|^out of \d+$|^\/\s?\d+$|^1\s?[-–to]+\s?\d{1,2}$/u.test(unit);
}
