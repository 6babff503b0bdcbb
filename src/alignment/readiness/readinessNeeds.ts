import type { Side } from '../../model/choices';

/** What the champion of one side brings to convince the other: the standard items of a pack, by who needs them. */
export const READINESS_NEEDS = {
  technology: ['integration-architecture', 'security-evidence', 'implementation-resources', 'support-model'],
  clinical: ['workflow-demonstration', 'outcome-evidence', 'adoption-references', 'advisory-validation'],
} as const satisfies Readonly<Record<Side, readonly string[]>>;

/** One standard item of a pack. */
export type ReadinessNeed = (typeof READINESS_NEEDS)[Side][number];

/** Words that show that an item answers a need. */
const NEED_WORDS: Readonly<Record<ReadinessNeed, RegExp>> = {
  'integration-architecture': /\b(?:integrat|interfac|interoperab|architect)/i,
  'security-evidence': /\b(?:secur|complian|cyber|privacy|data protection|penetration|dpia|hipaa)/i,
  'implementation-resources': /\b(?:resourc|implementation|staffing|capacity|project team|backfill|fte)/i,
  'support-model': /\b(?:support|service desk|help ?desk|run model|operating model|maintenance)/i,
  'workflow-demonstration': /\b(?:workflow|demonstrat|demo\b|walk-?through|simulation|usability)/i,
  'outcome-evidence': /\b(?:outcome|evidence|evaluation|study|pilot|results?\b)/i,
  'adoption-references': /\b(?:adopt|uptake|reference|site visit|peer)/i,
  'advisory-validation': /\b(?:advis|validat|user group|working group|council|panel)/i,
};

/** Wording of another matter that only sounds like a need. */
const OTHER_WORDS: Readonly<Partial<Record<ReadinessNeed, RegExp>>> = {
  'integration-architecture': /\bsecur\w* (?:\w+ )?architect/i,
  'support-model': /\bdecision[- ]support\b|\bsupporting\b/i,
};

/**
 * Whether an item's wording answers a standard need.
 *
 * @example answersNeed('Security assessment', 'security-evidence') // true
 * @example answersNeed('Security assessment', 'support-model') // false
 * @example answersNeed('Security architecture review', 'integration-architecture') // false
 */
export function answersNeed(item: string, need: ReadinessNeed): boolean {
  return NEED_WORDS[need].test(item) && OTHER_WORDS[need]?.test(item) !== true;
}
