const GAP = /\b(?:gaps?|disparit(?:y|ies)|inequalit(?:y|ies)|inequit(?:y|ies)|shortfalls?|differences?)\b/i;
/** Words behind which a name only says where, of whom or per what; its noun stands before them. */
const TAIL = /\s(?:in|of|between|per|for|on|at|among|from|by|to|with|within|about|over)\s/i;

/**
 * Whether a metric is a distance between two levels: it narrows or widens, where others fall or rise.
 *
 * The noun decides, not what stands behind it: "Complaints about the pay gap" is no gap.
 *
 * @example isGap('Gap in DNA rate between most and least deprived') // true
 * @example isGap('Waiting-time inequality') // true
 * @example isGap('Patients with a care gap') // false
 */
export function isGap(name: string): boolean {
  const head = name.trim().split(TAIL, 1)[0] ?? '';
  const noun = head.split(/[\s-]/).at(-1) ?? '';
  return GAP.test(noun);
}
