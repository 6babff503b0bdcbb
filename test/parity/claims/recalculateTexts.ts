import { spawn } from 'node:child_process';
import path from 'node:path';
import { a1 } from '../../../src/model/cellAddress';
import type { RawSheet, RawValue } from '../../../src/model/rawWorkbook';
import type { SheetDescription } from '../../../src/report/description/SheetDescription';

type TypedCell = readonly [row: number, column: number, input: string];

/** A formula cell that says something in words: what the engine found, and what another program made of the formula. */
export interface RecalculatedText {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly stored: string;
  readonly recalculated: string;
}

function inputOf(value: RawValue): string {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

const userCells = ({ rows }: RawSheet): readonly TypedCell[] =>
  rows.flatMap((cells, row) => cells.flatMap(({ value }, column): readonly TypedCell[] => (value === null ? [] : [[row, column, inputOf(value)]])));

const ownCells = ({ rows }: SheetDescription): readonly TypedCell[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, value, formula }): readonly TypedCell[] => {
      if (formula === undefined && (value === null || value === '')) return [];
      return [[row, column, formula === undefined ? inputOf(value) : `=${formula}`]];
    }),
  );

/** Runs the program beside this one, so that the next casebook is described while this one is recalculated. */
function run(input: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(__dirname, 'claimTextsProcess.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`IronCalc ended with ${String(code)}`));
      else resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    });
    child.stdin.end(input);
  });
}

/** Recalculates described sheets over the user's in IronCalc and gives every formula cell that reads as a text. */
export async function recalculateTexts(user: readonly RawSheet[], own: readonly SheetDescription[]): Promise<readonly RecalculatedText[]> {
  const sheets = [...user.map((sheet) => ({ name: sheet.name, cells: userCells(sheet) })), ...own.map((sheet) => ({ name: sheet.name, cells: ownCells(sheet) }))];
  const texts = own.flatMap(({ name, rows }, index) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ column, value, formula }) =>
        formula === undefined || typeof value !== 'string' ? [] : [{ at: [user.length + index, row, column], sheet: name, cell: a1({ row, column }), formula, stored: value }],
      ),
    ),
  );
  const found = await run(JSON.stringify({ sheets, wanted: texts.map(({ at }) => at) }));
  return texts.map(({ sheet, cell, formula, stored }, index) => ({ sheet, cell, formula, stored, recalculated: found[index] ?? '' }));
}
