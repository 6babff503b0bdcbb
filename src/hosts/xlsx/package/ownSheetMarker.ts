import type { XmlNode } from '../xml/parseXml';
import { innerText } from '../xml/parseXml';

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
function idIn(formula: string): string | null {
  if (!STRING_CONSTANTS.test(formula)) return null;
  return [...formula.matchAll(STRING_CONSTANT)].map(([, piece = '']) => piece.replaceAll('""', '"')).join('');
}

/** Tab index of a sheet-scoped name, or null for a name of the whole workbook. */
export function localSheetIndex(name: XmlNode): number | null {
  const value = name.attributes.get('localSheetId');
  return value === undefined ? null : Number(value);
}

export function isMarker(name: XmlNode): boolean {
  return name.attributes.get('name')?.toLowerCase() === OWN_SHEET_NAME.toLowerCase() && localSheetIndex(name) !== null;
}

/**
 * Own id by tab index. Where several sheets carry one id, the one with the lowest sheet id is ours (a copy
 * gets a higher one, wherever its tab stands) and the others are copies somebody made: `copy:<id>`, neither
 * input nor ever overwritten.
 */
export function ownIds(text: string, names: readonly XmlNode[], sheetIds: readonly number[]): ReadonlyMap<number, string> {
  const marked: { readonly index: number; readonly id: string }[] = [];
  for (const name of names.filter(isMarker)) {
    const id = idIn(innerText(text, name));
    if (id !== null) marked.push({ index: localSheetIndex(name) ?? 0, id });
  }
  const age = (index: number): number => sheetIds[index] ?? 0;
  marked.sort((left, right) => age(left.index) - age(right.index) || left.index - right.index);
  const seen = new Set<string>();
  const result = new Map<number, string>();
  for (const { index, id } of marked) {
    result.set(index, seen.has(id) ? `copy:${id}` : id);
    seen.add(id);
  }
  return result;
}

/** Whether an id found in a workbook belongs to a sheet that we may write to. */
export function isOriginal(ownId: string | null): ownId is string {
  return ownId !== null && !ownId.startsWith('copy:');
}
