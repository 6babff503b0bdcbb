/** What a column holds, and so how its cells are read. */
export type FieldType =
  | 'text'
  | 'choice'
  | 'money'
  | 'number'
  | 'percent'
  | 'date'
  | 'deadline'
  | 'months'
  | 'level'
  | 'change'
  | 'bound'
  | 'period';

/** One input column, declared once: template, matching, validation, help and docs derive from it. */
export interface FieldDefinition {
  /** Header in an inserted template. */
  readonly header: string;
  readonly type: FieldType;
  /** For choices: the closed list, in its order. */
  readonly choices?: readonly string[];
  /** Unit shown in the template's help row; money takes the currency of the set-up. */
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: true;
  /** True: few cases need it, so an empty template has no column for it; the help above the table names it. */
  readonly rare?: true;
  /** Other wordings of the header; matched without case, spaces and punctuation. */
  readonly synonyms: readonly string[];
}

/** The columns of a table by field key. */
export type FieldTable = Readonly<Record<string, FieldDefinition>>;

/** A deadline: a day, or a span in whole months from the start. */
export type Deadline =
  | { readonly kind: 'date'; readonly day: number }
  | { readonly kind: 'span'; readonly months: number };

/** A published or stated change: a share of the baseline (−0.2 = 20 % lower), percentage points, or units. */
export interface Change {
  readonly kind: 'relative' | 'points' | 'absolute';
  readonly value: number;
}

/** Low or high end of a line: an amount, or a multiple of the base (0.8 = 80 %). */
export interface Bound {
  readonly kind: 'amount' | 'multiple';
  readonly value: number;
}

interface ValueOfType {
  readonly text: string;
  readonly choice: string;
  readonly money: number;
  readonly number: number;
  readonly percent: number;
  readonly date: number;
  readonly deadline: Deadline;
  readonly months: number;
  readonly level: number;
  readonly change: Change;
  readonly bound: Bound;
  readonly period: string;
}

/** The value that a field's cells give: a choice field gives one of its choices. Percent is a fraction of one. */
export type ValueOfField<F extends FieldDefinition> = F extends { readonly choices: readonly (infer C)[] }
  ? C
  : ValueOfType[F['type']];
