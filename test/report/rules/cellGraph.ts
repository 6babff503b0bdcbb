import { a1 } from '../../../src/model/cellAddress';
import type { CellDescription, SheetDescription } from '../../../src/report/description/SheetDescription';
import { formulaReferences } from './formulaTokens';

/** Every described cell by `Sheet!A1`, with the cells that its formula reads. */
export interface CellGraph {
  readonly cells: ReadonlyMap<string, CellDescription>;
  readonly reads: ReadonlyMap<string, readonly string[]>;
}

/** The name of a cell within a workbook. */
export function cellName(sheet: string, row: number, column: number): string {
  return `${sheet}!${a1({ row, column })}`;
}

function readsOf(formula: string, home: string): readonly string[] {
  return formulaReferences(formula, home).flatMap(({ sheet, area }) => {
    const names: string[] = [];
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) names.push(cellName(sheet, row, column));
    }
    return names;
  });
}

/** The graph of all described sheets. */
export function cellGraph(sheets: readonly SheetDescription[]): CellGraph {
  const cells = new Map<string, CellDescription>();
  const reads = new Map<string, readonly string[]>();
  for (const { name, rows } of sheets) {
    rows.forEach((row, index) => {
      for (const cell of row.cells) {
        const key = cellName(name, index, cell.column);
        cells.set(key, cell);
        if (cell.formula !== undefined) reads.set(key, readsOf(cell.formula, name));
      }
    });
  }
  return { cells, reads };
}

/** The cells that follow from some cells, these included. */
export function dependentsOf({ reads }: CellGraph, sources: Iterable<string>): ReadonlySet<string> {
  const readers = new Map<string, string[]>();
  for (const [reader, precedents] of reads) {
    for (const precedent of precedents) readers.set(precedent, [...(readers.get(precedent) ?? []), reader]);
  }
  const found = new Set<string>();
  const open = [...sources];
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (found.has(cell)) continue;
    found.add(cell);
    open.push(...(readers.get(cell) ?? []));
  }
  return found;
}

/** A cell from which a walk along the formulas comes back to itself, or null. */
export function cycleIn({ reads }: CellGraph): string | null {
  const state = new Map<string, 'open' | 'done'>();
  const visit = (start: string): string | null => {
    const stack = [{ cell: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const precedent = reads.get(top.cell)?.[top.next];
      top.next += 1;
      if (precedent === undefined) {
        state.set(top.cell, 'done');
        stack.pop();
      } else if (state.get(precedent) === 'open') return precedent;
      else if (!state.has(precedent)) {
        state.set(precedent, 'open');
        stack.push({ cell: precedent, next: 0 });
      }
    }
    return null;
  };
  for (const cell of reads.keys()) {
    const found = state.has(cell) ? null : visit(cell);
    if (found !== null) return found;
  }
  return null;
}
