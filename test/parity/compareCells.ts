import { a1 } from '../../src/model/cellAddress';
import type { RawCell, RawValue, RawWorkbook } from '../../src/model/rawWorkbook';
import type { CellDescription, DescribedValue, SheetDescription } from '../../src/report/description/SheetDescription';
import { formulaReferences, type FormulaReference } from '../report/rules/formulaTokens';

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

/** Looks up described cells by sheet and place. */
type CellAt = (sheet: string, row: number, column: number) => CellDescription | undefined;

const sizeOf = (cell: CellDescription | undefined): number => (typeof cell?.value === 'number' ? Math.abs(cell.value) : 0);

/** The largest number that a formula reads: what its result may have cancelled out of. */
function largestOperand(references: readonly FormulaReference[], cellAt: CellAt): number {
  let largest = 0;
  for (const { sheet, area } of references) {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) largest = Math.max(largest, sizeOf(cellAt(sheet, row, column)));
    }
  }
  return largest;
}

/** Amounts of money carry the cancellation of whole columns on, so they are held against the sheet's largest amount. */
const isMoney = ({ format }: CellDescription): boolean => format !== undefined && format.startsWith('#,##0');

interface Scales {
  readonly cellAt: CellAt;
  readonly largestMoney: ReadonlyMap<string, number>;
}

function scalesOf(sheets: readonly SheetDescription[]): Scales {
  const cells = new Map<string, CellDescription>();
  const largestMoney = new Map<string, number>();
  for (const { name, rows } of sheets) {
    rows.forEach((described, row) => {
      for (const cell of described.cells) {
        cells.set(`${name}!${a1({ row, column: cell.column })}`, cell);
        if (isMoney(cell)) largestMoney.set(name, Math.max(largestMoney.get(name) ?? 0, sizeOf(cell)));
      }
    });
  }
  return { largestMoney, cellAt: (sheet, row, column) => cells.get(`${sheet}!${a1({ row, column })}`) };
}

/** A cell that only repeats another carries that one's noise. */
function floorOf(cell: CellDescription, home: string, scales: Scales): number {
  const references = formulaReferences(cell.formula ?? '', home);
  const [only, ...others] = references;
  const repeated = only === undefined || others.length > 0 ? undefined : scales.cellAt(only.sheet, only.area.firstRow, only.area.firstColumn);
  const inherited = only !== undefined && repeated?.formula !== undefined && only.sheet !== home ? floorOf(repeated, only.sheet, scales) : 0;
  const money = isMoney(cell) ? (scales.largestMoney.get(home) ?? 0) : 0;
  return Math.max(inherited, CANCELLATION * Math.max(1, largestOperand(references, scales.cellAt), money));
}

/** A blank cell and an empty text are the same to a reader. */
const textOf = (value: RawValue | DescribedValue): string => (value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value));

type Verdict = { readonly agrees: true; readonly relative: number } | { readonly agrees: false };

const FAILS: Verdict = { agrees: false };

function judgeNumbers(stored: number, actual: number, floor: number): Verdict {
  const difference = Math.abs(stored - actual);
  if (difference <= floor) return { agrees: true, relative: 0 };
  const relative = difference / Math.abs(stored);
  return relative <= RELATIVE ? { agrees: true, relative } : FAILS;
}

function judge(cell: CellDescription, actual: RawCell, floor: () => number): Verdict {
  const { value } = cell;
  if (actual.error !== undefined) return FAILS;
  if (typeof value === 'number') return typeof actual.value === 'number' ? judgeNumbers(value, actual.value, floor()) : FAILS;
  const blank = value === null || value === '';
  if (!blank && typeof value !== typeof actual.value) return FAILS;
  return textOf(value) === textOf(actual.value) ? { agrees: true, relative: 0 } : FAILS;
}

/**
 * Holds every formula cell of described sheets against the values of a workbook that another program recalculated.
 *
 * Numbers agree within `RELATIVE`, or within `CANCELLATION` of what they were computed from; texts and truth values
 * agree to the letter; an error value never agrees.
 *
 * @param skip formula cells that are not compared, as `Sheet!A1`.
 */
export function compareCells(sheets: readonly SheetDescription[], recalculated: Pick<RawWorkbook, 'sheets'>, skip: ReadonlySet<string> = new Set()): Comparison {
  const scales = scalesOf(sheets);
  const mismatches: Mismatch[] = [];
  let cells = 0;
  let worstRelative = 0;
  for (const { name, rows } of sheets) {
    const actualRows = recalculated.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    rows.forEach((described, row) => {
      for (const cell of described.cells) {
        const place = a1({ row, column: cell.column });
        if (cell.formula === undefined || skip.has(`${name}!${place}`)) continue;
        cells += 1;
        const actual = actualRows[row]?.[cell.column] ?? { value: null };
        const verdict = judge(cell, actual, () => floorOf(cell, name, scales));
        if (verdict.agrees) worstRelative = Math.max(worstRelative, verdict.relative);
        else mismatches.push({ sheet: name, cell: place, formula: cell.formula, stored: cell.value, recalculated: actual.error ?? actual.value });
      }
    });
  }
  return { cells, worstRelative, mismatches };
}
