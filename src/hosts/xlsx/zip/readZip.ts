import { AppError } from '../../../errors/AppError';
import { FLAG_ENCRYPTED, FLAG_UTF8 } from './ZipEntry';
import type { ZipEntry } from './ZipEntry';

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65535;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const ZIP64_FIELD = 0x0001;
const IN_ZIP64_FIELD = 0xffffffff;
/** More than any real workbook unpacks to, and less than what would stop a machine. */
const LARGEST_UNPACKED = 512 * 1024 * 1024;

interface Directory {
  readonly count: number;
  readonly offset: number;
}

interface CentralRecord {
  readonly entry: ZipEntry;
  readonly next: number;
}

function broken(reason: string): AppError {
  return new AppError('input-unreadable', { reason });
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw broken('zip-truncated');
}

function longNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function readDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
    const at = longNumber(view, locator + 8);
    if (view.getUint32(at, true) !== ZIP64_END_SIGNATURE) throw broken('zip-damaged');
    return { count: longNumber(view, at + 32), offset: longNumber(view, at + 48) };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

/** Sizes and offset that do not fit 32 bits stand in an extra field, in this order, only those that overflow. */
function widen(view: DataView, extra: { readonly at: number; readonly end: number }, values: readonly number[]): readonly number[] {
  for (let at = extra.at; at + 4 <= extra.end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    let from = at + 4;
    return values.map((value) => {
      if (value !== IN_ZIP64_FIELD) return value;
      from += 8;
      return longNumber(view, from - 8);
    });
  }
  return values;
}

function compressedBytes(bytes: Uint8Array, view: DataView, where: { readonly offset: number; readonly length: number }): Uint8Array {
  const { offset, length } = where;
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw broken('zip-damaged');
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) throw broken('zip-truncated');
  return bytes.subarray(start, start + length);
}

function readRecord(bytes: Uint8Array, view: DataView, at: number): CentralRecord {
  if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw broken('zip-damaged');
  const flags = view.getUint16(at + 8, true);
  if ((flags & FLAG_ENCRYPTED) !== 0) throw new AppError('input-encrypted');
  const nameLength = view.getUint16(at + 28, true);
  const extraAt = at + CENTRAL_LENGTH + nameLength;
  const extraEnd = extraAt + view.getUint16(at + 30, true);
  const nameBytes = bytes.subarray(at + CENTRAL_LENGTH, extraAt);
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, length = 0, offset = 0] = widen(view, { at: extraAt, end: extraEnd }, narrow);
  const entry = {
    name: new TextDecoder((flags & FLAG_UTF8) !== 0 ? 'utf-8' : 'windows-1252').decode(nameBytes).replaceAll('\\', '/'),
    nameBytes,
    method: view.getUint16(at + 10, true),
    flags,
    dosTime: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: compressedBytes(bytes, view, { offset, length }),
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

function readEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(view);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  for (let at = directory.offset; entries.length < directory.count;) {
    const record = readRecord(bytes, view, at);
    unpacked += record.entry.size;
    if (unpacked > LARGEST_UNPACKED) throw broken('zip-too-large');
    // Readers disagree about which of two files of one name counts.
    if (names.has(record.entry.name.toLowerCase())) throw broken('zip-file-twice');
    names.add(record.entry.name.toLowerCase());
    entries.push(record.entry);
    at = record.next;
  }
  return entries;
}

/**
 * The files of a zip archive, in the order of its directory, still compressed.
 *
 * @throws AppError `input-unreadable` when it is damaged, cut off or unpacks to more than 512 MB;
 * `input-encrypted` when a file in it needs a password.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return readEntries(bytes);
  } catch (error) {
    if (error instanceof AppError) throw error;
    // Reading past the end of a cut-off archive throws a RangeError.
    throw new AppError('input-unreadable', { reason: 'zip-damaged' }, error);
  }
}
