import { markerFormula } from '../../ownMarker';
import { layoutStamp } from '../record/LayoutRecord';
import { sheetActions } from './sheetActions';
import type { SheetWrite } from './SheetWrite';
import type { RecordAction, SheetAction, WriteAction } from './WriteAction';

/** The layout record around a write: without the sheets in work while it runs, whole when it is done. */
export interface RecordActions {
  readonly first: readonly RecordAction[];
  readonly last: readonly RecordAction[];
}

function adding(write: SheetWrite): readonly SheetAction[] {
  if (write.standing !== null) return [];
  const added: SheetAction = { do: 'add-sheet', sheet: write.key };
  return write.isTemplate ? [added] : [added, { do: 'mark', sheet: write.key, formula: markerFormula(write.ownId), stamp: layoutStamp(write.layout) }];
}

/**
 * All steps of a write in their order: the record loses what is in work; new sheets appear with their markers, so
 * that formulas and links find them; values; layout; charts; the record; our old charts go last, as nothing brings
 * them back. An interruption at any step leaves sheets that the next run knows as ours and writes whole.
 */
export function writeActions(writes: readonly SheetWrite[], record: RecordActions): readonly WriteAction[] {
  const parts = writes.map(sheetActions);
  return [
    ...record.first,
    ...writes.flatMap(adding),
    ...parts.flatMap(({ first }) => first),
    ...parts.flatMap(({ values }) => values),
    ...parts.flatMap(({ layout }) => layout),
    ...parts.flatMap(({ charts }) => charts),
    ...record.last,
    ...parts.flatMap(({ last }) => last),
  ];
}
