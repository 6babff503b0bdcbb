/** How the texts of a column are written; null where nothing settles it. */
export interface WritingHints {
  readonly decimal: '.' | ',' | null;
  readonly dateOrder: 'day-first' | 'month-first' | 'year-first' | null;
}

/** What reading a cell needs to know besides the cell. */
export interface CellContext {
  readonly date1904: boolean;
  /** ISO code that amounts must be in; null while it is not known yet. */
  readonly currency: string | null;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  /** Power of ten that the header gives to the numbers below it. */
  readonly exponent: number;
  /** Unit in the header's brackets, e.g. `months`, `years`. */
  readonly unit: string | null;
  /** Worked out only when a text is ambiguous: it looks at the whole column. */
  readonly hints: () => WritingHints;
}

/** Nothing settles how texts are written. */
export const NO_HINTS: WritingHints = { decimal: null, dateOrder: null };
