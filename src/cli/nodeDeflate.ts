import { deflateRawSync } from 'node:zlib';
import { DEFLATE_LEVEL } from '../hosts/xlsx/zip/packEntry';

/** Node's own packer: about a third of the time of one in JavaScript. */
export function nodeDeflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: DEFLATE_LEVEL });
}
