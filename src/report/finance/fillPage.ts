import type { SheetBuilder } from '../build/SheetBuilder';

/**
 * Points of rows that fit on a printed page when its width is that of the finance grid, as LibreOffice prints it. Excel
 * fits two rows less, which then stand free at the top of the next page.
 */
const PAGE_POINTS = { a4: 685, letter: 750 } as const;
/** A larger gap would look odd on the screen. */
const MOST_GAP = 140;
const FILLER_ROW = 11;
/** Height of a row that nobody set. */
const PLAIN_ROW = 13;

/** How far down its page the next row stands, in points: a row that does not fit goes to the next page whole. */
function usedOf(sheet: SheetBuilder, capacity: number): number {
  let used = 0;
  for (let row = 0; row < sheet.next; row += 1) {
    const height = sheet.heightOf(row) ?? PLAIN_ROW;
    used = used + height > capacity ? height : used + height;
  }
  return used;
}

/**
 * Leaves the rest of a page free where a table would begin at its foot and end on the next page. Programs that fit pages
 * to a width ignore page breaks, so free rows have to do it.
 *
 * @param needed points that should stand together.
 */
export function fillPage(sheet: SheetBuilder, needed: number): void {
  const capacity = PAGE_POINTS[sheet.frame.page.paper];
  const rest = capacity - usedOf(sheet, capacity);
  if (needed <= rest || rest > MOST_GAP || needed > capacity) return;
  const rows = Math.floor(rest / FILLER_ROW);
  for (let row = sheet.next; row < sheet.next + rows; row += 1) sheet.height(row, FILLER_ROW);
  sheet.next += rows;
}
