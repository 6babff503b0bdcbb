import { isJoining, isParticiple } from './joiningWords';

/** What a name opens with before its noun: a share of, a number of, or nothing of the kind. */
export interface NameLead {
  readonly lead: 'share' | 'number' | null;
  /** Whether the name itself says "of". */
  readonly of: boolean;
  readonly rest: string;
}

const SHARE = /^(?:the )?(?:(%)\s*|(?:pct\.?|per\s?cent)\s)(?:(of)(?: the)?\s)?|^(?:the )?percentage (of)(?: the)?\s/i;
const NUMBER = /^(?:(?:the )?(?:number|count|qty|quantity|num\.?|no|nr)\.? (of)|#(?: ?(of))?|no\.|nr\.) ?/i;

/**
 * Parts a name from the sign or words by which it counts.
 *
 * @example nameLead('% charts closed') // { lead: 'share', of: false, rest: 'charts closed' }
 * @example nameLead('No. of audit findings') // { lead: 'number', of: true, rest: 'audit findings' }
 * @example nameLead('Bed occupancy') // { lead: null, of: false, rest: 'Bed occupancy' }
 */
export function nameLead(name: string): NameLead {
  const share = SHARE.exec(name);
  if (share !== null) return { lead: 'share', of: (share[2] ?? share[3]) !== undefined, rest: name.slice(share[0].length) };
  const number = NUMBER.exec(name);
  if (number === null) return { lead: null, of: false, rest: name };
  return { lead: 'number', of: (number[1] ?? number[2]) !== undefined, rest: name.slice(number[0].length) };
}

/**
 * Whether a name says only what was done or when, not to whom: `Left without being seen`, `On time in full`.
 *
 * @example saysOnlyDone('Left without being seen') // true
 * @example saysOnlyDone('Closed charts') // false
 */
export function saysOnlyDone(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  if (/^(?:on|within)$/i.test(first)) return true;
  return isParticiple(first) && (isJoining(second) || /^(?:or|and)$/i.test(second)) && !/ (?:rate|ratio|score|index)$/i.test(name);
}
