import { Inflate as Inflater } from 'fflate';
import { AppError } from '../../../errors/AppError';
import { crc32 } from './crc32';
import { METHOD_DEFLATED, METHOD_STORED } from './ZipEntry';
import type { ZipEntry } from './ZipEntry';

/** Compressed bytes handed to the inflater at once: an entry that lies about its size is caught after one step. */
const STEP = 64 * 1024;

function damaged(entry: ZipEntry, cause?: unknown): AppError {
  return new AppError('input-unreadable', { reason: 'zip-damaged', part: entry.name }, cause);
}

/** Unpacks a raw deflate stream that says how long it is; throws when it is damaged or longer. */
export type Inflate = (compressed: Uint8Array, size: number) => Uint8Array;

function inflateInSteps(entry: ZipEntry): Uint8Array {
  const unpacked = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflater((chunk) => {
    if (filled + chunk.length > unpacked.length) throw damaged(entry);
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < entry.compressed.length; at += STEP) {
    const end = Math.min(at + STEP, entry.compressed.length);
    inflater.push(entry.compressed.subarray(at, end), end === entry.compressed.length);
  }
  if (filled !== entry.size) throw damaged(entry);
  return unpacked;
}

/**
 * The bytes of one file of the archive.
 *
 * @throws AppError `input-unreadable` when size or checksum disagree with the directory or the method is unknown.
 */
export function unpackEntry(entry: ZipEntry, inflate?: Inflate): Uint8Array {
  if (entry.method !== METHOD_STORED && entry.method !== METHOD_DEFLATED) throw damaged(entry);
  try {
    const bytes = entry.method === METHOD_STORED ? entry.compressed : (inflate?.(entry.compressed, entry.size) ?? inflateInSteps(entry));
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry);
    return bytes;
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw damaged(entry, error);
  }
}
