import { isBlank } from './GridView';
import type { GridView } from './GridView';

/** Where to look for a table's end. */
export interface OpenTable {
  readonly view: GridView;
  readonly firstLine: number;
  /** The last line that can belong to the table. */
  readonly limit: number;
  readonly firstSlot: number;
  readonly lastSlot: number;
}

/** Tables narrower than this have records of one cell, so a lone cell below is no footnote. */
const NARROW = 3;

/**
 * The last line of a table: blank lines at its end and footnotes below a blank line are left out.
 *
 * A footnote is a line with one text beneath a blank line, with nothing but such lines after it.
 */
export function tableEnd(table: OpenTable): number {
  let last = table.limit;
  while (last >= table.firstLine && filledCells(table, last) === 0) last -= 1;
  if (table.lastSlot - table.firstSlot + 1 < NARROW) return last;
  let line = last;
  while (line >= table.firstLine && filledCells(table, line) === 1) line -= 1;
  if (line < table.firstLine || line === last || filledCells(table, line) !== 0) return last;
  while (line >= table.firstLine && filledCells(table, line) === 0) line -= 1;
  return tableEnd({ ...table, limit: line });
}

/** 0, 1 or 2 for "two or more": counting stops there. */
function filledCells(table: OpenTable, line: number): number {
  let filled = 0;
  for (let slot = table.firstSlot; slot <= table.lastSlot && filled < 2; slot += 1) {
    if (!isBlank(table.view.cell(line, slot))) filled += 1;
  }
  return filled;
}
