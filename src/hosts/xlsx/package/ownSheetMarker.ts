import { idInMarker, OWN_SHEET_NAME, ownIdsOf } from '../../ownMarker';
import type { XmlNode } from '../xml/parseXml';
import { innerText } from '../xml/parseXml';

/** Tab index of a sheet-scoped name, or null for a name of the whole workbook. */
export function localSheetIndex(name: XmlNode): number | null {
  const value = name.attributes.get('localSheetId');
  return value === undefined ? null : Number(value);
}

export function isMarker(name: XmlNode): boolean {
  return name.attributes.get('name')?.toLowerCase() === OWN_SHEET_NAME.toLowerCase() && localSheetIndex(name) !== null;
}

/**
 * Own id by tab index. Of several sheets with one id, the one with the lowest sheet id is ours: a copy gets a
 * higher one, wherever its tab stands.
 */
export function ownIds(text: string, names: readonly XmlNode[], sheetIds: readonly number[]): ReadonlyMap<number, string> {
  const marked: { readonly sheet: number; readonly id: string }[] = [];
  for (const name of names.filter(isMarker)) {
    const id = idInMarker(innerText(text, name));
    if (id !== null) marked.push({ sheet: localSheetIndex(name) ?? 0, id });
  }
  const age = (index: number): number => sheetIds[index] ?? 0;
  marked.sort((left, right) => age(left.sheet) - age(right.sheet) || left.sheet - right.sheet);
  return ownIdsOf(marked);
}
