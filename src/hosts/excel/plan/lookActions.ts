import { a1 } from '../../../model/cellAddress';
import type { Block } from './Block';
import { blocksByKey } from './blocksByKey';
import { isTextInput } from './cellInput';
import type { SheetContent } from './contentOf';
import { paintSteps } from './paintSteps';
import type { RowCopy } from './paintSteps';
import type { CellLook, LookGrid, LookRun } from './SheetLayout';
import type { SheetAction } from './WriteAction';

type Cell = readonly [row: number, column: number];

/**
 * The cell that the others of a look are copied from. A text may carry an apostrophe, which is copied along and
 * would turn a formula into a text at its next editing; so a text is the pattern only among texts.
 */
function patternOf(blocks: readonly Block[], content: SheetContent): Cell {
  for (const [row, column, rows, columns] of blocks) {
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) {
        if (!isTextInput(content[row + down]?.[column + right])) return [row + down, column + right];
      }
    }
  }
  const [row, column] = blocks[0] ?? [0, 0];
  return [row, column];
}

function blockActions(sheet: string, { look, format }: CellLook, { blocks, content }: { readonly blocks: readonly Block[]; readonly content: SheetContent }): readonly SheetAction[] {
  const [row, column] = patternOf(blocks, content);
  const from = a1({ row, column });
  const rest = blocks.filter((block) => block[2] * block[3] > 1 || block[0] !== row || block[1] !== column);
  return [{ do: 'look', sheet, row, column, look, format }, ...rest.map((block): SheetAction => ({ do: 'copy-look', sheet, from, block }))];
}

function keyed(runs: readonly LookRun[]): readonly { readonly column: number; readonly key: string }[] {
  return runs.flatMap(([column, columns, look]) => Array.from({ length: columns }, (_, index) => ({ column: column + index, key: String(look) })));
}

/** Looks of a row and which of its cells are texts: only rows alike in both are copied onto each other. */
function rowKey(runs: readonly LookRun[], inputs: SheetContent[number] | undefined): string {
  const texts = runs.flatMap(([column, columns]) => Array.from({ length: columns }, (_, index) => (isTextInput(inputs?.[column + index]) ? '1' : '0')));
  return `${runs.join(';')}|${texts.join('')}`;
}

function copyAction(sheet: string, { from, to, rows }: RowCopy, grid: LookGrid): readonly SheetAction[] {
  const runs = grid.rows.slice(to, to + rows).flat();
  if (runs.length === 0) return [];
  const first = Math.min(...runs.map(([column]) => column));
  const last = Math.max(...runs.map(([column, columns]) => column + columns - 1));
  const source = `${a1({ row: from, column: first })}:${a1({ row: from + rows - 1, column: last })}`;
  return [{ do: 'copy-look', sheet, from: source, block: [to, first, rows, last - first + 1] }];
}

/** Gives the cells of a sheet their looks, where none has any yet and the values stand. */
export function lookActions(sheet: string, grid: LookGrid, content: SheetContent): readonly SheetAction[] {
  const { written, copies } = paintSteps(grid.rows, (row) => rowKey(grid.rows[row] ?? [], content[row]));
  const blocks = blocksByKey(grid.rows.map((runs, row) => (written[row] === true ? keyed(runs) : [])));
  return [
    ...grid.looks.flatMap((look, number) => {
      const own = blocks.get(String(number));
      return own === undefined ? [] : blockActions(sheet, look, { blocks: own, content });
    }),
    ...copies.flatMap((copy) => copyAction(sheet, copy, grid)),
  ];
}
