/** Countable nouns that sentences speak of in the plural. */
const PLURALS: Readonly<Record<string, string>> = {
  admission: 'admissions', alert: 'alerts', appointment: 'appointments', breach: 'breaches', call: 'calls', cancellation: 'cancellations',
  complaint: 'complaints', death: 'deaths', defect: 'defects', delay: 'delays', duplicate: 'duplicates', error: 'errors', event: 'events',
  failure: 'failures', fall: 'falls', hour: 'hours', incident: 'incidents', infection: 'infections', interface: 'interfaces', loss: 'losses',
  order: 'orders', outage: 'outages', patient: 'patients', readmission: 'readmissions', referral: 'referrals', stop: 'stops', ticket: 'tickets',
  time: 'times', transfer: 'transfers', visit: 'visits', vulnerability: 'vulnerabilities', wait: 'waits',
};
/** Singular nouns that need their article. */
const ARTICLE = new Set([
  'average', 'backlog', 'cost', 'count', 'index', 'length', 'level', 'margin', 'mean', 'median', 'number', 'percentage', 'proportion', 'rate', 'ratio', 'score',
  'share', 'total', 'volume', 'workload',
]);
/** A statistic of something is one thing. */
const STATISTIC = /^(?:average|mean|median|total|maximum|minimum|overall|peak)\b/i;
const SINGULAR_ENDING = /(?:is|us|ss|news|sales tax)$/;

/** A noun phrase as a sentence says it. */
export interface NounForm {
  readonly text: string;
  readonly plural: boolean;
}

/**
 * The noun phrase in front of a name's tail, in the number and with the article that a sentence needs.
 *
 * Known countable nouns become plural, known abstract ones take "the"; anything else stays as the sheet has it.
 *
 * @example nounForm('patient wait time') // { text: 'patient wait times', plural: true }
 * @example nounForm('average wait') // { text: 'the average wait', plural: false }
 * @example nounForm('clinician adoption') // { text: 'clinician adoption', plural: false }
 */
export function nounForm(head: string): NounForm {
  const noun = (head.split(/\s/).at(-1) ?? '').toLowerCase();
  if (STATISTIC.test(head)) return { text: `the ${head}`, plural: isPlural(noun) };
  // Time alone is a span, not something counted.
  if (noun === 'time' && !/\s/.test(head)) return { text: `the ${head}`, plural: false };
  const plural = PLURALS[noun];
  if (plural !== undefined) return { text: head.slice(0, head.length - noun.length) + plural, plural: true };
  if (ARTICLE.has(noun)) return { text: `the ${head}`, plural: false };
  return { text: head, plural: isPlural(noun) };
}

/**
 * Whether a noun looks like a plural.
 *
 * @example isPlural('charts') // true
 * @example isPlural('sepsis') // false
 */
export function isPlural(noun: string): boolean {
  return /^(?:people|staff|children|women|men)$/.test(noun) || (noun.endsWith('s') && !SINGULAR_ENDING.test(noun));
}
