/** The grid of a case sheet: twenty narrow columns carry bands of five, of four and of two. */
export const CASE_GRID = { columns: 20, width: 10 } as const;

/** First and last column of the n-th of some equal bands. */
export function band(index: number, of: number): { readonly first: number; readonly last: number } {
  const width = CASE_GRID.columns / of;
  return { first: index * width, last: (index + 1) * width - 1 };
}

/** Characters that fit into one line of so many columns, at the normal size. */
export function charactersIn(columns: number): number {
  return Math.floor(columns * CASE_GRID.width * FILL);
}

/** Words do not break anywhere, so a line holds a little less than its width. */
const FILL = 1.22;
