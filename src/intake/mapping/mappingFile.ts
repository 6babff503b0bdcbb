import { columnLetters } from '../../model/cellAddress';
import type { Orientation } from '../tables/GridView';
import type { MappedColumn, MappedYear, Mapping, TableMapping } from './Mapping';
import type { MappingFile, MappingFileTable } from './mappingSchema';
import { MAPPING_VERSION } from './mappingSchema';

/**
 * A mapping in the form that is printed and that `--map` takes: columns by letter, rows by number.
 *
 * @example mappingFile({ tables: [], currency: 'GBP' }) // { casebridgeMapping: 1, currency: 'GBP', tables: [] }
 */
export function mappingFile(mapping: Mapping): MappingFile {
  return { casebridgeMapping: MAPPING_VERSION, currency: mapping.currency, tables: mapping.tables.map(fileTable) };
}

/**
 * The printed text of a mapping: JSON with one field a line.
 *
 * @example mappingText({ tables: [], currency: null }).includes('casebridgeMapping') // true
 */
export function mappingText(mapping: Mapping): string {
  const text = JSON.stringify(mappingFile(mapping), null, 2);
  // Entries of one column read as one line each; a proposal of forty columns stays on two screens.
  return `${text.replace(/\{\n\s+"(column|row)": [^{}]*?\}/gu, (entry) => entry.replace(/\n\s*/gu, ' '))}\n`;
}

function fileTable(table: TableMapping): MappingFileTable {
  const { orientation } = table;
  const line = (index: number): string | number => placeOfLine(index, orientation);
  const lines =
    orientation === 'rows'
      ? { headerRow: line(table.headerLine), firstRow: line(table.firstLine), lastRow: line(table.lastLine) }
      : { headerColumn: line(table.headerLine), firstColumn: line(table.firstLine), lastColumn: line(table.lastLine) };
  return {
    sheet: table.sheet,
    ...(table.tableName === null ? {} : { tableName: table.tableName }),
    table: table.table,
    orientation,
    ...lines,
    hasTotals: table.hasTotals,
    confidence: table.confidence,
    certain: table.certain,
    fields: table.columns.map((column) => fileField(column, orientation)),
    years: table.years.map((year) => fileYear(year, orientation)),
    alternatives: table.alternatives.map(({ prefix, slots }) => ({
      prefix,
      columns: slots.map((slot) => placeOfSlot(slot, orientation)),
    })),
  };
}

function fileField(column: MappedColumn, orientation: Orientation): MappingFileTable['fields'][number] {
  return {
    ...slotEntry(column.slot, orientation),
    header: column.header,
    field: column.field,
    ...scaleEntry(column),
    ...(column.unit === null || column.exponent !== 0 ? {} : { unit: column.unit }),
    ...(column.match === null ? {} : { match: column.match, confidence: column.confidence }),
  };
}

function fileYear(year: MappedYear, orientation: Orientation): MappingFileTable['years'][number] {
  return {
    ...slotEntry(year.slot, orientation),
    header: year.header,
    year: year.year.kind === 'index' ? year.year.index : year.year.label,
    ...scaleEntry(year),
    confidence: year.confidence,
  };
}

function scaleEntry(column: Pick<MappedColumn, 'exponent' | 'currency'>): { multiply?: number; currency?: string } {
  return {
    ...(column.exponent === 0 ? {} : { multiply: Number(`1e${column.exponent}`) }),
    ...(column.currency === null ? {} : { currency: column.currency }),
  };
}

function slotEntry(slot: number, orientation: Orientation): { column: string | number } | { row: string | number } {
  const place = placeOfSlot(slot, orientation);
  return orientation === 'rows' ? { column: place } : { row: place };
}

function placeOfSlot(slot: number, orientation: Orientation): string | number {
  return orientation === 'rows' ? columnLetters(slot) : slot + 1;
}

function placeOfLine(line: number, orientation: Orientation): string | number {
  return orientation === 'rows' ? line + 1 : columnLetters(line);
}
