import { AppError } from '../../../errors/AppError';
import { editContentTypes } from '../package/contentTypes';
import { isOriginal } from '../../../model/isOriginal';
import { localSheetIndex } from '../package/ownSheetMarker';
import type { PartStore } from '../package/PartStore';
import { editRelationships, relationshipsPath } from '../package/relationships';
import { indexWorkbook } from '../package/WorkbookIndex';
import type { IndexedSheet, WorkbookIndex } from '../package/WorkbookIndex';
import { setAttribute } from '../xml/appendInside';
import type { TextEdit } from '../xml/applyEdits';
import { childNamed } from '../xml/parseXml';
import type { XmlNode } from '../xml/parseXml';
import { staleCalculationChain } from './calculationChain';
import { editWorkbookXml } from './editWorkbookXml';
import { partsOnlyOf } from './reachableParts';
import { refuseUnsafe } from './refuseUnsafe';

/** Tab positions count anew once tabs before them are gone. */
function shifted(tab: number, gone: readonly IndexedSheet[]): number {
  return tab - gone.filter(({ index }) => index < tab).length;
}

function nameEdits(index: WorkbookIndex, gone: readonly IndexedSheet[], dropped: ReadonlySet<XmlNode>): readonly TextEdit[] {
  return index.names.flatMap((name) => {
    const tab = localSheetIndex(name);
    if (tab === null || dropped.has(name) || shifted(tab, gone) === tab) return [];
    return [setAttribute(index.text, name, { name: 'localSheetId', value: String(shifted(tab, gone)) })];
  });
}

/** Windows remember the selected tab and the first one in view by position. */
function viewEdits(index: WorkbookIndex, gone: readonly IndexedSheet[]): readonly TextEdit[] {
  const views = childNamed(index.root, 'bookViews')?.children ?? [];
  const last = index.sheets.length - gone.length - 1;
  return views.flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const value = view.attributes.get(name);
      const tab = Math.min(shifted(Number(value ?? 0), gone), last);
      return value === undefined || tab === Number(value) ? [] : [setAttribute(index.text, view, { name, value: String(tab) })];
    }),
  );
}

function removeFrom(parts: PartStore, index: WorkbookIndex, gone: readonly IndexedSheet[]): void {
  const chain = staleCalculationChain(parts, index, new Set(gone.map(({ sheetId }) => sheetId)));
  const paths = gone.map(({ path }) => path);
  const removed = [...paths, ...partsOnlyOf(parts, paths)];
  if (chain?.path !== undefined && chain.path !== null) removed.push(chain.path);
  for (const path of removed) {
    parts.remove(path);
    parts.remove(relationshipsPath(path));
  }
  const removeIds = new Set([...gone.map(({ relationshipId }) => relationshipId), ...(chain === null ? [] : [chain.id])]);
  const relationships = relationshipsPath(index.path);
  parts.set(relationships, editRelationships(parts.text(relationships) ?? '', { add: [], removeIds }));
  editContentTypes(parts, { add: new Map(), removed });
  const tabs = new Set(gone.map((sheet) => sheet.index));
  const dropNames = new Set(index.names.filter((name) => tabs.has(localSheetIndex(name) ?? -1)));
  const edits = [...nameEdits(index, gone, dropNames), ...viewEdits(index, gone)];
  const dropSheets = new Set(gone.map(({ node }) => node));
  parts.set(index.path, editWorkbookXml(index, { addSheets: [], dropSheets, addNames: [], dropNames, edits, recalculate: false }));
}

/** What is left of a package without our sheets, and the names they had. */
export interface Removed {
  readonly parts: PartStore;
  readonly names: readonly string[];
}

/**
 * Takes our sheets out of a copy of a package: their parts, names and relationships. Copies somebody made of
 * them, and looks appended to the stylesheet, stay.
 *
 * @throws AppError `workbook-unsafe` (reason `only-our-sheets` when nothing would be left).
 */
export function removeOwnSheets(parts: PartStore): Removed {
  const index = indexWorkbook(parts);
  const gone = index.sheets.filter(({ ownId }) => isOriginal(ownId));
  if (gone.length === 0) return { parts, names: [] };
  refuseUnsafe(parts, index);
  if (gone.length === index.sheets.length) throw new AppError('workbook-unsafe', { reason: 'only-our-sheets' });
  const copy = parts.copy();
  removeFrom(copy, index, gone);
  return { parts: copy, names: gone.map(({ name }) => name) };
}
