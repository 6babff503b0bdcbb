const POLYNOMIAL = 0xedb88320;
/** Bytes taken at once: one table for each, so that a step costs as many look-ups and one shift less. */
const SLICES = 8;
const ENTRIES = 256;

/** Entry `slice * 256 + byte`: what a byte does to the checksum when `slice` more bytes follow it. */
function buildTables(): Uint32Array {
  const tables = new Uint32Array(SLICES * ENTRIES);
  for (let byte = 0; byte < ENTRIES; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[byte] = value >>> 0;
  }
  for (let index = ENTRIES; index < tables.length; index += 1) {
    const before = tables[index - ENTRIES] ?? 0;
    tables[index] = ((before >>> 8) ^ (tables[before & 0xff] ?? 0)) >>> 0;
  }
  return tables;
}

const TABLES = buildTables();

function entry(slice: number, byte: number): number {
  return TABLES[slice * ENTRIES + (byte & 0xff)] ?? 0;
}

/** The checksum that zip archives carry for each file, eight bytes at a step. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % SLICES);
  let crc = 0xffffffff;
  for (let at = 0; at < whole; at += SLICES) {
    const low = view.getUint32(at, true) ^ crc;
    const high = view.getUint32(at + 4, true);
    crc = entry(7, low) ^ entry(6, low >>> 8) ^ entry(5, low >>> 16) ^ entry(4, low >>> 24) ^ entry(3, high) ^ entry(2, high >>> 8) ^ entry(1, high >>> 16) ^ entry(0, high >>> 24);
  }
  for (let at = whole; at < bytes.length; at += 1) crc = (crc >>> 8) ^ entry(0, crc ^ (bytes[at] ?? 0));
  return (crc ^ 0xffffffff) >>> 0;
}
