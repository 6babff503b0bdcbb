const TAIL = / (?:per|of|for|to|in|on|at|with|from|within|by|after|before|among|between|during|without|using) .*$/i;
/** Words that say nothing without their tail. */
const NEEDS_TAIL = /^(?:cost|count|index|length|level|number|percentage|proportion|rate|ratio|share|time|total|volume)s?$/i;
/** Words that cannot end a phrase. */
const LOOSE_END = / (?:a|an|and|as|at|by|for|from|in|of|on|or|per|that|the|to|who|with|within)$/i;
const ELLIPSIS = '…';

function dropLast(text: string, room: number): string {
  const parts = text.split(' ');
  while (parts.length > 1 && parts.join(' ').length > room) parts.pop();
  let kept = parts.join(' ');
  while (LOOSE_END.test(kept)) kept = kept.replace(LOOSE_END, '');
  return kept;
}

function dropFirst(text: string, room: number): string {
  const parts = text.split(' ');
  while (parts.length > 1 && parts.join(' ').length > room) parts.shift();
  return parts.join(' ');
}

/**
 * A metric's words in a title: whole where they fit, else without their tail, then without their first words;
 * where the tail says what is meant, the last words go instead. A single word that is still too long is cut.
 *
 * @example titleWords('the net promoter score', 30) // 'net promoter score'
 * @example titleWords('unplanned readmissions within 30 days of discharge', 30) // 'unplanned readmissions'
 * @example titleWords('the proportion of patients with a care plan', 30) // 'proportion of patients'
 * @example titleWords('very long unplanned readmissions', 14) // 'readmissions'
 * @example titleWords('readmissions', 6) // 'readm…'
 */
export function titleWords(inside: string, room: number): string {
  const whole = inside.replace(/^the /, '');
  if (whole.length <= room) return whole;
  const head = whole.replace(TAIL, '');
  const short = NEEDS_TAIL.test(head) ? dropLast(whole, room) : dropFirst(head, room);
  return short.length <= room ? short : short.slice(0, Math.max(room - 1, 0)) + ELLIPSIS;
}
