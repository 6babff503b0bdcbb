import type { SheetContent } from './contentOf';
import { lookActions } from './lookActions';
import type { CellsLayout } from './SheetLayout';
import type { SheetAction } from './WriteAction';

/** Looks, merges, rules and tables of a sheet whose cells carry none; its values stand already. */
export function cellsActions(sheet: string, cells: CellsLayout, content: SheetContent): readonly SheetAction[] {
  return [
    ...lookActions(sheet, cells.looks, content),
    ...cells.merges.map((block): SheetAction => ({ do: 'merge', sheet, block })),
    // Each new one goes before the others, and the first described shall win.
    ...cells.conditionalFormats.map((format): SheetAction => ({ do: 'conditional-format', sheet, format })).reverse(),
    ...cells.validations.map((validation): SheetAction => ({ do: 'validation', sheet, validation })),
    ...cells.tables.map((table): SheetAction => ({ do: 'add-table', sheet, table })),
  ];
}
