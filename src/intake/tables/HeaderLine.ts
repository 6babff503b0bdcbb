import { columnContent } from './columnContent';
import type { ColumnContent, TableArea } from './columnContent';
import { headerText, isBlank } from './GridView';
import type { GridView } from './GridView';

/** A line that may be a header, with the area below it. */
export interface HeaderLine {
  readonly line: number;
  readonly cells: readonly { readonly slot: number; readonly text: string }[];
  readonly area: TableArea;
  /** Table name and sheet name, which hint at what the table is. */
  readonly names: readonly string[];
  /** What stands in a column; looked up once a column. */
  readonly contentOf: (slot: number) => ColumnContent;
}

/** Rows looked at below a header before its table's end is known. */
const PEEK = 60;

/**
 * The cells of a line between two slots as a header.
 */
export function headerLine(place: {
  readonly view: GridView;
  readonly line: number;
  readonly firstSlot: number;
  readonly lastSlot: number;
  readonly lastLine?: number;
  readonly names: readonly string[];
}): HeaderLine {
  const { view, line, firstSlot, lastSlot, names } = place;
  const cells: { slot: number; text: string }[] = [];
  for (let slot = firstSlot; slot <= lastSlot; slot += 1) {
    const cell = view.cell(line, slot);
    if (!isBlank(cell)) cells.push({ slot, text: headerText(cell) });
  }
  const area = { view, firstLine: line + 1, lastLine: Math.min(place.lastLine ?? view.lines - 1, line + PEEK) };
  const known = new Map<number, ColumnContent>();
  const contentOf = (slot: number): ColumnContent => {
    const content = known.get(slot) ?? columnContent(area, slot);
    known.set(slot, content);
    return content;
  };
  return { line, cells, area, names, contentOf };
}
