import type { TableKind } from '../headers/TableKind';
import type { YearLabel } from '../headers/yearHeader';
import type { Orientation } from '../tables/GridView';

/** How a header was found to mean a field; `given` = a person said so. */
export type MatchKind = 'header' | 'synonym' | 'fuzzy' | 'pattern' | 'given';

/** One column of a table (a row, where records are columns) and what it is read as. */
export interface MappedColumn {
  readonly slot: number;
  readonly header: string;
  /** Null: kept and ignored. */
  readonly field: string | null;
  readonly match: MatchKind | null;
  /** 0 to 1; 0 where no field is meant. */
  readonly confidence: number;
  /** Power of ten that the header gives to its numbers. */
  readonly exponent: number;
  /** ISO code that the header names. */
  readonly currency: string | null;
  readonly unit: string | null;
  /** The header repeats one that stands before it; the first is used. */
  readonly duplicate: boolean;
}

/** A column that carries the amounts of one year. */
export interface MappedYear {
  readonly slot: number;
  readonly header: string;
  readonly year: YearLabel;
  readonly match: MatchKind;
  readonly confidence: number;
  readonly exponent: number;
  readonly currency: string | null;
}

/** Another family of year columns that could have been meant. */
export interface AlternativeYears {
  readonly prefix: string;
  readonly slots: readonly number[];
}

/** Where one table stands and what its columns mean. Lines and slots are zero-based, ends inclusive. */
export interface TableMapping {
  readonly sheet: string;
  /** Name of the Excel table, where it is one. */
  readonly tableName: string | null;
  readonly table: TableKind;
  readonly orientation: Orientation;
  readonly headerLine: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The last line is the totals row of an Excel table. */
  readonly hasTotals: boolean;
  readonly columns: readonly MappedColumn[];
  readonly years: readonly MappedYear[];
  readonly alternatives: readonly AlternativeYears[];
  readonly confidence: number;
  /** False: a person has to confirm before it is applied. */
  readonly certain: boolean;
}

/** What is read from a workbook: every table with its meaning. */
export interface Mapping {
  readonly tables: readonly TableMapping[];
  /** Currency of all amounts, where a person gave it. */
  readonly currency: string | null;
}
