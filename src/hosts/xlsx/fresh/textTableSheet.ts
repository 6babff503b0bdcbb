import { a1 } from '../../../model/cellAddress';
import type { RawCell, RawSheet } from '../../../model/rawWorkbook';
import { plainNumber } from '../../../model/plainNumber';
import { encodeCellText } from '../xml/xmlText';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WIDEST = 40;
const NARROWEST = 8;
const ROWS_MEASURED = 200;

/** Plain numbers become numbers; all else, formulas included, stays the text it is. */
function cellXml({ value }: RawCell, at: { readonly row: number; readonly column: number }, delimiter: string): string {
  if (value === null) return '';
  const text = String(value);
  // Blanks around a number do not make it a text; reading sees it the same way.
  const number = plainNumber(text.trim(), delimiter);
  const reference = a1(at);
  if (number !== null) return `<c r="${reference}"><v>${String(number)}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${encodeCellText(text)}</t></is></c>`;
}

function columnsXml(sheet: RawSheet): string {
  const widths: number[] = [];
  for (const row of sheet.rows.slice(0, ROWS_MEASURED)) {
    row.forEach(({ value }, column) => {
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, String(value ?? '').length + 2));
    });
  }
  const items = widths.map((width, column) => `<col min="${String(column + 1)}" max="${String(column + 1)}" width="${String(width)}" customWidth="1"/>`);
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

/** A text table as a worksheet part: what a user would get by opening the file, without guesses. */
export function textTableSheet(sheet: RawSheet, delimiter: string): string {
  const rows = sheet.rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, { row: index, column }, delimiter)).join('');
    return cells === '' ? '' : `<row r="${String(index + 1)}">${cells}</row>`;
  });
  const data = `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}<sheetData>${rows.join('')}</sheetData>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${SPREADSHEET}">${data}</worksheet>`;
}
