/** A cell of an example: days are written as YYYY-MM-DD. */
export type ExampleCell = string | number;
/** One row of an example by header. */
export type ExampleRow = Readonly<Record<string, ExampleCell | undefined>>;

/** A filled casebook as data, by table and header. */
export interface Example {
  readonly title: string;
  readonly about: string;
  readonly years: readonly string[];
  readonly setup: readonly (readonly ExampleCell[])[];
  readonly tables: Readonly<Record<string, readonly ExampleRow[] | undefined>>;
}
