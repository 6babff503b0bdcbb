/** Draws the icons of the manifest: a bridge in teal on transparent. Run by `npm run icons`; the pictures are committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const TEAL = [0x00, 0x64, 0x7a];
const SIZES = [16, 32, 64, 80];
/** Samples per pixel and direction: enough for smooth edges at 16 pixels. */
const FINE = 8;
const RGBA = 6;
const HEADER_BYTES = 13;

/** Whether a point of the unit square (origin at the top left) belongs to the bridge. */
function isBridge(x, y) {
  const deck = y >= 0.66 && y <= 0.78 && x >= 0.03 && x <= 0.97;
  const tower = y >= 0.14 && y <= 0.92 && (Math.abs(x - 0.27) <= 0.055 || Math.abs(x - 0.73) <= 0.055);
  const between = Math.abs(x - 0.5) <= 0.23;
  // The cable hangs between the towers and runs down to the deck outside them.
  const cableHeight = between ? 0.56 - 7 * (x - 0.5) ** 2 : 0.19 + 1.95 * (Math.abs(x - 0.5) - 0.23);
  const cable = Math.abs(y - cableHeight) <= (between ? 0.05 : 0.065) && y >= 0.16 && y <= 0.7 && x >= 0.03 && x <= 0.97;
  return deck || tower || cable;
}

/** The share of a pixel that the bridge covers, 0 to 255. */
function coverage(column, row, size) {
  let covered = 0;
  for (let i = 0; i < FINE; i += 1) {
    for (let j = 0; j < FINE; j += 1) {
      if (isBridge((column + (i + 0.5) / FINE) / size, (row + (j + 0.5) / FINE) / size)) covered += 1;
    }
  }
  return Math.round((255 * covered) / FINE ** 2);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png(size) {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 8;
  header[9] = RGBA;
  const rows = [];
  for (let row = 0; row < size; row += 1) {
    rows.push(0);
    for (let column = 0; column < size; column += 1) rows.push(...TEAL, coverage(column, row, size));
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = new URL('../assets/icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`icon-${size}.png`, folder), png(size));
