import { parseA1 } from '../../../src/model/cellAddress';
import type { CellArea } from '../../../src/report/description/SheetDescription';
import type { Book } from '../../../src/preview/page/view/Book';
import type { CellLook, CellView, SheetView } from '../../../src/preview/page/view/SheetView';

/** A plain cell's look: ten pixels of letter, so that the guessed width of a letter is five. */
export const PLAIN_LOOK: CellLook = {
  size: 10,
  font: 'Calibri',
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  fill: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  top: null,
  right: null,
  bottom: null,
  left: null,
};

/** A cell of a small sheet: a bare value, or a value with a look. */
export type SmallCell = string | number | boolean | null | { readonly value: string | number | boolean | null; readonly look: Partial<CellLook>; readonly link?: string };

function cellOf(small: SmallCell | undefined): CellView | null {
  if (small === undefined || small === null) return null;
  const { value, look, link } = typeof small === 'object' ? small : { value: small, look: {}, link: undefined };
  const kind = value === null ? 'blank' : typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'logical';
  return { text: value === null ? '' : String(value), kind, look: { ...PLAIN_LOOK, ...look }, ...(link === undefined ? {} : { link }) };
}

interface SmallSheet extends Partial<Omit<SheetView, 'cellAt' | 'rowHeight'>> {
  readonly cells?: readonly (readonly SmallCell[])[];
  readonly rowHeights?: readonly (number | null)[];
}

/** A sheet of cells given row by row; ten columns of 50 pixels and twenty rows of 20 unless said otherwise. */
export function sheetOf({ cells = [], rowHeights = [], ...frame }: SmallSheet): SheetView {
  const merges: readonly CellArea[] = [];
  return {
    name: 'Costs',
    revision: 1,
    rowCount: 20,
    columnCount: 10,
    columnWidths: Array.from({ length: frame.columnCount ?? 10 }, () => 50),
    lastUsed: { row: Math.max(0, cells.length - 1), column: Math.max(0, ...cells.map((row) => row.length - 1)) },
    zoom: 1,
    merges,
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    charts: [],
    rowHeight: (row) => (rowHeights[row] === undefined ? 20 : rowHeights[row]),
    cellAt: (row, column) => cellOf(cells[row]?.[column]),
    ...frame,
  };
}

/** A workbook whose cells can be typed into, with what was typed. */
export function bookOf(sheets: readonly SheetView[]): { readonly book: Book; readonly typed: readonly string[] } {
  const typed: string[] = [];
  const find = (name: string): SheetView | null => sheets.find((sheet) => sheet.name === name) ?? null;
  const book: Book = {
    tabs: sheets.map(({ name }, index) => ({ name, color: index === 0 ? '#00647a' : null })),
    sheet: find,
    typed: ({ sheet, row, column }) => find(sheet)?.cellAt(row, column)?.text ?? '',
    type: ({ sheet, row, column }, text) => {
      if (text.endsWith('(')) return `"${text}" is no formula.`;
      typed.push(`${sheet}!R${String(row + 1)}C${String(column + 1)}=${text}`);
      return null;
    },
    find: (reference) => {
      const [sheet = '', name = ''] = reference.split('!');
      return { sheet, ...parseA1(name) };
    },
  };
  return { book, typed };
}
