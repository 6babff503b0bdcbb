import { standingInput } from '../plan/cellInput';
import type { CellInput } from '../plan/cellInput';
import { layoutStamp } from '../record/LayoutRecord';
import type { StandingSheet } from '../plan/SheetWrite';
import type { Reading } from './liveCells';
import type { OpenBook } from './openBook';
import type { OwnSheets } from './ownSheets';
import { readUsed } from './readUsed';

interface Entered {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (readonly CellInput[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Reads what was entered into cells, so that it can be entered again. */
const ENTERED: Reading<Entered> = {
  properties: { rowIndex: true, columnIndex: true, formulas: true, values: true, numberFormat: true },
  take: ({ rowIndex, columnIndex, formulas, values, numberFormat }) => ({
    row: rowIndex,
    column: columnIndex,
    inputs: formulas.map((cells: readonly unknown[], row) => cells.map((formula, column): CellInput => standingInput(formula, values[row]?.[column]))),
    formats: numberFormat.map((cells: readonly unknown[]) => cells.map(String)),
  }),
};

/** A grid from A1 on, as long and wide as its pieces reach. */
function fromFirstCell<Item>(pieces: readonly Entered[], blank: Item, rowsOf: (piece: Entered) => readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const rows: (readonly Item[])[] = [];
  const width = pieces.reduce((most, piece) => Math.max(most, piece.column + (piece.inputs[0]?.length ?? 0)), 0);
  for (const piece of pieces) {
    while (rows.length < piece.row) rows.push(new Array<Item>(width).fill(blank));
    for (const row of rowsOf(piece)) rows.push([...new Array<Item>(piece.column).fill(blank), ...row]);
  }
  return rows;
}

/** Reads what stands on our sheets that are about to be written again, so that it can be put back. */
export async function readStanding(book: OpenBook, own: OwnSheets, wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, StandingSheet>> {
  const sheets = book.sheets.filter(({ id }) => wanted.has(own.ids.get(id) ?? ''));
  if (sheets.length === 0) return new Map();
  const { cells } = await readUsed({ context: book.context, sheets, reading: ENTERED, also: () => () => null });
  return new Map(
    sheets.map((sheet) => {
      const ownId = own.ids.get(sheet.id) ?? '';
      const pieces = cells.get(sheet) ?? [];
      const recorded = own.record.find((each) => each.ownId === ownId)?.layout ?? null;
      const stamp = own.stamps.get(sheet.id) ?? '';
      const standing: StandingSheet = {
        id: sheet.id,
        name: sheet.name,
        ownId,
        content: fromFirstCell<CellInput>(pieces, '', ({ inputs }) => inputs),
        formats: fromFirstCell<string>(pieces, 'General', ({ formats }) => formats),
        layout: recorded !== null && layoutStamp(recorded) === stamp ? recorded : null,
        stamp,
        charts: sheet.charts.items.map(({ id, name }) => ({ id, name })),
        tables: sheet.tables.items.map(({ name }) => name),
      };
      return [ownId, standing] as const;
    }),
  );
}
