import type { RawValue } from '../../../src/model/rawWorkbook';

/** A cell as a generated user typed it. */
export interface GeneratedCell {
  readonly value: RawValue;
  readonly format?: string;
  /** A user's own formula, stored with its value. */
  readonly formula?: string;
}

/** One table of a generated casebook: rows by header. */
export interface GeneratedTable {
  readonly sheet: string;
  /** Rows and columns left free before the header. */
  readonly offset: { readonly rows: number; readonly columns: number };
  readonly headers: readonly string[];
  readonly rows: readonly Readonly<Record<string, GeneratedCell | undefined>>[];
}

/** A whole generated casebook with the options of its run. */
export interface GeneratedBook {
  readonly tables: readonly GeneratedTable[];
  readonly localeTag: 'en-US' | 'en-GB' | null;
  readonly preset: 'us-health' | 'nhs-england' | 'business' | null;
}

/** What is known of a book before its tables are drawn. */
export interface BookFrame {
  readonly initiatives: readonly string[];
  readonly currency: string;
  readonly years: readonly string[];
}

/** A cell without a format. */
export function typed(value: RawValue): GeneratedCell {
  return { value };
}
