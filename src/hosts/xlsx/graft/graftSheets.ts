import type { SheetDescription, WorkbookDescription } from '../../../report/description/SheetDescription';
import { CONTENT_TYPE, editContentTypes } from '../package/contentTypes';
import type { PartStore } from '../package/PartStore';
import { editRelationships, folderOf, isOfType, REL, relationshipsPath, relativeTarget } from '../package/relationships';
import type { NewRelationship } from '../package/relationships';
import { indexWorkbook } from '../package/WorkbookIndex';
import type { WorkbookIndex } from '../package/WorkbookIndex';
import type { ChartContext } from '../sheet/chartSeriesXml';
import type { SheetPlan } from '../sheet/SheetPlan';
import type { SheetContext } from '../sheet/sheetXml';
import { freshStyles } from '../styles/freshStyles';
import { StyleBook } from '../styles/StyleBook';
import { staleCalculationChain } from './calculationChain';
import { checkDescriptions } from '../../checkDescription';
import { datesFrom1904 } from '../../datesFrom1904';
import { editWorkbookXml } from './editWorkbookXml';
import { namesFor, replacedNames } from './ownNames';
import { planSheets, standingSheet } from './planSheets';
import { partsOnlyOf } from './reachableParts';
import { refuseUnsafe } from './refuseUnsafe';
import { renameSheetReferences } from '../../renameSheetReferences';
import { describedValues, sheetParts } from './sheetParts';

interface StylesPart {
  readonly path: string;
  readonly isNew: boolean;
  readonly text: string;
}

function stylesPart(parts: PartStore, index: WorkbookIndex): StylesPart {
  const path = index.relationships.find((relationship) => isOfType(relationship, REL.styles))?.path ?? null;
  const text = path === null ? null : parts.text(path);
  if (path !== null && text !== null) return { path, isNew: false, text };
  return { path: `${folderOf(index.path)}styles.xml`, isNew: true, text: freshStyles() };
}

function contextFor(sheets: readonly SheetDescription[], plans: readonly SheetPlan[], styles: StyleBook): SheetContext & ChartContext {
  const renamed = new Map(
    plans.filter(({ name, description }) => name !== description.name).map(({ name, description }) => [description.name.toLowerCase(), name]),
  );
  return {
    styles,
    formula: (formula) => renameSheetReferences(formula, renamed),
    sheetName: (described) => renamed.get(described.toLowerCase()) ?? described,
    valuesOf: describedValues(sheets),
  };
}

/** Takes away what the sheets to refresh carried before; returns the paths of all that is taken away or written anew. */
function clearStanding(parts: PartStore, index: WorkbookIndex, sheets: readonly SheetDescription[]): readonly string[] {
  const standing = sheets.flatMap((sheet) => standingSheet(index, sheet) ?? []);
  const removed = partsOnlyOf(parts, standing.map(({ path }) => path));
  const sheetPaths = standing.map((sheet) => sheet.path);
  for (const path of [...removed, ...sheetPaths]) parts.remove(relationshipsPath(path));
  for (const path of removed) parts.remove(path);
  return [...removed, ...sheetPaths];
}

/** The workbook's relationships: new sheets, a stylesheet where there was none, no stale calculation chain. */
function editWorkbookRelationships(
  parts: PartStore,
  index: WorkbookIndex,
  change: { readonly add: readonly NewRelationship[]; readonly removeIds: ReadonlySet<string> },
): void {
  if (change.add.length === 0 && change.removeIds.size === 0) return;
  const path = relationshipsPath(index.path);
  parts.set(path, editRelationships(parts.text(path) ?? '', change));
}

function newRelationships(index: WorkbookIndex, plans: readonly SheetPlan[], styles: StylesPart): readonly NewRelationship[] {
  const target = (path: string): string => relativeTarget(index.path, path);
  const added = plans.filter(({ isNew }) => isNew);
  const sheets = added.map(({ relationshipId, path }) => ({ id: relationshipId, type: REL.worksheet, target: target(path) }));
  return styles.isNew ? [...sheets, { id: 'rIdCasebridgeStyles', type: REL.styles, target: target(styles.path) }] : sheets;
}

/** Renders all sheets into the package; returns content types by path. */
function renderInto(parts: PartStore, plans: readonly SheetPlan[], context: SheetContext & ChartContext): Map<string, string> {
  const types = new Map<string, string>();
  for (const part of plans.flatMap((plan) => sheetParts(plan, context))) {
    parts.set(part.path, part.xml);
    if (part.contentType !== null) types.set(part.path, part.contentType);
  }
  return types;
}

function graftInto(parts: PartStore, book: WorkbookDescription): readonly SheetPlan[] {
  const index = indexWorkbook(parts);
  refuseUnsafe(parts, index);
  checkDescriptions(book.sheets);
  const sheets = index.date1904 ? book.sheets.map(datesFrom1904) : book.sheets;
  const refreshed = new Set(sheets.flatMap((sheet) => standingSheet(index, sheet)?.sheetId ?? []));
  const chain = staleCalculationChain(parts, index, refreshed);
  const removed = [...clearStanding(parts, index, sheets)];
  const plans = planSheets(parts, index, sheets);
  const styles = stylesPart(parts, index);
  const styleBook = new StyleBook(styles.text);
  const types = renderInto(parts, plans, contextFor(sheets, plans, styleBook));
  parts.set(styles.path, styleBook.toXml());
  if (styles.isNew) types.set(styles.path, CONTENT_TYPE.styles);
  if (chain?.path !== undefined && chain.path !== null) {
    parts.remove(chain.path);
    removed.push(chain.path);
  }
  const removeIds = new Set(chain === null ? [] : [chain.id]);
  editWorkbookRelationships(parts, index, { add: newRelationships(index, plans, styles), removeIds });
  editContentTypes(parts, { add: types, removed });
  const addSheets = plans.filter(({ isNew }) => isNew);
  const addNames = plans.flatMap(namesFor);
  const change = { addSheets, dropSheets: new Set<never>(), addNames, dropNames: replacedNames(index, plans), edits: [], recalculate: true };
  parts.set(index.path, editWorkbookXml(index, change));
  return plans;
}

/** A package with described sheets in it, and where they stand. */
export interface Grafted {
  readonly parts: PartStore;
  readonly plans: readonly SheetPlan[];
}

/**
 * Puts described sheets into a copy of a package: new ones behind all tabs, standing ones of ours in place.
 * Of the user's parts only workbook, its relationships, styles and content types change, by insertion.
 *
 * @throws AppError `workbook-unsafe`, `description-invalid`; the package given stays as it was in any case.
 */
export function graftSheets(parts: PartStore, book: WorkbookDescription): Grafted {
  const copy = parts.copy();
  return { parts: copy, plans: graftInto(copy, book) };
}
