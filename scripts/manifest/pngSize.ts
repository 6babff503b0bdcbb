const SIGNATURE = '89504e470d0a1a0a';
const WIDTH_AT = 16;
const COLOUR_TYPE_AT = 25;
const TRUECOLOUR_WITH_ALPHA = 6;

/** The size of a PNG with transparency, as in `32×32`, or what is wrong with it. */
export function pngSize(bytes: Buffer | null): string {
  if (bytes === null) return 'no file';
  if (bytes.length <= COLOUR_TYPE_AT || bytes.subarray(0, 8).toString('hex') !== SIGNATURE) return 'no PNG';
  if (bytes[COLOUR_TYPE_AT] !== TRUECOLOUR_WITH_ALPHA) return 'no transparency';
  return `${bytes.readUInt32BE(WIDTH_AT)}×${bytes.readUInt32BE(WIDTH_AT + 4)}`;
}
