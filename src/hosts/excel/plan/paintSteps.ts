import type { LookRun } from './SheetLayout';

/** Rows of a sheet whose looks are written cell by cell, or copied from equal rows above them. */
export interface PaintSteps {
  /** Whether a row is written cell by cell. */
  readonly written: readonly boolean[];
  readonly copies: readonly RowCopy[];
}

export interface RowCopy {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** Copying pays from this many blocks on that need not be written. */
const WORTH_A_COPY = 2;
/** How many earlier rows like this one are tried as the begin of a copy. */
const TRIES = 12;

/** Blocks that a row adds where it stands under the one before: runs that do not go on. */
function blocksAdded(runs: readonly LookRun[], above: readonly LookRun[]): number {
  const places = new Set(above.map((run) => run.join(':')));
  return runs.filter((run) => !places.has(run.join(':'))).length;
}

/** Rows from two places on that are equal, as far as they do not overlap. */
function matchLength(keys: readonly string[], from: number, to: number): number {
  let rows = 0;
  while (from + rows < to && to + rows < keys.length && keys[from + rows] === keys[to + rows]) rows += 1;
  return rows;
}

class EarlierRows {
  private readonly places = new Map<string, number[]>();

  constructor(private readonly keys: readonly string[]) {}

  /** The longest run of rows above that equals the rows from here on. */
  longestMatch(to: number): RowCopy | null {
    let best: RowCopy | null = null;
    for (const from of this.places.get(this.keys[to] ?? '') ?? []) {
      const rows = matchLength(this.keys, from, to);
      if (best === null || rows > best.rows) best = { from, to, rows };
    }
    return best;
  }

  add(row: number): void {
    const key = this.keys[row] ?? '';
    this.places.set(key, [...(this.places.get(key) ?? []), row].slice(-TRIES));
  }
}

/**
 * Finds rows whose looks repeat rows above them, as the rows of each initiative do: a few copies stand for many
 * blocks. `keyOf` tells apart rows that must not be copied onto each other.
 */
export function paintSteps(rows: readonly (readonly LookRun[])[], keyOf: (row: number) => string): PaintSteps {
  const keys = rows.map((_, row) => keyOf(row));
  const added = rows.map((runs, row) => blocksAdded(runs, rows[row - 1] ?? []));
  const earlier = new EarlierRows(keys);
  const written: boolean[] = [];
  const copies: RowCopy[] = [];
  for (let row = 0; row < rows.length;) {
    const goesOn = added[row] === 0 && (row === 0 || written[row - 1] === true);
    const match = goesOn ? null : earlier.longestMatch(row);
    const saved = match === null ? 0 : added.slice(row, row + match.rows).reduce((sum, blocks) => sum + blocks, 0);
    const copied = match !== null && saved >= WORTH_A_COPY;
    if (copied) copies.push(match);
    for (const end = row + (copied ? match.rows : 1); row < end; row += 1) {
      written.push(!copied);
      earlier.add(row);
    }
  }
  return { written, copies };
}
