/** Even steps through all 32-bit words: 2^32 over the golden ratio, made odd. */
const GOLDEN_STEP = 0x9e3779b9;

/**
 * A 32-bit word in which every bit of another one has changed about half of all bits; no two words give the same.
 *
 * Source: C. Wellons, "Prospecting for Hash Functions" (2018), lowbias32.
 * @example mix32(0) // 0
 * @example mix32(1) // 1753845952
 */
export function mix32(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  const second = Math.imul(first ^ (first >>> 15), 0x846ca68b);
  return (second ^ (second >>> 16)) >>> 0;
}

/**
 * A 32-bit word for any finite number used as a seed: both halves of its double, mixed.
 *
 * @example seedWord(1) === seedWord(2) // false
 */
export function seedWord(seed: number): number {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, seed);
  return mix32(mix32(bytes.getUint32(0) + GOLDEN_STEP) + bytes.getUint32(4));
}

/**
 * A random word that depends on nothing but its three coordinates, so any part of a run can be computed alone.
 *
 * @example counterWord(7, 1, 2) === counterWord(7, 2, 1) // false
 */
export function counterWord(key: number, stream: number, counter: number): number {
  return mix32(mix32(mix32(key + GOLDEN_STEP) + Math.imul(stream + 1, GOLDEN_STEP)) + Math.imul(counter + 1, GOLDEN_STEP));
}

/**
 * Fills a column with random 32-bit words of one stream and block: a counter in odd steps of its own, mixed.
 *
 * The steps differ from block to block, so that two blocks never run through the same words in the same order.
 * Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014), narrowed to 32 bits.
 */
export function fillRandom(column: Int32Array, key: number, { stream, block }: { readonly stream: number; readonly block: number }): void {
  let word = counterWord(key, stream, 2 * block);
  const step = counterWord(key, stream, 2 * block + 1) | 1;
  for (let index = 0; index < column.length; index += 1) {
    word = (word + step) | 0;
    column[index] = mix32(word);
  }
}
