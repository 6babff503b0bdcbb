/** The grid of a finance sheet: a column of names, then twelve narrow ones for years and figures. */
export const FINANCE_GRID = { columns: 13, name: 44, width: 12 } as const;

/** Last column of the grid. */
export const LAST_COLUMN = FINANCE_GRID.columns - 1;

/** Width of each column in characters. */
export const FINANCE_WIDTHS: readonly number[] = [FINANCE_GRID.name, ...Array.from({ length: LAST_COLUMN }, () => FINANCE_GRID.width)];

/** Words do not break anywhere, so a line holds a little more letters than its width in digits, and not much more. */
const FILL = 1.24;

/** Characters that fit into one line from a column to another, at the normal size. */
export function charactersFrom(first: number, last: number): number {
  const width = FINANCE_WIDTHS.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
  return Math.floor(width * FILL);
}

/** Year columns that stand one by one; a longer case has its later years in one column. */
export const MOST_YEARS = 11;

/** A column of a table by years: one year, the later years together, or the sum of all. */
export type YearColumn = { readonly kind: 'year'; readonly year: number } | { readonly kind: 'later'; readonly from: number } | { readonly kind: 'total' };

/**
 * The columns of a table by years, from the second column of the grid on.
 *
 * @example yearColumns(2) // [{ kind: 'year', year: 0 }, { kind: 'year', year: 1 }, { kind: 'total' }]
 */
export function yearColumns(count: number): readonly YearColumn[] {
  const shown = count > MOST_YEARS ? MOST_YEARS - 1 : count;
  const years = Array.from({ length: shown }, (_, year): YearColumn => ({ kind: 'year', year }));
  return [...years, ...(shown < count ? [{ kind: 'later', from: shown } as const] : []), { kind: 'total' }];
}
