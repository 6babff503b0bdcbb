import type { Mapping, TableMapping } from '../../intake/mapping/Mapping';

/** What a person confirms of a table: where its headers stand and what they mean, however many rows it grows to. */
function shapeOf({ sheet, table, orientation, headerLine, columns, years }: TableMapping): unknown {
  return [sheet, table, orientation, headerLine, columns.map(({ slot, header, field }) => [slot, header, field]), years.map(({ slot, header }) => [slot, header])];
}

/**
 * The shape of a mapping as a text that stays the same while rows are added and cells change.
 *
 * @example readingShape({ tables: [], currency: null }) // '[]'
 */
export function readingShape({ tables }: Mapping): string {
  return JSON.stringify(tables.map(shapeOf));
}
