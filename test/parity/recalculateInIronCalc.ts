import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { RawCell, RawSheet, RawValue, RawWorkbook } from '../../src/model/rawWorkbook';
import type { CellDescription, SheetDescription } from '../../src/report/description/SheetDescription';
import type { BuiltFile } from './buildGenerated';

/** A cell as it is typed into IronCalc; an apostrophe makes a text of anything. */
interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly input: string;
  readonly isNumber: boolean;
}

interface ComputedCell {
  readonly row: number;
  readonly column: number;
  readonly kind: 'number' | 'text' | 'boolean' | 'error';
  readonly shown: string;
}

interface ComputedSheet {
  readonly name: string;
  readonly cells: readonly ComputedCell[];
}

const MOST_OUTPUT = 2 ** 28;

function inputOf(value: RawValue): string {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function userCells({ rows }: RawSheet): readonly TypedCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ value }, column) => (value === null ? [] : [{ row, column, input: inputOf(value), isNumber: typeof value === 'number' }])),
  );
}

function ownCells({ rows }: SheetDescription): readonly TypedCell[] {
  const typed = ({ column, value, formula }: CellDescription, row: number): readonly TypedCell[] => {
    if (formula === undefined && (value === null || value === '')) return [];
    return [{ row, column, input: formula === undefined ? inputOf(value) : `=${formula}`, isNumber: typeof value === 'number' }];
  };
  return rows.flatMap(({ cells }, row) => cells.flatMap((cell) => typed(cell, row)));
}

function cellOf({ kind, shown }: ComputedCell): RawCell {
  if (kind === 'error') return { value: null, error: shown };
  if (kind === 'boolean') return { value: shown === 'TRUE' };
  return { value: kind === 'number' ? Number(shown) : shown };
}

function sheetOf({ name, cells }: ComputedSheet): RawSheet {
  const rows: RawCell[][] = [];
  for (const cell of cells) {
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row] ?? [];
    while (row.length <= cell.column) row.push({ value: null });
    row[cell.column] = cellOf(cell);
  }
  return { name, hidden: false, ownId: null, rows, tables: [] };
}

/** Recalculates described workbooks, with the user's sheets beneath them, in an engine that npm installs. */
export function recalculateInIronCalc(files: readonly BuiltFile[]): readonly Pick<RawWorkbook, 'sheets'>[] {
  const books = files.map(({ built }) => [
    ...built.raw.sheets.map((sheet) => ({ name: sheet.name, cells: userCells(sheet) })),
    ...built.report.book.sheets.map((sheet) => ({ name: sheet.name, cells: ownCells(sheet) })),
  ]);
  const answer = execFileSync(process.execPath, [path.join(__dirname, 'ironCalcProcess.mjs')], { input: JSON.stringify(books), maxBuffer: MOST_OUTPUT });
  const computed: readonly (readonly ComputedSheet[])[] = JSON.parse(answer.toString('utf8'));
  return computed.map((sheets) => ({ sheets: sheets.map(sheetOf) }));
}
