import { AppError } from '../../../errors/AppError';
import { parseA1 } from '../../../model/cellAddress';
import type { RawTable } from '../../../model/rawWorkbook';
import type { PartStore } from '../package/PartStore';
import { isOfType, REL, relationshipsOf } from '../package/relationships';
import { parseXml } from '../xml/parseXml';

function readTable(text: string): RawTable | null {
  const { attributes } = parseXml(text);
  const [first = '', last = first] = (attributes.get('ref') ?? '').split(':');
  // A table without header row offers no headers to read; its cells are found as a plain range.
  if (attributes.get('headerRowCount') === '0') return null;
  const from = parseA1(first);
  const to = parseA1(last);
  return {
    name: attributes.get('displayName') ?? attributes.get('name') ?? '',
    firstRow: from.row,
    firstColumn: from.column,
    lastRow: to.row,
    lastColumn: to.column,
    hasTotals: Number(attributes.get('totalsRowCount') ?? 0) > 0,
  };
}

/** A table whose range cannot be understood is left out: its cells are read as a plain range all the same. */
function readTableOrNone(text: string): readonly RawTable[] {
  try {
    const table = readTable(text);
    return table === null ? [] : [table];
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}

/** The Excel tables that stand on a sheet. */
export function readTables(parts: PartStore, sheetPath: string): readonly RawTable[] {
  const relationships = relationshipsOf(parts, sheetPath).filter((relationship) => isOfType(relationship, REL.table));
  return relationships.flatMap(({ path }) => {
    const text = path === null ? null : parts.text(path);
    return text === null ? [] : readTableOrNone(text);
  });
}
