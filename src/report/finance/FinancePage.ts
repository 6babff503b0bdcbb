import { CasePage } from '../build/CasePage';
import type { NewCell } from '../build/SheetBuilder';
import { textHeight } from '../build/textHeight';
import type { StyleRole } from '../description/styleRoles';
import { charactersFrom, LAST_COLUMN } from './financeFrame';
import { fillPage } from './fillPage';

/** A cell that reaches over columns. */
export interface WideCell extends NewCell {
  readonly first: number;
  readonly last: number;
}

const ROW_HEIGHT = 16;
/** Free row, title, what it says, heads of the table. */
const HEAD_HEIGHT = 70;
const SIZE = 10;
/** Small print. */
const SMALL: ReadonlySet<StyleRole> = new Set(['muted', 'rowMuted']);
const SMALL_SIZE = 9;

/** Writes the sections of one finance sheet below each other. */
export class FinancePage extends CasePage {
  /**
   * A title, with what its table says and does not say beneath.
   *
   * @param rows rows of the table that should stand on one page with it.
   */
  section(title: string, about?: string, rows = 0): void {
    fillPage(this.sheet, HEAD_HEIGHT + rows * ROW_HEIGHT);
    const row = this.sheet.next + 1;
    this.sheet.put(row, 0, { value: title, style: 'section' });
    this.sheet.height(row, 20);
    if (about !== undefined) this.text({ value: about, style: 'muted', first: 0, last: LAST_COLUMN });
  }

  /** One text across columns on a row of its own, as high as it needs. */
  text(cell: WideCell): void {
    this.row([cell], 0);
  }

  /** Cells on the next row, as high as the longest text needs. */
  row(cells: readonly WideCell[], least = ROW_HEIGHT): void {
    this.rowAt(this.sheet.next, cells, least);
  }

  /** Cells on a row that may stand already. */
  rowAt(row: number, cells: readonly WideCell[], least = ROW_HEIGHT): number {
    let height = least;
    for (const { first, last, ...cell } of cells) {
      this.sheet.put(row, first, cell);
      if (typeof cell.value === 'string') height = Math.max(height, textHeight(cell.value, { width: charactersFrom(first, last), size: SMALL.has(cell.style ?? 'plain') ? SMALL_SIZE : SIZE }) + 3);
      if (last === first) continue;
      this.sheet.fill({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last }, cell.style ?? 'plain');
      this.sheet.merges.push({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
    }
    this.sheet.height(row, height);
    return row;
  }
}

/** A cell in one column. */
export function narrow(column: number, cell: NewCell): WideCell {
  return { ...cell, first: column, last: column };
}

/** A text over columns. */
export function wide(columns: readonly [first: number, last: number], value: string | null, style: StyleRole): WideCell {
  return { value: value === '' ? null : value, style, first: columns[0], last: columns[1] };
}
