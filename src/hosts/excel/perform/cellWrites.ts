import { OWN_SHEET_NAME } from '../../ownMarker';
import type { TableLayout } from '../plan/SheetLayout';
import type { SheetAction } from '../plan/WriteAction';
import type { SheetFinder } from './SheetFinder';

/** The plainest style there is: Office.js has no member for none. Our cells carry their own looks. */
const TABLE_STYLE = 'TableStyleLight1';

/** Gives a sheet its marker, out of sight. */
export function writeMarker(sheet: Excel.Worksheet, formula: string, stamp: string): void {
  sheet.names.add(OWN_SHEET_NAME, `=${formula}`, stamp).visible = false;
}

/** Notes in the marker which layout the sheet carries. */
export function writeStamp(sheet: Excel.Worksheet, stamp: string): void {
  sheet.names.getItem(OWN_SHEET_NAME).comment = stamp;
}

/** Deletes a sheet. Excel refuses to where a macro has hidden it so that only macros can show it. */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Visible';
  sheet.delete();
}

/** Takes everything off the cells of a sheet. */
export function clearSheet(sheet: Excel.Worksheet, sizes: boolean): void {
  const cells = sheet.getRange().untrack();
  cells.unmerge();
  cells.clear('All');
  cells.clear('Hyperlinks');
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  if (!sizes) return;
  cells.format.useStandardHeight = true;
  cells.format.useStandardWidth = true;
}

/** Enters a block of values and formulas; null leaves a cell as it is. */
export function writeValues(finder: SheetFinder, { sheet, row, column, inputs }: Extract<SheetAction, { readonly do: 'values' }>): void {
  const range = finder.range(sheet, [row, column, inputs.length, inputs[0]?.length ?? 0]);
  range.formulas = inputs.map((cells) => [...cells]);
}

/** Makes a table of cells that stand. */
export function writeTable(finder: SheetFinder, sheet: string, { name, block }: TableLayout): void {
  const table = finder.sheet(sheet).tables.add(finder.range(sheet, block), true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
}
