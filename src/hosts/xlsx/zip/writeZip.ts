import { AppError } from '../../../errors/AppError';
import { FLAG_DESCRIPTOR } from './ZipEntry';
import type { ZipEntry } from './ZipEntry';

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const VERSION_NEEDED = 20;
const MOST_ENTRIES = 0xffff;
const LARGEST = 0xffffffff;

function totalLength(entries: readonly ZipEntry[]): number {
  const headers = entries.reduce((sum, entry) => sum + LOCAL_LENGTH + CENTRAL_LENGTH + 2 * entry.nameBytes.length, 0);
  return entries.reduce((sum, entry) => sum + entry.compressed.length, headers + END_LENGTH);
}

/** The 26 bytes that local and central headers have in common, from "version needed" on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION_NEEDED, true);
  // Sizes stand in the header itself, so no descriptor follows the data.
  view.setUint16(at + 2, entry.flags & ~FLAG_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.dosTime, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function writeLocal(target: Uint8Array, view: DataView, placed: { readonly at: number; readonly entry: ZipEntry }): number {
  const { at, entry } = placed;
  view.setUint32(at, LOCAL_SIGNATURE, true);
  writeCommon(view, at + 4, entry);
  target.set(entry.nameBytes, at + LOCAL_LENGTH);
  target.set(entry.compressed, at + LOCAL_LENGTH + entry.nameBytes.length);
  return at + LOCAL_LENGTH + entry.nameBytes.length + entry.compressed.length;
}

function writeCentral(
  target: Uint8Array,
  view: DataView,
  placed: { readonly at: number; readonly entry: ZipEntry; readonly offset: number },
): number {
  const { at, entry, offset } = placed;
  view.setUint32(at, CENTRAL_SIGNATURE, true);
  view.setUint16(at + 4, VERSION_NEEDED, true);
  writeCommon(view, at + 6, entry);
  view.setUint32(at + 42, offset, true);
  target.set(entry.nameBytes, at + CENTRAL_LENGTH);
  return at + CENTRAL_LENGTH + entry.nameBytes.length;
}

/**
 * Puts entries together, in the order given, without compressing anything again.
 *
 * @throws AppError `output-unwritable` when the archive would pass 4 GB or 65,535 files.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = totalLength(entries);
  if (length > LARGEST || entries.length > MOST_ENTRIES) throw new AppError('output-unwritable', { reason: 'too-large' });
  const target = new Uint8Array(length);
  const view = new DataView(target.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = writeLocal(target, view, { at, entry });
  }
  const directory = at;
  entries.forEach((entry, index) => {
    at = writeCentral(target, view, { at, entry, offset: offsets[index] ?? 0 });
  });
  view.setUint32(at, END_SIGNATURE, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return target;
}
