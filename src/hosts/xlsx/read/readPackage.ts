import { AppError } from '../../../errors/AppError';
import type { RawSheet, RawWorkbook } from '../../../model/rawWorkbook';
import { fingerprint } from '../../fingerprint';
import type { PartStore } from '../package/PartStore';
import { isOfType, REL } from '../package/relationships';
import { indexWorkbook } from '../package/WorkbookIndex';
import type { WorkbookIndex } from '../package/WorkbookIndex';
import { XmlCursor } from '../xml/XmlCursor';
import { readFormats } from './readFormats';
import { readSharedStrings } from './readRichText';
import { readSheetRows } from './readSheetRows';
import { readTables } from './readTables';
import type { SheetContext } from './toRawCell';

function relatedText(parts: PartStore, index: WorkbookIndex, type: string): string | null {
  const path = index.relationships.find((relationship) => isOfType(relationship, type))?.path ?? null;
  return path === null ? null : parts.text(path);
}

/** What stands in a package, sheet by sheet; chart sheets and their like hold no cells and are left out. */
export function readPackage(parts: PartStore, fileName: string): RawWorkbook {
  const index = indexWorkbook(parts);
  const strings = relatedText(parts, index, `${REL.base}/sharedStrings`);
  const context: SheetContext = {
    strings: strings === null ? [] : readSharedStrings(new XmlCursor(strings)),
    formats: readFormats(relatedText(parts, index, REL.styles)),
    date1904: index.date1904,
  };
  const worksheets = index.sheets.filter((sheet) => sheet.isWorksheet);
  const sheets: readonly RawSheet[] = worksheets.map(({ name, hidden, ownId, path }) => {
    const text = parts.text(path);
    if (text === null) throw new AppError('input-unreadable', { reason: 'sheet-missing', sheet: name });
    return { name, hidden, ownId, rows: readSheetRows(text, context), tables: readTables(parts, path) };
  });
  return { fileName, kind: 'xlsx', sheets, date1904: index.date1904, fingerprint: fingerprint(sheets) };
}
