const TAIL = / (?:per|of|for|to|in|on|at|with|from|within|by|after|before|among|between|during|without|using) .*$/i;
const ELLIPSIS = '…';

/**
 * A metric's words in a title: whole where they fit, else without their tail, then without their first words;
 * a single word that is still too long is cut.
 *
 * @example titleWords('the net promoter score', 30) // 'net promoter score'
 * @example titleWords('unplanned readmissions within 30 days of discharge', 30) // 'unplanned readmissions'
 * @example titleWords('very long unplanned readmissions', 14) // 'readmissions'
 * @example titleWords('readmissions', 6) // 'readm…'
 */
export function titleWords(inside: string, room: number): string {
  const whole = inside.replace(/^the /, '');
  if (whole.length <= room) return whole;
  const parts = whole.replace(TAIL, '').split(' ');
  while (parts.length > 1 && parts.join(' ').length > room) parts.shift();
  const short = parts.join(' ');
  return short.length <= room ? short : short.slice(0, Math.max(room - 1, 0)) + ELLIPSIS;
}
