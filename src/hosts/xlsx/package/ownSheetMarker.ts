import type { XmlNode } from '../xml/parseXml';
import { innerText } from '../xml/parseXml';

/** Sheet-scoped defined name that marks a sheet as ours; renaming the sheet leaves it alone, copying copies it. */
export const OWN_SHEET_NAME = 'Casebridge.Sheet';

const STRING_CONSTANT = /^\s*"((?:[^"]|"")*)"\s*$/;

/** The formula of the marker: the sheet's id as a string constant. */
export function markerFormula(id: string): string {
  return `"${id.replaceAll('"', '""')}"`;
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
 * Own id by tab index. Where several sheets carry one id, the first in tab order is ours and the others are
 * copies somebody made: `copy:<id>`, neither input nor ever overwritten.
 */
export function ownIds(text: string, names: readonly XmlNode[]): ReadonlyMap<number, string> {
  const marked: { readonly index: number; readonly id: string }[] = [];
  for (const name of names.filter(isMarker)) {
    const id = STRING_CONSTANT.exec(innerText(text, name))?.[1];
    if (id !== undefined) marked.push({ index: localSheetIndex(name) ?? 0, id: id.replaceAll('""', '"') });
  }
  marked.sort((left, right) => left.index - right.index);
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
