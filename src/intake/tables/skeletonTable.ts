import type { RawSheet } from '../../model/rawWorkbook';
import type { MappedColumn, TableMapping } from '../mapping/Mapping';
import { gridView, headerText, isBlank, type GridView } from './GridView';

/** A header names its columns: two texts at least. */
const FEWEST_HEADERS = 2;

function headersOf(view: GridView, line: number): number {
  let texts = 0;
  for (let slot = 0; slot < view.slots; slot += 1) if (typeof view.cell(line, slot).value === 'string' && !isBlank(view.cell(line, slot))) texts += 1;
  return texts;
}

function hasCells(view: GridView, line: number): boolean {
  return Array.from({ length: view.slots }, (_, slot) => slot).some((slot) => !isBlank(view.cell(line, slot)));
}

function emptyColumn(view: GridView, line: number, slot: number): MappedColumn {
  const header = headerText(view.cell(line, slot));
  return { slot, header, field: null, match: null, confidence: 0, exponent: 0, currency: null, unit: null, duplicate: false };
}

/**
 * The frame of a mapping for a sheet in which no word is known: its columns with nothing read, for a person to fill in.
 * Null where the sheet has no header over at least one row.
 *
 * @example skeletonTable({ name: 'S', hidden: false, ownId: null, tables: [], rows: [[{ value: 'Beds' }]] }) // null
 */
export function skeletonTable(sheet: RawSheet): TableMapping | null {
  const view = gridView(sheet, 'rows');
  const lines = Array.from({ length: view.lines }, (_, line) => line);
  const headerLine = lines.find((line) => headersOf(view, line) >= FEWEST_HEADERS && line + 1 < view.lines && hasCells(view, line + 1));
  if (headerLine === undefined) return null;
  const slots = Array.from({ length: view.slots }, (_, slot) => slot).filter((slot) => !isBlank(view.cell(headerLine, slot)));
  return {
    sheet: sheet.name,
    tableName: null,
    table: 'initiatives',
    orientation: 'rows',
    headerLine,
    firstLine: headerLine + 1,
    lastLine: lines.filter((line) => hasCells(view, line)).at(-1) ?? headerLine,
    hasTotals: false,
    columns: slots.map((slot) => emptyColumn(view, headerLine, slot)),
    years: [],
    alternatives: [],
    confidence: 0,
    certain: false,
  };
}
