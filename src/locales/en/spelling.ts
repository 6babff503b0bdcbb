/** Spellings that differ, British first. Whole words, as they stand at their start. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\b([Oo])rganis(?=ation|e|ing)/g, '$1rganiz'],
  [/\b([Pp])rogramme\b/g, '$1rogram'],
  [/\b([Pp])rogrammes\b/g, '$1rograms'],
  [/\b([Cc])entre(s?)\b/g, '$1enter$2'],
  [/\b((?:[Pp]rior|[Dd]ig)it|[Rr]eal|[Rr]ecogn|[Uu]til|[Mm]inim|[Mm]axim|[Oo]ptim|[Ss]ummar|[Ss]tandard|[Cc]entral|[Cc]ategor|[Aa]uthor)is(?=ation|e|ing|able)/g, '$1iz'],
  [/\b([Aa]nal)ys(?=e|ing)(?!es\b)/g, '$1yz'],
  [/\b([Ll])icence/g, '$1icense'],
  [/\b([Dd])efence/g, '$1efense'],
  [/\b([Jj])udgement/g, '$1udgment'],
  [/\b([Ff])ulfil(?=\b|s\b|ment)/g, '$1ulfill'],
  [/\b([Aa])rtefact/g, '$1rtifact'],
  [/\b([Cc])atalogue/g, '$1atalog'],
  [/\b([Gg])rey\b/g, '$1ray'],
  [/\b([Mm])odelled\b/g, '$1odeled'],
  [/\b([Ll])abelled\b/g, '$1abeled'],
  [/\b([Ff])avour/g, '$1avor'],
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
