import type { CellArea } from '../../../report/description/SheetDescription';
import type { CellPlace } from './MergeIndex';

/** The keys that move the selected cell. */
export interface MoveKey {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

/** What moving asks of the sheet. */
export interface MoveGround {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows of one window. */
  readonly pageRows: number;
  /** The selected cell or its whole merged area. */
  readonly area: CellArea;
  readonly lastUsed: CellPlace;
}

type Move = (from: CellPlace, ground: MoveGround) => CellPlace;

const up: Move = ({ column }, { area }) => ({ row: area.firstRow - 1, column });
const down: Move = ({ column }, { area }) => ({ row: area.lastRow + 1, column });
const left: Move = ({ row }, { area }) => ({ row, column: area.firstColumn - 1 });
const right: Move = ({ row }, { area }) => ({ row, column: area.lastColumn + 1 });

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: up,
  ArrowDown: down,
  ArrowLeft: left,
  ArrowRight: right,
  Enter: down,
  'shift+Enter': up,
  Tab: right,
  'shift+Tab': left,
  PageUp: ({ row, column }, { pageRows }) => ({ row: row - pageRows, column }),
  PageDown: ({ row, column }, { pageRows }) => ({ row: row + pageRows, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  'control+Home': () => ({ row: 0, column: 0 }),
  'control+End': (_, { lastUsed }) => lastUsed,
  'control+ArrowUp': ({ column }) => ({ row: 0, column }),
  'control+ArrowDown': ({ column }, { lastUsed }) => ({ row: lastUsed.row, column }),
  'control+ArrowLeft': ({ row }) => ({ row, column: 0 }),
  'control+ArrowRight': ({ row }, { lastUsed }) => ({ row, column: lastUsed.column }),
};

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}

/**
 * Where a key takes the selected cell; null for keys that do not move it.
 * At an edge Tab gives null too, so that the keyboard can leave the sheet.
 */
export function moveSelection(from: CellPlace, pressed: MoveKey, ground: MoveGround): CellPlace | null {
  const prefix = pressed.control ? 'control+' : pressed.shift && /^(Enter|Tab)$/.test(pressed.key) ? 'shift+' : '';
  const move = MOVES[prefix + pressed.key];
  if (move === undefined) return null;
  const wish = move(from, ground);
  const to = { row: clamp(wish.row, ground.rowCount), column: clamp(wish.column, ground.columnCount) };
  const leaves = pressed.key === 'Tab' && to.row === from.row && to.column === from.column;
  return leaves ? null : to;
}
