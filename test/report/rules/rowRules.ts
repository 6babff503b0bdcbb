import { columnLetters } from '../../../src/model/cellAddress';
import type { CellArea, CellDescription, RowDescription, SheetDescription } from '../../../src/report/description/SheetDescription';
import { formulaTokens } from './formulaTokens';
import { complaints, formulasOf, type ModellingRule, type PlacedCell } from './ModellingRule';

/** Where labels, units and years stand, by role of the sheet. */
const COLUMNS = { working: { label: 0, unit: 1, firstYear: 3 }, input: { label: 1, unit: 3, firstYear: 8 } } as const;

/** A formula in relative notation: cells by their distance unless a dollar sign fixes them. */
export function relativeNotation(formula: string, row: number, column: number): string {
  const part = (text: string): string =>
    text.replace(/(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]*)$/, (_, columnFixed: string, letters: string, rowFixed: string, digits: string) => {
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const r = rowFixed === '$' ? `R${digits}` : `R[${String(Number(digits) - 1 - row)}]`;
      return r + (columnFixed === '$' ? `C${String(at + 1)}` : `C[${String(at - column)}]`);
    });
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind === 'reference') return token.text.split(':').map(part).join(':');
      return token.kind === 'function' ? token.name : String(token.value);
    })
    .join(' ');
}

const cellAt = (sheet: SheetDescription, row: number, column: number): CellDescription | undefined =>
  sheet.rows[row]?.cells.find((cell) => cell.column === column);
const isFilled = (cell: CellDescription | undefined): boolean => cell !== undefined && cell.value !== null && cell.value !== '';

/** M05: one formula per row of years, identical in relative notation. */
export const oneFormulaPerRow: ModellingRule = ({ book }) =>
  book.sheets.flatMap((sheet) => {
    if (sheet.role !== 'working') return [];
    return sheet.rows.flatMap(({ cells }, row) => {
      const years = cells.filter(({ column, formula }) => column >= COLUMNS.working.firstYear && formula !== undefined);
      const texts = new Set(years.map(({ formula = '', column }) => relativeNotation(formula, row, column)));
      return texts.size > 1 ? [`${sheet.name}!${String(row + 1)}: ${String(texts.size)} formulas, ${[...texts].join(' | ')}`] : [];
    });
  });

/** M09: no value typed into a row of formulas. */
export const nothingOverFormulas: ModellingRule = ({ book }) =>
  book.sheets.flatMap((sheet) => {
    if (sheet.role !== 'working') return [];
    return sheet.rows.flatMap(({ cells }, row) => {
      const years = cells.filter(({ column }) => column >= COLUMNS.working.firstYear);
      const mixed = years.some(({ formula }) => formula !== undefined) && years.some((cell) => cell.formula === undefined && isFilled(cell));
      return mixed ? [`${sheet.name}!${String(row + 1)}: values among formulas`] : [];
    });
  });

const unitAt = (sheet: SheetDescription, row: number): unknown => cellAt(sheet, row, COLUMNS.working.unit)?.value;

/** What stands just outside an area and belongs to the same block, or null. */
function leftOut(sheet: SheetDescription, area: CellArea, from: PlacedCell): string | null {
  const isSelf = (row: number, column: number): boolean => from.sheet === sheet && from.row === row && from.cell.column === column;
  const isSingle = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  const isAcross = isSingle ? from.cell.column !== area.firstColumn : area.firstRow === area.lastRow;
  if (isAcross) {
    const after = area.lastColumn + 1;
    return isFilled(cellAt(sheet, area.firstRow, after)) && !isSelf(area.firstRow, after) ? columnLetters(after) : null;
  }
  const [above, below] = [area.firstRow - 1, area.lastRow + 1];
  if (isFilled(cellAt(sheet, below, area.firstColumn)) && !isSelf(below, area.firstColumn)) return `row ${String(below + 1)}`;
  const before = cellAt(sheet, above, area.firstColumn);
  const sameBlock = typeof before?.value === 'number' && unitAt(sheet, above) === unitAt(sheet, area.firstRow);
  return sameBlock ? `row ${String(above + 1)}` : null;
}

/** M17: a range ends where its block ends. COLUMNS counts as it goes and is meant to be partial. */
export const wholeRanges: ModellingRule = ({ book }) =>
  complaints(formulasOf(book), (placed) => {
    let called = '';
    for (const token of formulaTokens(placed.formula)) {
      if (token.kind === 'function') called = token.name;
      if (token.kind !== 'reference' || !token.text.includes(':') || called === 'COLUMNS') continue;
      const sheet = token.sheet === null ? placed.sheet : book.sheets.find(({ name }) => name === token.sheet);
      const missed = sheet === undefined ? null : leftOut(sheet, token.area, placed);
      if (missed !== null) return `${token.text} leaves out ${missed}`;
    }
    return null;
  });

function rowFaults(sheet: SheetDescription, columns: { readonly label: number; readonly unit: number }): readonly string[] {
  const seen = new Set<string>();
  return sheet.rows.flatMap((row: RowDescription, index) => {
    const at = (column: number): unknown => row.cells.find((cell) => cell.column === column)?.value ?? '';
    if (row.cells.some(({ style }) => style === 'section')) seen.clear();
    const counts = row.cells.some(({ column, formula, style }) => column > Math.min(columns.label, columns.unit) && (formula !== undefined || style === 'engineValue'));
    if (!counts || index < 4) return [];
    const label = String(at(columns.label));
    const place = `${sheet.name}!${String(index + 1)}`;
    const faults = [
      ...(label === '' ? [`${place}: no label`] : []),
      ...(at(columns.unit) === '' ? [`${place}: no unit (${label})`] : []),
      ...(seen.has(label) ? [`${place}: the label “${label}” stands twice`] : []),
    ];
    seen.add(label);
    return faults;
  });
}

/** M18: every row has a label of its own within its section, and a unit. */
export const labelledRows: ModellingRule = ({ book }) =>
  book.sheets.flatMap((sheet) => (sheet.role === 'working' || sheet.role === 'input' ? rowFaults(sheet, COLUMNS[sheet.role]) : []));
