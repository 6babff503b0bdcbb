import type { SheetContent } from './contentOf';
import type { SheetLayout } from './SheetLayout';

export interface StandingChart {
  readonly id: string;
  readonly name: string;
}

/** A sheet of ours as it stood before writing: enough to put it back. */
export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly ownId: string;
  readonly content: SheetContent;
  /** Number format codes of the cells of `content`. */
  readonly formats: readonly (readonly string[])[];
  /** What the record says that we wrote last; null where there is none. */
  readonly layout: SheetLayout | null;
  /** What its marker notes of its layout. */
  readonly stamp: string;
  readonly charts: readonly StandingChart[];
  readonly tables: readonly string[];
}

/** One sheet to write: what it shall hold and look like, and what stands there now. */
export interface SheetWrite {
  /** How Excel finds the sheet: the id of a standing one, the name of a new one. */
  readonly key: string;
  readonly name: string;
  readonly ownId: string;
  /** Templates are the user's own sheets: they get no marker and are not recorded. */
  readonly isTemplate: boolean;
  readonly content: SheetContent;
  readonly layout: SheetLayout;
  readonly standing: StandingSheet | null;
}
