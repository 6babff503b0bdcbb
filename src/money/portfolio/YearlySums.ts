/** Yearly sums by name that grow as rows are added; missing years count as 0. */
export class YearlySums<Name extends string> {
  private readonly rows = new Map<Name, number[]>();

  /** @param count number of columns, year 0 included. */
  constructor(private readonly count: number) {}

  add(name: Name, amounts: readonly number[]): void {
    const row = this.row(name);
    for (let year = 0; year < this.count; year += 1) row[year] = (row[year] ?? 0) + (amounts[year] ?? 0);
  }

  /** The sums of a name; zeros where nothing was added. */
  of(name: Name): readonly number[] {
    return this.row(name);
  }

  private row(name: Name): number[] {
    const row = this.rows.get(name) ?? new Array<number>(this.count).fill(0);
    this.rows.set(name, row);
    return row;
  }
}
