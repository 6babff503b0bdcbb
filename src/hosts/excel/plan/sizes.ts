/** A column's width counts digits of 7 pixels; Office.js wants points, of which 3 make 4 pixels. */
const PIXELS_PER_DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** A width in characters as files store it, in points. */
export function widthInPoints(characters: number): number {
  return Math.round(characters * PIXELS_PER_DIGIT) * POINTS_PER_PIXEL;
}

/** Rows or columns that follow each other and share a size in points. */
export type SizeRun = readonly [first: number, count: number, points: number];

/** Sizes by index as runs; null where the program's own size will do. */
export function sizeRuns(sizes: readonly (number | null)[]): readonly SizeRun[] {
  const runs: SizeRun[] = [];
  for (let first = 0; first < sizes.length;) {
    const size = sizes[first] ?? null;
    let next = first + 1;
    while (next < sizes.length && sizes[next] === size) next += 1;
    if (size !== null) runs.push([first, next - first, size]);
    first = next;
  }
  return runs;
}

/** Sizes by index from runs; null between them. */
export function sizesOf(runs: readonly SizeRun[]): readonly (number | null)[] {
  const sizes: (number | null)[] = [];
  for (const [first, count, points] of runs) {
    while (sizes.length < first) sizes.push(null);
    for (let index = 0; index < count; index += 1) sizes[first + index] = points;
  }
  return sizes;
}
