import { AppError } from '../../errors/AppError';
import type { RawCell, RawSheet, RawWorkbook } from '../../model/rawWorkbook';
import { fingerprint } from '../fingerprint';
import { decodeText } from './decodeText';
import { parseDelimited } from './parseDelimited';
import { sheetNameOf } from './sheetNameOf';
import { sniffDelimiter } from './sniffDelimiter';

/** A first line that only tells Excel the delimiter. */
const DELIMITER_LINE = /^sep=(.)\r?\n/i;
const BLANK: RawCell = { value: null };

function toRow(fields: readonly string[]): readonly RawCell[] {
  return fields.map((field) => (field === '' ? BLANK : { value: field }));
}

/**
 * A text table: every cell as written, rows as long as they are. The sheet is called as the file is.
 *
 * @throws AppError `input-empty` when there is nothing but blanks in it.
 */
export function readDelimitedFile(bytes: Uint8Array, fileName: string): RawWorkbook {
  const { text: whole, encoding } = decodeText(bytes);
  const told = DELIMITER_LINE.exec(whole);
  const text = told === null ? whole : whole.slice(told[0].length);
  const delimiter = told?.[1] ?? sniffDelimiter(text);
  const rows = parseDelimited(text, delimiter).map(toRow);
  if (text.trim() === '') throw new AppError('input-empty', { file: fileName });
  const sheets: readonly RawSheet[] = [{ name: sheetNameOf(fileName), hidden: false, ownId: null, rows, tables: [] }];
  return { fileName, kind: 'csv', sheets, date1904: false, textEncoding: encoding, delimiter, fingerprint: fingerprint(sheets) };
}
