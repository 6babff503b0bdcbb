import { columnLetters } from '../../../model/cellAddress';
import type { CellDescription, DescribedValue, RowDescription, SheetDescription } from '../../../report/description/SheetDescription';
import type { StyleBook } from '../styles/StyleBook';
import { encodeCellText, encodeXml } from '../xml/xmlText';
import { fittedHeights } from '../../fittedHeights';

/** What writing cells needs to know of the workbook around them. */
export interface RowsContext {
  readonly styles: StyleBook;
  /** A formula as it reads once our sheets carry the names they have in this workbook. */
  readonly formula: (formula: string) => string;
}

const OUTER_SPACE = /^\s|\s$|[\n\t]| {2}/;

function preserved(text: string): string {
  return OUTER_SPACE.test(text) ? ' xml:space="preserve"' : '';
}

function resultType(value: DescribedValue): string {
  if (typeof value === 'number') return '';
  return typeof value === 'boolean' ? ' t="b"' : ' t="str"';
}

function resultText(value: DescribedValue): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' ? encodeCellText(value) : String(value ?? '');
}

/** One cell: a formula with its stored value, or a constant; text is written in place and is never a formula. */
function cellXml(reference: string, cell: CellDescription, context: RowsContext): string {
  const start = `<c r="${reference}" s="${String(context.styles.cellStyle(cell.style, cell.format))}"`;
  const { value } = cell;
  if (cell.formula !== undefined) {
    const formula = encodeXml(context.formula(cell.formula));
    return `${start}${resultType(value)}><f>${formula}</f><v>${resultText(value)}</v></c>`;
  }
  if (value === null || value === '') return `${start}/>`;
  if (typeof value !== 'string') return `${start}${resultType(value)}><v>${resultText(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t${preserved(value)}>${encodeCellText(value)}</t></is></c>`;
}

function heightXml(row: RowDescription, fitted: number | null): string {
  if (row.height !== undefined) return ` ht="${String(row.height)}" customHeight="1"`;
  return fitted === null ? '' : ` ht="${String(fitted)}"`;
}

/** The letters of each column, worked out once a sheet. */
type Letters = readonly string[];

function lettersOf({ rows }: SheetDescription): Letters {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
  return Array.from({ length: widest + 1 }, (_, column) => columnLetters(column));
}

function rowXml(row: RowDescription, at: { readonly start: string; readonly number: string; readonly letters: Letters }, context: RowsContext): string {
  const { start, number, letters } = at;
  let cells = '';
  for (const cell of row.cells) cells += cellXml((letters[cell.column] ?? '') + number, cell, context);
  return cells === '' ? `${start}/>` : `${start}>${cells}</row>`;
}

/** The cells of a sheet, row by row; rows that say nothing are left out. */
export function rowsXml(sheet: SheetDescription, context: RowsContext): string {
  const fitted = fittedHeights(sheet);
  const letters = lettersOf(sheet);
  const texts = sheet.rows.map((row, index) => {
    const height = heightXml(row, fitted(index));
    const number = String(index + 1);
    return row.cells.length === 0 && height === '' ? '' : rowXml(row, { start: `<row r="${number}"${height}`, number, letters }, context);
  });
  return `<sheetData>${texts.join('')}</sheetData>`;
}
