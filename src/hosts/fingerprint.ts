import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RawCell, RawSheet } from '../model/rawWorkbook';

function cellText(cell: RawCell, column: number): string {
  if (cell.value === null && cell.error === undefined) return '';
  return JSON.stringify([column, cell.error === undefined ? cell.value : { error: cell.error }, cell.format ?? '']);
}

/**
 * sha-256 (hex) of the filled cells of all sheets that are not ours: names, places, values, formats and errors.
 * Blank cells, widths and looks do not count.
 */
export function fingerprint(sheets: readonly RawSheet[]): string {
  const hash = sha256.create();
  for (const sheet of sheets.filter(({ ownId }) => ownId === null)) {
    hash.update(utf8ToBytes(`${JSON.stringify(sheet.name)}\n`));
    sheet.rows.forEach((row, index) => {
      const cells = row.map(cellText).join('');
      if (cells !== '') hash.update(utf8ToBytes(`${String(index)}:${cells}\n`));
    });
  }
  return bytesToHex(hash.digest());
}
