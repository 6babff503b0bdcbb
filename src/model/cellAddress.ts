import { AppError } from '../errors/AppError';

/** One cell: sheet name and zero-based row and column. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const LETTERS = 26;
const CODE_OF_A = 65;

/**
 * The letters of a zero-based column.
 *
 * @example columnLetters(0) // 'A'
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(CODE_OF_A + (rest % LETTERS)) + letters;
    rest = Math.floor(rest / LETTERS) - 1;
  } while (rest >= 0);
  return letters;
}

/**
 * The A1 name of a cell within its sheet.
 *
 * @example a1({ row: 3, column: 4 }) // 'E4'
 */
export function a1(cell: { readonly row: number; readonly column: number }): string {
  return columnLetters(cell.column) + String(cell.row + 1);
}

/**
 * A sheet name as it stands before the `!` of a reference: always quoted unless it is plainly a word.
 *
 * @example quotedSheet('Costs') // 'Costs'
 * @example quotedSheet('Sheet1') // 'Sheet1'
 * @example quotedSheet('FY27') // "'FY27'"
 * @example quotedSheet("Bob's costs") // "'Bob''s costs'"
 */
export function quotedSheet(name: string): string {
  // Names that look like a cell (AB12, R1C1) or start with a digit need quotes too, as Excel writes them.
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * The full reference that people read and click: sheet and cell.
 *
 * @example cellReference({ sheet: 'Costs', row: 3, column: 4 }) // 'Costs!E4'
 */
export function cellReference(cell: CellAddress): string {
  return `${quotedSheet(cell.sheet)}!${a1(cell)}`;
}

/**
 * Reads an A1 name (dollar signs allowed) into zero-based row and column.
 *
 * @throws AppError `range-invalid` when the text is no cell name.
 * @example parseA1('E4') // { row: 3, column: 4 }
 */
export function parseA1(text: string): { readonly row: number; readonly column: number } {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (match === null) throw new AppError('range-invalid', { range: text });
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  return { row: Number(digits) - 1, column: column - 1 };
}
