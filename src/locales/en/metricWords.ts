import type { MetricWords } from '../../story/grammar/StatementGrammar';

/** Words after which a name only says where, of whom or per what; its noun stands before them. */
const TAIL = /\s(?:per|of|for|to|in|on|at|with|from|within|by|after|before|among|between|during)\s/i;
/** Countable nouns that sentences speak of in the plural. */
const PLURALS: Readonly<Record<string, string>> = {
  admission: 'admissions', alert: 'alerts', appointment: 'appointments', breach: 'breaches', call: 'calls', complaint: 'complaints',
  delay: 'delays', duplicate: 'duplicates', error: 'errors', event: 'events', fall: 'falls', hour: 'hours', incident: 'incidents',
  infection: 'infections', interface: 'interfaces', order: 'orders', outage: 'outages', patient: 'patients', readmission: 'readmissions',
  referral: 'referrals', stop: 'stops', ticket: 'tickets', time: 'times', transfer: 'transfers', visit: 'visits',
  vulnerability: 'vulnerabilities', wait: 'waits',
};
/** Singular nouns that need their article. */
const ARTICLE = new Set([
  'average', 'backlog', 'cost', 'count', 'index', 'level', 'median', 'number', 'percentage', 'proportion', 'rate', 'ratio', 'score', 'share', 'total', 'volume', 'workload',
]);
const TIME_SPAN = /^(seconds|minutes|hours|days|weeks|months) (?:needed |taken )?(to) (.+)$/i;

/** Lower case at the start of a name, unless the first word is an abbreviation or a name with inner capitals. */
function withoutCapital(name: string): string {
  const [first = ''] = name.split(/\s/);
  return /[A-Z0-9&]/.test(first.slice(1)) ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function words(inside: string, plural: boolean, unit: string | null = null): MetricWords {
  return { inside, start: capital(inside), plural, unit };
}

/**
 * An English metric name as a sentence says it.
 *
 * Known countable nouns become plural, known abstract ones take "the"; anything else stays as the sheet has it.
 *
 * @example metricWords('Patient wait time').inside // 'patient wait times'
 * @example metricWords('Net promoter score').inside // 'the net promoter score'
 * @example metricWords('A&E four-hour performance').inside // 'A&E four-hour performance'
 * @example metricWords('Days to close the books').unit // 'days'
 */
export function metricWords(name: string): MetricWords {
  const span = TIME_SPAN.exec(name.trim());
  if (span !== null) return words(`the time to ${span[3] ?? ''}`, false, (span[1] ?? '').toLowerCase());
  const text = withoutCapital(name.trim());
  const tail = TAIL.exec(text);
  const head = tail === null ? text : text.slice(0, tail.index);
  const rest = tail === null ? '' : text.slice(tail.index);
  const noun = (head.split(/\s/).at(-1) ?? '').toLowerCase();
  const plural = PLURALS[noun];
  if (plural !== undefined) return words(head.slice(0, head.length - noun.length) + plural + rest, true);
  if (ARTICLE.has(noun)) return words(`the ${head}${rest}`, false);
  return words(text, /[^su]s$/.test(noun) && !/(?:is|us|ss)$/.test(noun));
}
