/** A spreadsheet allows no more characters in a sheet's name. */
export const LONGEST_SHEET_NAME = 31;

const FORBIDDEN = /[[\]:*?/\\]/g;
/** Reads as an escaped character to whoever opens the file. */
const ESCAPE_LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Shortens to so many UTF-16 units, which is what a spreadsheet counts, and leaves no half of a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}

/**
 * A sheet name that a spreadsheet accepts and nobody has yet (names compare without case).
 *
 * Forbidden characters become spaces; long names are cut with an ellipsis; a taken name gets a number.
 *
 * @example sheetNameFor('Case – Virtual ward', []) // 'Case – Virtual ward'
 * @example sheetNameFor('Inputs', ['inputs']) // 'Inputs (2)'
 */
export function sheetNameFor(wanted: string, taken: readonly string[]): string {
  const clean = wanted.replace(FORBIDDEN, ' ').replace(ESCAPE_LOOKALIKE, ' ').replace(/\s+/g, ' ').replace(/^[ ']+|[ ']+$/g, '');
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${String(count)})`;
    const name = cut(clean, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
