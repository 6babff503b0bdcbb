/** Spellings that differ, British first. Whole words, as they stand at their start. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\b([Oo])rganisation/g, '$1rganization'],
  [/\b([Pp])rogramme\b/g, '$1rogram'],
  [/\b([Pp])rogrammes\b/g, '$1rograms'],
  [/\b([Cc])entre(s?)\b/g, '$1enter$2'],
  [/\b([Pp])rioritis/g, '$1rioritiz'],
  [/\b([Rr])ealis/g, '$1ealiz'],
  [/\b([Rr])ecognis/g, '$1ecogniz'],
  [/\b([Ll])abour\b/g, '$1abor'],
  [/\b([Bb])ehaviour/g, '$1ehavior'],
  [/\b([Cc])olour/g, '$1olor'],
];

/**
 * Our own words in the spelling of a locale; they are written in British spelling.
 *
 * Never for texts that hold what a user typed: a name is not ours to respell. A choice that a cell may hold
 * (such as `unmonetisable`) keeps its one spelling.
 */
export function spelled(text: string, locale: 'en-US' | 'en-GB'): string {
  if (locale === 'en-GB') return text;
  return AMERICAN.reduce((respelled, [british, american]) => respelled.replace(british, american), text);
}
