import type { MetricKind } from './choices';
import { METRIC_KINDS } from './choices';

/** Word stems that tell the kind of a metric, tried from top to bottom: the narrower kinds stand first. */
const KIND_WORDS: readonly (readonly [MetricKind, RegExp])[] = [
  ['security', /\b(?:secur|cyber|vulnerab|patch|phish|breach|incident.*contain|contain.*incident|intrusion|audit finding)/i],
  ['integration', /\b(?:integrat|interfac|interoperab|hl7|fhir|apis?\b|point-to-point|duplicate system)/i],
  ['support', /\b(?:support|help ?desk|service ?desk|tickets?\b|call-?outs?\b|on-call|maintenance hours)/i],
  ['adoption', /\b(?:adopt|uptake|usage|active users|users?\b|log-?ins?\b|utili[sz]ation of the)/i],
  ['workflow', /\b(?:workflow|document|charts?\b|charting|after-hours|keyboard|clicks?\b|burden|overtime|admin\b|administrative|close the books|handover|turnaround)/i],
  ['reach', /\b(?:rural|remote|reach|equity|underserved|under-served|telehealth|deprived|outreach|coverage)/i],
  ['access', /\b(?:wait|access|appointment|queue|backlog|four-hour|18-week|referral|length of stay|time to (?:be seen|treat))/i],
  ['quality', /\b(?:mortality|death|readmi|infection|error|fall|harm|safety|quality|complication|sepsis|ulcer|outcome|defect|scrap)/i],
  ['stability', /\b(?:downtime|uptime|availab|outage|stop|stability|stable|incident|failure|crash|response time)/i],
  ['revenue', /\b(?:revenue|sales|income|conversion|orders? per|basket|margin)/i],
  ['cost to serve', /\b(?:cost|spend|price|expens)/i],
  ['service', /\b(?:deliver|fulfil|satisf|promoter|nps|complaint|customer|service|on time|same-day)/i],
];

const folded = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** What is known about a metric's kind. */
export interface MetricKindClues {
  /** What the `Kind` cell says; null when nothing. */
  readonly kind: string | null;
  readonly name: string;
}

/**
 * The kind of a metric: the cell's own word first, then words of the cell, then words of the name.
 *
 * Null when nothing is recognised; used for suggestions and for finding evidence, never for figures.
 *
 * @example metricKind({ kind: 'Cost-to-serve', name: 'Anything' }) // 'cost to serve'
 * @example metricKind({ kind: null, name: 'Patient wait time' }) // 'access'
 * @example metricKind({ kind: null, name: 'Zebras' }) // null
 */
export function metricKind({ kind, name }: MetricKindClues): MetricKind | null {
  if (kind !== null) {
    const stated = METRIC_KINDS.find((known) => folded(known) === folded(kind)) ?? kindFromWords(kind);
    if (stated !== null) return stated;
  }
  return kindFromWords(name);
}

function kindFromWords(text: string): MetricKind | null {
  return KIND_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}
