import type { RawWorkbook } from '../../model/rawWorkbook';
import { gridView, headerText } from '../tables/GridView';
import type { Mapping, TableMapping } from './Mapping';
import { mappingFault } from './parseMappingFile';

/**
 * Holds a mapping against the workbook it is applied to and ends open tables at the sheet's last line.
 *
 * Headers that the mapping states must stand where it says, so that a mapping made for another file is not applied.
 *
 * @throws AppError `mapping-invalid` when a sheet is missing, a header differs, or nobody confirmed a guess.
 * @example checkMapping({ tables: [], currency: null }, { fileName: 'a', kind: 'xlsx', sheets: [], date1904: false, fingerprint: '' }).tables // []
 */
export function checkMapping(mapping: Mapping, workbook: RawWorkbook): Mapping {
  return { ...mapping, tables: mapping.tables.map((table) => checkedTable(table, workbook)) };
}

function checkedTable(table: TableMapping, workbook: RawWorkbook): TableMapping {
  if (!table.certain) throw mappingFault('not-confirmed', table.sheet);
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined || sheet.ownId !== null) throw mappingFault('sheet-missing', table.sheet);
  const view = gridView(sheet, table.orientation);
  for (const column of [...table.columns, ...table.years]) {
    const stands = headerText(view.cell(table.headerLine, column.slot));
    if (column.header !== '' && squeezed(stands) !== squeezed(column.header)) {
      throw mappingFault('header-differs', `${table.sheet}: ${column.header}`);
    }
  }
  return { ...table, lastLine: Math.min(table.lastLine, view.lines - 1) };
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
