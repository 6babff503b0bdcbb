import { a1, parseA1 } from '../../src/model/cellAddress';
import type { RawValue, RawWorkbook } from '../../src/model/rawWorkbook';
import type { CellDescription, DescribedValue, SheetDescription } from '../../src/report/description/SheetDescription';

/** Share by which two engines may differ: they add the same decimals in another order. */
export const RELATIVE = 1e-9;
/**
 * Beside what was added, a remainder this small is noise: doubles hold 16 digits, and some hundred additions and
 * discountings cost at most three of them. 1,000,000 − 999,999.9… may be 0 in one engine and 1e-10 in the other.
 */
export const CANCELLATION = 1e-12;

/** A formula cell whose recalculated value is not the stored one. */
export interface Mismatch {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly stored: DescribedValue;
  readonly recalculated: RawValue | string;
}

/** What comparing gave. */
export interface Comparison {
  readonly cells: number;
  readonly worstRelative: number;
  readonly mismatches: readonly Mismatch[];
}

const REFERENCE = /(?:'((?:[^']|'')+)'|([\p{L}_.]+))?(!)?\$?([A-Z]{1,3})\$?([1-9][0-9]*)(?::\$?([A-Z]{1,3})\$?([1-9][0-9]*))?/gu;
const TEXT = /"(?:[^"]|"")*"/g;

/** Looks up described numbers by sheet and cell. */
type NumberAt = (sheet: string, row: number, column: number) => number;

/** The largest number that a formula reads: what its result may have cancelled out of. */
function largestOperand(formula: string, home: string, numberAt: NumberAt): number {
  let largest = 0;
  for (const [, quoted, plain, bang, letters = '', digits = '', lastLetters, lastDigits] of formula.replace(TEXT, '""').matchAll(REFERENCE)) {
    const sheet = bang === undefined ? home : (quoted?.replaceAll("''", "'") ?? plain ?? home);
    const first = parseA1(letters + digits);
    const last = lastLetters === undefined ? first : parseA1(lastLetters + (lastDigits ?? digits));
    for (let row = first.row; row <= last.row; row += 1) {
      for (let column = first.column; column <= last.column; column += 1) largest = Math.max(largest, Math.abs(numberAt(sheet, row, column)));
    }
  }
  return largest;
}

/** Amounts of money carry the cancellation of whole columns on, so they are held against the sheet's largest amount. */
const isMoney = ({ format }: CellDescription): boolean => format !== undefined && format.startsWith('#,##0');

interface Scales {
  readonly numberAt: NumberAt;
  readonly largestMoney: ReadonlyMap<string, number>;
}

function scalesOf(sheets: readonly SheetDescription[]): Scales {
  const numbers = new Map<string, number>();
  const largestMoney = new Map<string, number>();
  for (const { name, rows } of sheets) {
    rows.forEach(({ cells }, row) => {
      for (const cell of cells) {
        if (typeof cell.value !== 'number') continue;
        numbers.set(`${name}!${a1({ row, column: cell.column })}`, cell.value);
        if (isMoney(cell)) largestMoney.set(name, Math.max(largestMoney.get(name) ?? 0, Math.abs(cell.value)));
      }
    });
  }
  return { largestMoney, numberAt: (sheet, row, column) => numbers.get(`${sheet}!${a1({ row, column })}`) ?? 0 };
}

function floorOf(cell: CellDescription, home: string, scales: Scales): number {
  const operand = largestOperand(cell.formula ?? '', home, scales.numberAt);
  const money = isMoney(cell) ? (scales.largestMoney.get(home) ?? 0) : 0;
  return CANCELLATION * Math.max(1, operand, money);
}

/** A blank cell and an empty text are the same to a reader. */
const textOf = (value: RawValue | DescribedValue): string => (value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value));

/**
 * Holds every formula cell of described sheets against the values of a workbook that another program recalculated.
 *
 * Numbers agree within `RELATIVE`, or within `CANCELLATION` of what they were computed from; texts and truth values
 * agree to the letter; an error value never agrees.
 */
export function compareCells(sheets: readonly SheetDescription[], recalculated: Pick<RawWorkbook, 'sheets'>): Comparison {
  const scales = scalesOf(sheets);
  const mismatches: Mismatch[] = [];
  let cells = 0;
  let worstRelative = 0;
  for (const { name, rows } of sheets) {
    const actualRows = recalculated.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    rows.forEach((described, row) => {
      for (const cell of described.cells) {
        if (cell.formula === undefined) continue;
        cells += 1;
        const actual = actualRows[row]?.[cell.column] ?? { value: null };
        const found = { sheet: name, cell: a1({ row, column: cell.column }), formula: cell.formula, stored: cell.value, recalculated: actual.error ?? actual.value };
        if (actual.error !== undefined) mismatches.push(found);
        else if (typeof cell.value === 'number' && typeof actual.value === 'number') {
          const difference = Math.abs(cell.value - actual.value);
          const size = Math.abs(cell.value);
          const within = difference <= RELATIVE * size;
          if (within && size > 0) worstRelative = Math.max(worstRelative, difference / size);
          if (!within && difference > floorOf(cell, name, scales)) mismatches.push(found);
        } else if (typeof cell.value !== typeof actual.value && cell.value !== '' && cell.value !== null) mismatches.push(found);
        else if (textOf(cell.value) !== textOf(actual.value)) mismatches.push(found);
      }
    });
  }
  return { cells, worstRelative, mismatches };
}
