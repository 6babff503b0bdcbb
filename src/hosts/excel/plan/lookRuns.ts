import type { LookRun } from './SheetLayout';

/** Cells of a row, in the order of their columns, as runs of one look. */
export function runsOf(cells: readonly (readonly [column: number, look: number])[]): readonly LookRun[] {
  const runs: [number, number, number][] = [];
  for (const [column, look] of cells) {
    const last = runs.at(-1);
    if (last !== undefined && last[2] === look && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1, look]);
  }
  return runs;
}
