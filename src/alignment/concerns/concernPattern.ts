/** Patterns in which agreement gets stuck. The order breaks ties: what blocks outright stands first. */
export const CONCERN_PATTERNS = ['it-veto', 'resource-constraint', 'territorial-protection', 'priority-conflict'] as const;
export type ConcernPattern = (typeof CONCERN_PATTERNS)[number];

/** Signs of each pattern in free text; one hit a sign. */
const SIGNS: Readonly<Record<ConcernPattern, readonly RegExp[]>> = {
  'it-veto': [
    /\b(?:veto|block(?:s|ed|ing)?|reject(?:s|ed)?|refus\w+|forbid\w*|not (?:be )?allow\w*|no-go)\b/i,
    /\b(?:not|never|n['’]t) (?:be )?(?:approv\w+|sign\w* off|support\w*|permit\w*|certif\w+|compl\w+)\b/i,
    /\b(?:secur\w+|cyber|complian\w+|architect\w*|interoperab\w*|standards?|privacy|data protection) (?:risks?|concerns?|gaps?|requirements?|is|are|does|do|cannot)\b/i,
  ],
  'resource-constraint': [
    /\b(?:no|not enough|lack\w*|insufficient|limited|without|out of) (?:\w+ ){0,2}(?:capacity|resourc\w*|staff\w*|people|time|budget|money|bandwidth|hands|funding)\b/i,
    /\b(?:overstretch\w*|overload\w*|over-?committed|under-?staffed|short[- ]staffed|stretched|backfill|vacanc\w+)\b/i,
    /\b(?:capacity|bandwidth|workload)\b/i,
  ],
  'territorial-protection': [
    /\b(?:already|existing|our own|own) (?:\w+ ){0,3}(?:solution|system|supplier|vendor|product|tool|platform|app|spreadsheet|database|process)\b/i,
    /\bpreferred (?:supplier|vendor|partner|product)\b/i,
    /\b(?:our|my) (?:team|department|service|area|territory|job|remit)\b|\b(?:replac\w+|take over|bypass\w*|remit|turf)\b/i,
  ],
  'priority-conflict': [
    /\b(?:priorit\w+|rank\w*|roadmap|queue)\b/i,
    /\b(?:other|bigger|more urgent|competing) (?:\w+ ){0,2}(?:projects?|programmes?|programs?|initiatives?|work|goals?|needs?)\b/i,
    /\b(?:displac\w+|postpon\w+|delays? (?:the|our|other)|ahead of|instead of|not now|next year)\b/i,
  ],
};

const folded = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** A pattern and who says so: the cell, or words of the concern. */
export interface PatternReading {
  readonly pattern: ConcernPattern | null;
  readonly from: 'cell' | 'words' | null;
}

/**
 * The pattern that a text shows, by the number of its signs; null when there is none.
 *
 * A hint for the conversation, not a judgement of people: ties go to the pattern listed first.
 *
 * @param among patterns that come into question.
 * @example patternOfText('IT has no capacity this year') // 'resource-constraint'
 * @example patternOfText('We already have our own solution') // 'territorial-protection'
 * @example patternOfText('What is the colour?') // null
 */
export function patternOfText(text: string, among: readonly ConcernPattern[] = CONCERN_PATTERNS): ConcernPattern | null {
  const hits = among.map((pattern) => ({ pattern, count: SIGNS[pattern].filter((sign) => sign.test(text)).length }));
  const most = Math.max(...hits.map(({ count }) => count));
  return most === 0 ? null : (hits.find(({ count }) => count === most)?.pattern ?? null);
}

/**
 * The pattern of a logged concern: the `Pattern` cell's own word where it names one, else signs in the text.
 *
 * @example concernPattern({ concern: 'No capacity', pattern: 'Priority conflict' }) // { pattern: 'priority-conflict', from: 'cell' }
 * @example concernPattern({ concern: 'No capacity', pattern: null }) // { pattern: 'resource-constraint', from: 'words' }
 */
export function concernPattern({ concern, pattern }: { readonly concern: string; readonly pattern: string | null }): PatternReading {
  const own = pattern === null ? undefined : CONCERN_PATTERNS.find((known) => folded(pattern).includes(folded(known)));
  if (own !== undefined) return { pattern: own, from: 'cell' };
  const read = patternOfText(concern);
  return { pattern: read, from: read === null ? null : 'words' };
}
