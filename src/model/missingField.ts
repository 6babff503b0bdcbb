import type { CellAddress } from './cellAddress';
import { cellReference } from './cellAddress';
import type { Problem, ProblemCode } from './Problem';
import { problem } from './Problem';
import type { RowPlace } from './record';

/**
 * The cell of a row in which a field is typed; null when the row's table has no such column.
 *
 * @example fieldCell({ sheet: 'Metrics', row: 3, columns: { baseline: 6 }, first: { sheet: 'Metrics', row: 3, column: 0 } }, 'baseline') // { sheet: 'Metrics', row: 3, column: 6 }
 */
export function fieldCell(place: RowPlace, field: string): CellAddress | null {
  const column = place.columns[field];
  return column === undefined ? null : { sheet: place.sheet, row: place.row, column };
}

/** A field that nobody filled, and what its sentence needs. */
export interface MissingField {
  readonly code: ProblemCode;
  readonly place: RowPlace;
  /** Key of the column in `place.columns`. */
  readonly field: string;
  /** Header of the column, as the template words it. */
  readonly header: string;
  readonly data?: Problem['data'];
}

/**
 * A problem that names the cell to type in.
 *
 * `data.cell` (such as `Metrics!G4`) is there when the column exists. Otherwise the problem stands at the
 * row's first cell, and `data.header` and `data.sheet` name the column to add and where.
 *
 * @example missingField({ code: 'baseline-missing', place: { sheet: 'Metrics', row: 3, columns: { baseline: 6 }, first: { sheet: 'Metrics', row: 3, column: 0 } }, field: 'baseline', header: 'Baseline' }).data.cell // 'Metrics!G4'
 */
export function missingField({ code, place, field, header, data = {} }: MissingField): Problem {
  const cell = fieldCell(place, field);
  if (cell === null) return problem(code, place.first, { header, sheet: place.sheet, ...data });
  return problem(code, cell, { header, sheet: place.sheet, cell: cellReference(cell), ...data });
}
