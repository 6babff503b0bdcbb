/** Sheet-scoped defined name that marks a sheet as ours; renaming the sheet leaves it alone, copying copies it. */
export const OWN_SHEET_NAME = 'Casebridge.Sheet';

/** One string constant, or several put together. */
const STRING_CONSTANTS = /^\s*"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*\s*$/;
const STRING_CONSTANT = /"((?:[^"]|"")*)"/g;
/** Excel repairs a file with a longer text in a formula. */
const PIECES = /[\s\S]{1,255}/gu;

/** The formula of the marker: the sheet's id as a string constant, a long one as several. */
export function markerFormula(id: string): string {
  const pieces = id.match(PIECES) ?? [];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/** The id that a marker's formula says, or null where somebody wrote something else into it. */
export function idInMarker(formula: string): string | null {
  if (!STRING_CONSTANTS.test(formula)) return null;
  return [...formula.matchAll(STRING_CONSTANT)].map(([, piece = '']) => piece.replaceAll('""', '"')).join('');
}

/**
 * Own ids of marked sheets, given with the surest original first. Where several carry one id, the first is ours
 * and the others are copies somebody made: `copy:<id>`, neither input nor ever overwritten.
 */
export function ownIdsOf<Sheet>(marked: readonly { readonly sheet: Sheet; readonly id: string }[]): ReadonlyMap<Sheet, string> {
  const seen = new Set<string>();
  const result = new Map<Sheet, string>();
  for (const { sheet, id } of marked) {
    result.set(sheet, seen.has(id) ? `copy:${id}` : id);
    seen.add(id);
  }
  return result;
}
