import { AppError } from '../../../errors/AppError';
import type { SheetDescription } from '../../../report/description/SheetDescription';
import { isOriginal } from '../package/ownSheetMarker';
import type { PartStore } from '../package/PartStore';
import { folderOf } from '../package/relationships';
import type { IndexedSheet, WorkbookIndex } from '../package/WorkbookIndex';
import type { SheetPlan } from '../sheet/SheetPlan';
import { TableNames } from './TableNames';

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
      if (this.taken.has(path) || this.parts.has(path)) continue;
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
  const other = index.sheets.find((candidate) => candidate !== standing && candidate.name.toLowerCase() === sheet.name.toLowerCase());
  if (other !== undefined) throw new AppError('description-invalid', { reason: 'sheet-name-taken', sheet: sheet.name, where: '' });
}

function nextRelationshipNumber(index: WorkbookIndex): number {
  const numbers = index.relationships.map(({ id }) => Number(/^rId(\d+)$/i.exec(id)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
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
  let nextSheetId = Math.max(0, ...index.sheets.map(({ sheetId }) => sheetId)) + 1;
  let nextRelationship = nextRelationshipNumber(index);
  const place = (sheet: SheetDescription): Pick<SheetPlan, 'name' | 'path' | 'sheetId' | 'relationshipId' | 'index' | 'isNew'> => {
    const standing = standingSheet(index, sheet);
    if (standing !== undefined) return { ...standing, isNew: false };
    const relationshipId = `rId${String(nextRelationship++)}`;
    return { name: sheet.name, path: free.path('worksheets/sheet'), sheetId: nextSheetId++, relationshipId, index: nextIndex++, isNew: true };
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
