import type { RawTable } from '../../model/rawWorkbook';
import type { GridView } from './GridView';

const BLANK = { value: null };

/** The same view with the cells of Excel tables blank, so that plain ranges are sought around them. Rows orientation only. */
export function maskedView(view: GridView, tables: readonly RawTable[]): GridView {
  if (tables.length === 0) return view;
  const inside = (line: number, slot: number): boolean =>
    tables.some(
      (table) => line >= table.firstRow && line <= table.lastRow && slot >= table.firstColumn && slot <= table.lastColumn,
    );
  return { ...view, cell: (line, slot) => (inside(line, slot) ? BLANK : view.cell(line, slot)) };
}
