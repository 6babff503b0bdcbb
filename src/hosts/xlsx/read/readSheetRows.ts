import type { RawCell } from '../../../model/rawWorkbook';
import { attributesOf, forEachAttribute, XmlCursor } from '../xml/XmlCursor';
import { meantText, readRichText } from './readRichText';
import { toRawCell } from './toRawCell';
import type { CellTexts, SheetContext } from './toRawCell';

const BLANK: RawCell = { value: null };
const NO_CELLS: readonly RawCell[] = [];
const CODE_OF_A = 65;
const LETTERS = 26;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

interface Place {
  row: number;
  column: number;
}

/** Reads `AB12` in one pass; a missing or broken reference means "the next cell". */
function place(reference: string | undefined, next: Place): Place {
  let column = 0;
  let row = 0;
  for (let at = 0; at < (reference?.length ?? 0); at += 1) {
    const code = reference?.charCodeAt(at) ?? 0;
    if (code >= CODE_OF_A) column = column * LETTERS + (code & 31);
    else row = row * 10 + code - 48;
  }
  return column > 0 && row > 0 ? { row: row - 1, column: column - 1 } : next;
}

interface CellContent {
  value: string | null;
  hasFormula: boolean;
}

/** Value and formula mark of an open cell; the cursor is left on the cell's end tag. */
function readContent(cursor: XmlCursor): CellContent {
  const content: CellContent = { value: null, hasFormula: false };
  while (cursor.next()) {
    const { kind, name } = cursor;
    if (kind === 'close' && name === 'c') break;
    if (name === 'v') content.value = kind === 'close' ? meantText(cursor.rawText) : '';
    else if (name === 'is' && kind === 'open') content.value = readRichText(cursor);
    else if (name === 'f') content.hasFormula = true;
  }
  return content;
}

/** Collects what a cell says; the cursor stands on its start tag and is left on its end tag. */
function readCell(cursor: XmlCursor): CellTexts {
  let type = 'n';
  let style = 0;
  let reference: string | undefined;
  forEachAttribute(cursor.attributeText, (name, value) => {
    if (name === 'r') reference = value;
    else if (name === 's') style = Number(value);
    else if (name === 't') type = value;
  });
  const content = cursor.kind === 'open' ? readContent(cursor) : { value: null, hasFormula: false };
  return { reference, type, style, ...content };
}

/** Puts a cell in its place; cells and rows before it that say nothing become blanks. */
function put(rows: RawCell[][], at: Place, cell: RawCell): void {
  if (at.column > LAST_COLUMN || at.row > LAST_ROW) return;
  const row = (rows[at.row] ??= []);
  while (row.length < at.column) row.push(BLANK);
  row[at.column] = cell;
}

/** The cells of a worksheet part as a grid from A1 on, with the stored results of formulas. */
export function readSheetRows(text: string, context: SheetContext): readonly (readonly RawCell[])[] {
  const cursor = new XmlCursor(text);
  const rows: RawCell[][] = [];
  let next: Place = { row: -1, column: 0 };
  while (cursor.next()) {
    if (cursor.kind === 'close') {
      if (cursor.name === 'sheetData') break;
      continue;
    }
    if (cursor.name === 'row') {
      const number = Number(attributesOf(cursor.attributeText).find(([name]) => name === 'r')?.[1] ?? next.row + 2);
      next = { row: number - 1, column: 0 };
    } else if (cursor.name === 'c') {
      const texts = readCell(cursor);
      const at = place(texts.reference, next);
      const cell = toRawCell(texts, context);
      if (cell !== null) put(rows, at, cell);
      next = { row: at.row, column: at.column + 1 };
    }
  }
  return Array.from(rows, (row: RawCell[] | undefined) => row ?? NO_CELLS);
}
