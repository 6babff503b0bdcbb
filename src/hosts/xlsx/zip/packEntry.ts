import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32';
import { FLAG_UTF8, METHOD_DEFLATED, METHOD_STORED } from './ZipEntry';
import type { ZipEntry } from './ZipEntry';

/** 1 January 1980, 00:00: the first moment zip knows, so that the same content gives the same bytes. */
const FIXED_DOS_TIME = 0x00210000;
/** Sheets shrink about tenfold at any level; higher ones cost several times the time for a few per cent. */
const LEVEL = 4;

/** Shrinks bytes to a raw deflate stream. Another one than our own may be given where the platform has a faster. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** How hard packing tries, for whoever brings a packer of its own. */
export const DEFLATE_LEVEL = LEVEL;

const ownDeflate: Deflate = (bytes) => deflateSync(bytes, { level: LEVEL });

/** Packs new content; the same content and packer always give the same bytes. */
export function packEntry(name: string, bytes: Uint8Array, deflate: Deflate = ownDeflate): ZipEntry {
  const deflated = deflate(bytes);
  const worthwhile = deflated.length < bytes.length;
  return {
    name,
    nameBytes: strToU8(name),
    method: worthwhile ? METHOD_DEFLATED : METHOD_STORED,
    flags: FLAG_UTF8,
    dosTime: FIXED_DOS_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    compressed: worthwhile ? deflated : bytes,
  };
}
