import type { CellArea } from '../report/description/SheetDescription';
import { parseArea } from './book/areas';
import type { EmulatedBook } from './book/EmulatedBook';
import type { EmulatedSheet } from './book/EmulatedSheet';
import { refusal } from './host/refusal';
import { addTable } from './objects/tableObjects';

/** What a cell is filled with: typed as a person would, except that plain texts stay texts. */
export type Filling = string | number | boolean | null;

/** A sheet to start from. */
export interface SheetFilling {
  readonly name: string;
  /** Row by row from A1. A text that starts with `=` is a formula; other texts are kept as they are. */
  readonly cells?: readonly (readonly Filling[])[];
  /** Number format by address, e.g. `{ 'B2:B9': '0%' }`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Address by table name. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Formula by name of this sheet's own scope, e.g. `{ 'Casebridge.Sheet': '="about"' }`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
  readonly protected?: boolean;
}

function areaOf(address: string): CellArea {
  const area = parseArea(address);
  if (area === null) throw refusal('InvalidArgument', `${address} is no address.`);
  return area;
}

/** Puts one value into a cell without reading a text as typing. */
export function fillCell(sheet: EmulatedSheet, cell: { readonly row: number; readonly column: number }, value: Filling): void {
  if (value === null || value === '') return;
  const isFormula = typeof value === 'string' && value.startsWith('=');
  sheet.put(cell.row, cell.column, isFormula ? { kind: 'formula', formula: value } : { kind: 'constant', value });
}

function fillSheet(book: EmulatedBook, sheet: EmulatedSheet, filling: SheetFilling): void {
  for (const [row, cells] of (filling.cells ?? []).entries()) {
    for (const [column, value] of cells.entries()) fillCell(sheet, { row, column }, value);
  }
  for (const [address, numberFormat] of Object.entries(filling.formats ?? {})) sheet.restyle(areaOf(address), (look) => ({ ...look, numberFormat }));
  for (const [name, address] of Object.entries(filling.tables ?? {})) addTable(book, { sheet, area: areaOf(address) }, true).name = name;
  for (const [name, formula] of Object.entries(filling.names ?? {})) sheet.names.push({ name, formula, comment: '', visible: true });
  sheet.visibility = filling.hidden === true ? 'Hidden' : 'Visible';
  sheet.isProtected = filling.protected === true;
}

/** Adds sheets to a workbook. All sheets exist before the first cell is filled, so formulas may point ahead. */
export function fillBook(book: EmulatedBook, fillings: readonly SheetFilling[]): void {
  const sheets = fillings.map((filling) => ({ filling, sheet: book.addSheet(filling.name) }));
  for (const { filling, sheet } of sheets) fillSheet(book, sheet, filling);
  book.takeChanges();
}
