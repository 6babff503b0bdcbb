import type { PresetId } from '../../model/choices';

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
  /** Whose words are understood; absent while it is not known. */
  readonly preset?: PresetId;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  /** Power of ten that the header gives to the numbers below it. */
  readonly exponent: number;
  /** Unit in the header's brackets, e.g. `months`, `years`. */
  readonly unit: string | null;
  /** Currency symbol or code in the header, for amounts that show none themselves. */
  readonly headerSymbol?: string;
  /** Worked out only when a text is ambiguous: it looks at the whole column. */
  readonly hints: () => WritingHints;
}

/** Nothing settles how texts are written. */
export const NO_HINTS: WritingHints = { decimal: null, dateOrder: null };
