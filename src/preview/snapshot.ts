import { a1 } from '../model/cellAddress';
import type { CellArea } from '../report/description/SheetDescription';
import { areaAddress, WHOLE_SHEET } from './book/areas';
import type { Cell } from './book/Cell';
import { NORMAL_LOOK, type CellLook } from './book/CellLook';
import type { EmulatedBook } from './book/EmulatedBook';
import type { EmulatedSheet } from './book/EmulatedSheet';

/** A cell in plain data: what it holds and shows; looks only where they differ from a new cell. */
export interface CellSnapshot {
  readonly value: string | number | boolean;
  readonly type: string;
  readonly formula?: string;
  readonly quoted?: true;
  readonly link?: Cell['link'];
  readonly look: Partial<CellLook>;
}

/** A sheet in plain data. */
export type SheetSnapshot = ReturnType<typeof sheetSnapshot>;

const NORMAL = new Map(Object.entries(NORMAL_LOOK));
/** Cells share looks, so few of them are compared. */
const differences = new WeakMap<CellLook, Partial<CellLook>>();

function differingLook(look: CellLook): Partial<CellLook> {
  const known = differences.get(look);
  if (known !== undefined) return known;
  const found = Object.fromEntries(Object.entries(look).filter(([key, value]) => JSON.stringify(NORMAL.get(key)) !== JSON.stringify(value)));
  differences.set(look, found);
  return found;
}

function cellSnapshot(sheet: EmulatedSheet, row: number, column: number): CellSnapshot {
  const { content, look, link } = sheet.cellAt(row, column);
  const { type, value } = sheet.valueAt(row, column);
  return {
    value,
    type,
    ...(content.kind === 'formula' ? { formula: content.formula } : {}),
    ...(content.kind === 'constant' && content.quoted === true ? { quoted: true } : {}),
    ...(link === null ? {} : { link }),
    look: differingLook(look),
  };
}

function cellsOf(sheet: EmulatedSheet): Readonly<Record<string, CellSnapshot>> {
  const found = [...sheet.cellsIn(WHOLE_SHEET)].filter(({ cell }) => cell.content.kind !== 'empty' || cell.look !== NORMAL_LOOK || cell.link !== null);
  found.sort((one, other) => one.row - other.row || one.column - other.column);
  return Object.fromEntries(found.map(({ row, column }) => [a1({ row, column }), cellSnapshot(sheet, row, column)]));
}

function address(area: CellArea | null): string | null {
  return area === null ? null : areaAddress(area);
}

/** Parts in plain data, with areas as addresses and without ids, which differ from run to run. */
function plainParts<Part extends { readonly area: CellArea; readonly id?: string }>(parts: readonly Part[]): readonly object[] {
  return parts.map(({ area, id: _, ...rest }) => ({ area: areaAddress(area), ...rest }));
}

/** A sheet as plain data, for comparison: equal snapshots are equal sheets. */
export function sheetSnapshot(sheet: EmulatedSheet) {
  const sizes = (found: ReadonlyMap<number, number>) => Object.fromEntries([...found].sort(([one], [other]) => one - other));
  const { page } = sheet;
  return structuredClone({
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: sheet.frozen,
    cells: cellsOf(sheet),
    merges: sheet.merges.map(areaAddress).sort(),
    columnWidths: sizes(sheet.columnWidths),
    rowHeights: sizes(sheet.rowHeights),
    tables: plainParts(sheet.tables),
    charts: sheet.charts.map(({ id: _, anchor, ...chart }) => ({ ...chart, anchor: address(anchor) })),
    validations: plainParts(sheet.validations),
    conditionals: plainParts(sheet.conditionals),
    names: sheet.names,
    page: { ...page, printArea: address(page.printArea), titleRows: address(page.titleRows) },
  });
}

/** The whole workbook as plain data, sheets in tab order. */
export function snapshot(book: EmulatedBook) {
  return {
    name: book.name,
    active: book.sheet(book.activeSheetId).name,
    sheets: book.sheets.map(sheetSnapshot),
    names: structuredClone(book.names),
    xmlParts: book.xmlParts.map(({ xml }) => xml),
  };
}
