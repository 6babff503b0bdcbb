import { a1 } from '../../../model/cellAddress';
import type { Block } from './Block';
import { isTextInput } from './cellInput';
import type { SheetContent } from './contentOf';
import type { CellsLayout, LookLayout } from './SheetLayout';
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

function lookActions(sheet: string, layout: LookLayout, content: SheetContent): readonly SheetAction[] {
  const [row, column] = patternOf(layout.blocks, content);
  const from = a1({ row, column });
  const rest = layout.blocks.filter((block) => block[2] * block[3] > 1 || block[0] !== row || block[1] !== column);
  return [
    { do: 'look', sheet, row, column, look: layout.look, format: layout.format },
    ...rest.map((block): SheetAction => ({ do: 'copy-look', sheet, from, block })),
  ];
}

/** Looks, merges, rules and tables of a sheet whose cells carry none; its values stand already. */
export function cellsActions(sheet: string, cells: CellsLayout, content: SheetContent): readonly SheetAction[] {
  return [
    ...cells.looks.flatMap((look) => lookActions(sheet, look, content)),
    ...cells.merges.map((block): SheetAction => ({ do: 'merge', sheet, block })),
    ...cells.conditionalFormats.map((format): SheetAction => ({ do: 'conditional-format', sheet, format })),
    ...cells.validations.map((validation): SheetAction => ({ do: 'validation', sheet, validation })),
    ...cells.tables.map((table): SheetAction => ({ do: 'add-table', sheet, table })),
  ];
}
