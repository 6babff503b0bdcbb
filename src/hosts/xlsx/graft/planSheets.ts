import { AppError } from '../../../errors/AppError';
import type { SheetDescription } from '../../../report/description/SheetDescription';
import { isOriginal } from '../../../model/isOriginal';
import type { PartStore } from '../package/PartStore';
import { folderOf, relationshipsPath } from '../package/relationships';
import type { IndexedSheet, WorkbookIndex } from '../package/WorkbookIndex';
import type { SheetPlan } from '../sheet/SheetPlan';
import { TableNames } from './TableNames';

const LONGEST_SHEET_NAME = 31;
/** Excel repairs a workbook whose sheets are numbered higher. */
const HIGHEST_SHEET_ID = 65_534;

/** Hands out part names, ids and numbers that the package does not use yet, always the same ones for the same package. */
class FreeNumbers {
  private readonly taken = new Set<string>();

  constructor(
    private readonly parts: PartStore,
    private readonly folder: string,
  ) {}

  path(kind: 'worksheets/sheet' | 'drawings/drawing' | 'charts/chart' | 'tables/table'): string {
    for (let number = 1; ; number += 1) {
      const path = `${this.folder}${kind}${String(number)}.xml`;
      // Relationships that wait for a part nobody wrote would become ours.
      if (this.taken.has(path) || this.parts.has(path) || this.parts.has(relationshipsPath(path))) continue;
      this.taken.add(path);
      return path;
    }
  }
}

/** The sheet of ours that a description refreshes. Templates are the user's own sheets and refresh nothing. */
export function standingSheet(index: WorkbookIndex, sheet: SheetDescription): IndexedSheet | undefined {
  if (sheet.role === 'template') return undefined;
  return index.sheets.find(({ ownId, isWorksheet }) => isWorksheet && isOriginal(ownId) && ownId === sheet.id);
}

function refuseNameClash(index: WorkbookIndex, sheet: SheetDescription): void {
  const standing = standingSheet(index, sheet);
  const other = index.sheets.find((candidate) => candidate.isWorksheet && candidate !== standing && candidate.name.toLowerCase() === sheet.name.toLowerCase());
  if (other !== undefined) throw new AppError('description-invalid', { reason: 'sheet-name-taken', sheet: sheet.name, where: '' });
}

/** Hands out numbers nobody uses: behind those in use as long as there is room, then from the gaps. */
function freeNumbers(used: readonly number[], highest: number): () => number {
  const taken = new Set(used);
  let next = Math.max(0, ...used.filter((number) => number < highest));
  return () => {
    do next = next < highest ? next + 1 : 1;
    while (taken.has(next));
    taken.add(next);
    return next;
  };
}

function relationshipNumbers(index: WorkbookIndex): readonly number[] {
  return index.relationships.map(({ id }) => Number(/^rId(\d+)$/i.exec(id)?.[1] ?? 0));
}

/**
 * The name of a new tab: as described, with a number behind it where a chart sheet or its like has that name.
 * Those are no input, so whoever describes sheets does not see them.
 */
function tabName(index: WorkbookIndex, sheet: SheetDescription, sheets: readonly SheetDescription[]): string {
  const taken = new Set([...index.sheets, ...sheets.filter((other) => other !== sheet)].map(({ name }) => name.toLowerCase()));
  let name = sheet.name;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const behind = ` (${String(number)})`;
    name = `${sheet.name.slice(0, LONGEST_SHEET_NAME - behind.length).trimEnd()}${behind}`;
  }
  return name;
}

/**
 * Decides where each described sheet goes: a sheet of ours that stands keeps part, ids, name and place,
 * a new one is appended behind all tabs.
 *
 * @throws AppError `description-invalid` when a name belongs to another sheet of the workbook.
 */
export function planSheets(parts: PartStore, index: WorkbookIndex, sheets: readonly SheetDescription[]): readonly SheetPlan[] {
  const free = new FreeNumbers(parts, folderOf(index.path));
  const tableNames = new TableNames(parts, index);
  let nextIndex = index.sheets.length;
  const nextSheetId = freeNumbers(index.sheets.map(({ sheetId }) => sheetId), HIGHEST_SHEET_ID);
  const nextRelationship = freeNumbers(relationshipNumbers(index), Number.MAX_SAFE_INTEGER);
  const place = (sheet: SheetDescription): Pick<SheetPlan, 'name' | 'path' | 'sheetId' | 'relationshipId' | 'index' | 'isNew'> => {
    const standing = standingSheet(index, sheet);
    if (standing !== undefined) return { ...standing, isNew: false };
    const relationshipId = `rId${String(nextRelationship())}`;
    return { name: tabName(index, sheet, sheets), path: free.path('worksheets/sheet'), sheetId: nextSheetId(), relationshipId, index: nextIndex++, isNew: true };
  };
  return sheets.map((description) => {
    refuseNameClash(index, description);
    const { name, path, sheetId, relationshipId, index: tab, isNew } = place(description);
    const drawingPath = description.charts.length === 0 ? null : free.path('drawings/drawing');
    const charts = description.charts.map((chart) => ({ description: chart, path: free.path('charts/chart') }));
    const tables = description.tables.map((table) => ({ description: table, path: free.path('tables/table'), ...tableNames.claim(table.name) }));
    return { description, name, path, sheetId, relationshipId, index: tab, isNew, drawingPath, charts, tables };
  });
}
