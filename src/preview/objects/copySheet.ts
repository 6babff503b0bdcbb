import { WHOLE_SHEET } from '../book/areas';
import type { EmulatedBook } from '../book/EmulatedBook';
import type { EmulatedSheet } from '../book/EmulatedSheet';

const MAX_NAME = 31;

function copyName(book: EmulatedBook, name: string): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${String(number)})`;
    const candidate = name.slice(0, MAX_NAME - ending.length) + ending;
    if (book.findSheet(candidate) === null) return candidate;
  }
}

/** Copies a sheet with everything on it, names of its own scope included, as "Move or Copy" does. */
export function copySheet(book: EmulatedBook, sheet: EmulatedSheet, position: string): EmulatedSheet {
  const copy = book.addSheet(copyName(book, sheet.name));
  for (const { row, column, cell } of sheet.cellsIn(WHOLE_SHEET)) {
    copy.put(row, column, cell.content);
    copy.setLink(row, column, cell.link);
    copy.restyle({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, () => cell.look);
  }
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  const { merges, validations, conditionals, frozen, tabColor, showGridlines } = sheet;
  Object.assign(copy, { merges, validations, conditionals, frozen, tabColor, showGridlines });
  copy.names.push(...sheet.names.map((name) => ({ ...name })));
  copy.charts.push(...sheet.charts.map((chart) => ({ ...chart, id: book.nextId(), series: chart.series.map((series) => ({ ...series })) })));
  copy.tables.push(...sheet.tables.map((table, index) => ({ ...table, id: book.nextId(), name: `${table.name}${String(index + 2)}` })));
  if (position === 'Beginning') book.moveSheet(copy, 0);
  return copy;
}
