import { DAYS_BETWEEN_1900_AND_1904 } from '../model/calendar';
import type { CellDescription, SheetDescription, ValidationDescription } from '../report/description/SheetDescription';
import { THEME } from '../report/description/theme';
import type { Look } from '../report/description/theme';

const TEXTS = /"[^"]*"|\\./g;
const DATE_LETTERS = /[dy]/i;

function isDate(cell: CellDescription): boolean {
  const look: Look = THEME[cell.style];
  const format = cell.format ?? look.format ?? '';
  return DATE_LETTERS.test(format.replace(TEXTS, ''));
}

function shifted(day: number): number {
  return day - DAYS_BETWEEN_1900_AND_1904;
}

function cellFrom1904(cell: CellDescription): CellDescription {
  return typeof cell.value === 'number' && isDate(cell) ? { ...cell, value: shifted(cell.value) } : cell;
}

function validationFrom1904(validation: ValidationDescription): ValidationDescription {
  const { rule } = validation;
  if (rule.kind !== 'date') return validation;
  const bound = (day: number | null): number | null => (day === null ? null : Math.max(0, shifted(day)));
  return { ...validation, rule: { ...rule, minimum: bound(rule.minimum), maximum: bound(rule.maximum) } };
}

/** A described sheet for a workbook that counts its days from 1904: the same dates, 1,462 days fewer. */
export function datesFrom1904(sheet: SheetDescription): SheetDescription {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(cellFrom1904) })),
    validations: sheet.validations.map(validationFrom1904),
  };
}
