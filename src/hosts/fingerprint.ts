import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RawCell, RawSheet } from '../model/rawWorkbook';

/** Place, kind, value and format of a filled cell; texts are written so that no two rows can read alike. */
function cellText({ value, error, format }: RawCell, column: number): string {
  const look = format === undefined ? '' : JSON.stringify(format);
  if (error !== undefined) return `${String(column)}!${JSON.stringify(error)}${look};`;
  if (value === null) return '';
  return `${String(column)}${typeof value === 'string' ? JSON.stringify(value) : `=${String(value)}`}${look};`;
}

/** Texts are hashed in pieces of about this many characters: few calls, little memory. */
const PIECE = 1 << 16;

/**
 * sha-256 (hex) of the filled cells of all sheets that are not ours: names, places, values, formats and errors.
 * Blank cells, widths and looks do not count.
 */
export function fingerprint(sheets: readonly RawSheet[]): string {
  const hash = sha256.create();
  let piece = '';
  const add = (text: string): void => {
    piece += text;
    if (piece.length < PIECE) return;
    hash.update(utf8ToBytes(piece));
    piece = '';
  };
  for (const sheet of sheets.filter(({ ownId }) => ownId === null)) {
    add(`${JSON.stringify(sheet.name)}\n`);
    sheet.rows.forEach((row, index) => {
      let cells = '';
      row.forEach((cell, column) => (cells += cellText(cell, column)));
      if (cells !== '') add(`${String(index)}:${cells}\n`);
    });
  }
  hash.update(utf8ToBytes(piece));
  return bytesToHex(hash.digest());
}
