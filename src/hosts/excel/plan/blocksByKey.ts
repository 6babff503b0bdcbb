import type { Block } from './Block';

/** A cell and what it shares with others: cells of one key make up blocks. */
export interface KeyedCell {
  readonly column: number;
  readonly key: string;
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly key: string;
  rows: number;
}

/** Neighbours of one key in a row. */
function runsOf(cells: readonly KeyedCell[], row: number): readonly Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < cells.length;) {
    const { column, key } = cells[first] ?? { column: 0, key: '' };
    let next = first + 1;
    while (cells[next]?.key === key && cells[next]?.column === column + next - first) next += 1;
    runs.push({ row, column, columns: next - first, key, rows: 1 });
    first = next;
  }
  return runs;
}

/**
 * Covers keyed cells with few blocks: neighbours in a row join, and equal runs of rows that follow each other.
 * Cells come row by row, in the order of their columns; each lies in exactly one block.
 */
export function blocksByKey(rows: readonly (readonly KeyedCell[])[]): ReadonlyMap<string, readonly Block[]> {
  const finished: Run[] = [];
  let open = new Map<string, Run>();
  rows.forEach((cells, row) => {
    const still = new Map<string, Run>();
    for (const run of runsOf(cells, row)) {
      const place = `${String(run.column)}:${String(run.columns)}:${run.key}`;
      const above = open.get(place);
      if (above !== undefined) above.rows += 1;
      else finished.push(run);
      still.set(place, above ?? run);
    }
    open = still;
  });
  const result = new Map<string, Block[]>();
  for (const { row, column, rows: height, columns, key } of finished) {
    const blocks = result.get(key) ?? [];
    blocks.push([row, column, height, columns]);
    result.set(key, blocks);
  }
  return result;
}
