import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DEFLATE_LEVEL } from '../hosts/xlsx/zip/packEntry';

/** Node's own packer: about a third of the time of one in JavaScript. */
export function nodeDeflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: DEFLATE_LEVEL });
}

/** Node's own unpacker; a stream longer than it says is refused before it fills the memory. */
export function nodeInflate(compressed: Uint8Array, size: number): Uint8Array {
  return inflateRawSync(compressed, { maxOutputLength: Math.max(1, size) });
}
