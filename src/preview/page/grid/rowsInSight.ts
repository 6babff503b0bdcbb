import type { MergeIndex } from './MergeIndex';
import type { Tracks } from './Tracks';

/** Rows drawn beyond the window, so that scrolling shows no gap. */
const SPARE = 8;

/** What of a sheet is in sight. */
export interface Sight {
  readonly rows: Tracks;
  readonly merges: MergeIndex;
  readonly frozenRows: number;
  readonly scrollTop: number;
  readonly height: number;
  /** Row of the selected cell: kept, or the keyboard would lose its place. */
  readonly keep: number;
}

/**
 * The rows to draw, in order, without the frozen ones: those in the window, some around it, the row of
 * the selected cell, and rows above from which a merged area reaches into sight.
 */
export function rowsInSight({ rows, merges, frozenRows, scrollTop, height, keep }: Sight): readonly number[] {
  const first = Math.max(frozenRows, rows.at(scrollTop + rows.start(frozenRows)) - SPARE);
  const last = Math.min(rows.count - 1, rows.at(scrollTop + height) + SPARE);
  const wanted = new Set<number>();
  for (let row = first; row <= last; row += 1) wanted.add(row);
  for (const area of merges.inRow(first)) wanted.add(area.firstRow);
  wanted.add(keep);
  return [...wanted].filter((row) => row >= frozenRows && row < rows.count).sort((one, other) => one - other);
}
