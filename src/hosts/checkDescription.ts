import { AppError } from '../errors/AppError';
import { a1 } from '../model/cellAddress';
import type { CellArea, CellDescription, SheetDescription, TableDescription, ValidationDescription } from '../report/description/SheetDescription';
import { THEME } from '../report/description/theme';
import type { Look } from '../report/description/theme';
import { tableHeaders } from './tableHeaders';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_FORMULA_TEXT = 255;
const LONGEST_NAME = 31;
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
/** Names of sheets and texts of a formula: a quote within the one starts none of the other. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;
const FORBIDDEN_IN_NAME = /[[\]:*?/\\]/;
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

function invalid(reason: string, sheet: string, where: string): AppError {
  return new AppError('description-invalid', { reason, sheet, where });
}

/** Whether Excel takes a text as the name of a sheet. */
export function isSheetName(name: string): boolean {
  const edges = name.startsWith("'") || name.endsWith("'");
  return name.trim() !== '' && name.length <= LONGEST_NAME && !FORBIDDEN_IN_NAME.test(name) && !edges && name.toLowerCase() !== 'history';
}

function hasLongText(formula: string): boolean {
  if (formula.length <= LONGEST_FORMULA_TEXT) return false;
  const texts = (formula.match(QUOTED) ?? []).filter((quoted) => quoted.startsWith('"'));
  return texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > LONGEST_FORMULA_TEXT);
}

function formatOf(cell: CellDescription): string {
  const look: Look = THEME[cell.style];
  return cell.format ?? look.format ?? 'General';
}

function cellFault(cell: CellDescription): string | null {
  if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) return 'number-not-finite';
  if (typeof cell.value === 'string' && cell.value.length > LONGEST_TEXT) return 'text-too-long';
  if (cell.formula === undefined) return null;
  if (cell.formula === '' || cell.formula.startsWith('=')) return 'formula-malformed';
  if (cell.formula.length > LONGEST_FORMULA) return 'formula-too-long';
  // A program that enters a formula into a cell of text format gets a text.
  if (formatOf(cell) === '@') return 'formula-as-text';
  return hasLongText(cell.formula) ? 'formula-text-too-long' : null;
}

function checkCells(sheet: SheetDescription): void {
  if (sheet.rows.length - 1 > LAST_ROW) throw invalid('too-many-rows', sheet.name, '');
  sheet.rows.forEach(({ cells }, row) => {
    let before = -1;
    for (const cell of cells) {
      const fault = cell.column <= before || cell.column > LAST_COLUMN ? 'cells-out-of-order' : cellFault(cell);
      if (fault !== null) throw invalid(fault, sheet.name, a1({ row, column: cell.column }));
      before = cell.column;
    }
  });
}

function checkValidation(sheet: SheetDescription, validation: ValidationDescription): void {
  const { rule } = validation;
  if (rule.kind === 'list') {
    const fits = rule.choices.length > 0 && rule.choices.join(',').length <= LONGEST_LIST;
    if (!fits || rule.choices.some((choice) => choice.includes(','))) throw invalid('validation-list', sheet.name, rule.choices.join(','));
  }
  const titles = [validation.promptTitle, validation.errorTitle].every((title) => title.length <= LONGEST_TITLE);
  if (!titles || validation.prompt.length > LONGEST_PROMPT || validation.error.length > LONGEST_ERROR) {
    throw invalid('validation-words-too-long', sheet.name, validation.promptTitle);
  }
}

function checkTable(sheet: SheetDescription, table: TableDescription): void {
  if (!TABLE_NAME.test(table.name)) throw invalid('table-name', sheet.name, table.name);
  const headers = tableHeaders(sheet, table.area).map((header) => header?.toLowerCase() ?? null);
  const missing = headers.includes(null) || new Set(headers).size !== headers.length;
  // Excel turns the headers of a table into texts; a formula among them damages the file.
  const { firstRow, firstColumn, lastColumn } = table.area;
  const live = sheet.rows[firstRow]?.cells.some(({ column, formula }) => formula !== undefined && column >= firstColumn && column <= lastColumn) === true;
  if (live || missing || table.area.lastRow <= table.area.firstRow) throw invalid('table-headers', sheet.name, table.name);
}

function overlap(left: CellArea, right: CellArea): boolean {
  const rows = left.firstRow <= right.lastRow && right.firstRow <= left.lastRow;
  return rows && left.firstColumn <= right.lastColumn && right.firstColumn <= left.lastColumn;
}

/** Tables and merged cells keep apart, each from the others. */
function checkAreas(sheet: SheetDescription): void {
  const tables = sheet.tables.map(({ area }) => area);
  // By rows, each needs comparing only with those that begin before it ends.
  const areas = [...sheet.merges, ...tables].sort((left, right) => left.firstRow - right.firstRow);
  areas.forEach((area, index) => {
    for (let next = index + 1; next < areas.length; next += 1) {
      const other = areas[next];
      if (other === undefined || other.firstRow > area.lastRow) break;
      if (overlap(area, other)) throw invalid('areas-overlap', sheet.name, a1({ row: other.firstRow, column: other.firstColumn }));
    }
  });
}

/**
 * Refuses what Excel would repair or drop: texts and formulas that are too long, names it does not take,
 * cells out of order, tables without proper headers, merged cells and tables that overlap.
 *
 * @throws AppError `description-invalid` with `reason`, `sheet`, `where`.
 */
export function checkDescriptions(sheets: readonly SheetDescription[]): void {
  const ids = new Set(sheets.map(({ id }) => id));
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (ids.size !== sheets.length || names.size !== sheets.length) throw invalid('sheet-twice', '', '');
  for (const sheet of sheets) {
    if (!isSheetName(sheet.name)) throw invalid('sheet-name', sheet.name, '');
    if (sheet.id === '' || sheet.id.startsWith('copy:')) throw invalid('sheet-id', sheet.name, sheet.id);
    checkCells(sheet);
    for (const validation of sheet.validations) checkValidation(sheet, validation);
    for (const table of sheet.tables) checkTable(sheet, table);
    checkAreas(sheet);
  }
}
