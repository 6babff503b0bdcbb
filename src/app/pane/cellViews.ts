import { a1, cellReference, quotedSheet, type CellAddress } from '../../model/cellAddress';

/** A cell, or a run of neighbouring cells, as a button that leads there. */
export interface CellView {
  /** `Metrics!G3:H3`; without the sheet where the one before it names the same. */
  readonly label: string;
  /** Always with its sheet. */
  readonly reference: string;
  /** Its first cell. */
  readonly at: CellAddress;
  /** Its last cell. */
  readonly to: CellAddress;
}

interface Run {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

const sameSheet = (left: CellAddress, right: CellAddress): boolean => left.sheet === right.sheet;
const inReadingOrder = (left: CellAddress, right: CellAddress): number => left.row - right.row || left.column - right.column;

/** Joins neighbours where `touches` says that the second goes on where the first ends. */
function joined(runs: readonly Run[], touches: (left: Run, right: Run) => boolean): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before !== undefined && sameSheet(before.first, run.first) && touches(before, run)) result[result.length - 1] = { first: before.first, last: run.last };
    else result.push(run);
  }
  return result;
}

const besideEachOther = (left: Run, right: Run): boolean => right.first.row === left.last.row && right.first.column === left.last.column + 1;
const aboveEachOther = (left: Run, right: Run): boolean =>
  right.first.row === left.last.row + 1 && right.first.column === left.first.column && right.last.column === left.last.column;

function runsOf(cells: readonly CellAddress[]): readonly Run[] {
  const once = [...new Map(cells.map((cell) => [cellReference(cell), cell] as const)).values()];
  const sheets = [...new Set(once.map(({ sheet }) => sheet))];
  const ordered = sheets.flatMap((sheet) => once.filter((cell) => cell.sheet === sheet).sort(inReadingOrder));
  return joined(joined(ordered.map((cell) => ({ first: cell, last: cell })), besideEachOther), aboveEachOther);
}

/**
 * Cells as people name them: each once, neighbours as one range, the sheet where it changes.
 *
 * @example cellViews([{ sheet: 'M', row: 2, column: 7 }, { sheet: 'M', row: 2, column: 6 }])[0].label // 'M!G3:H3'
 */
export function cellViews(cells: readonly CellAddress[]): readonly CellView[] {
  return runsOf(cells).map(({ first, last }, index, runs) => {
    const range = a1(first) === a1(last) ? a1(first) : `${a1(first)}:${a1(last)}`;
    const reference = `${quotedSheet(first.sheet)}!${range}`;
    const before = runs[index - 1];
    return { reference, at: first, to: last, label: before !== undefined && sameSheet(before.first, first) ? range : reference };
  });
}
