import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { GeneratedBook, GeneratedCell } from './generated/GeneratedBook';

/** What somebody changes in a cell of the casebook; null where the cell holds nothing to change. */
type Change = (cell: GeneratedCell) => GeneratedCell | null;

const number =
  (turn: (value: number, cell: GeneratedCell) => number): Change =>
  (cell) =>
    typeof cell.value === 'number' && cell.formula === undefined ? { ...cell, value: turn(cell.value, cell) } : null;

const swapWords =
  (words: readonly string[]): Change =>
  (cell) => {
    const at = typeof cell.value === 'string' ? words.indexOf(cell.value) : -1;
    return at < 0 ? null : { ...cell, value: words[(at + 1) % words.length] ?? null };
  };

const amount = number((value) => value * 1.5 + 100);
/** One step up in the decimals that the cell shows, so that the sentence shows as many as before. */
const level = number((value, { format }) => value + (format?.includes('%') === true ? 0.01 : 1));
const share = number((value) => value / 2 + 0.01);

/** What may change live, by header: every kind of number and every word of a closed list. */
const CHANGES: Readonly<Record<string, Change>> = {
  Baseline: level,
  Target: level,
  'Target date': number((day) => day + 200),
  Better: swapWords(['lower', 'higher']),
  Evidence: swapWords(['measured', 'piloted', 'benchmark', 'expert', 'supplier', 'assumed']),
  'Risk adjustment': share,
  Volume: number((value) => value + 10),
  'Unit value': amount,
  'Starts after (months)': number((months) => months + 2),
  'Ramp (months)': number((months) => months + 3),
  'Ends after (months)': number((months) => months + 5),
  Adoption: share,
  'Optimism bias': share,
  Mitigated: share,
  VAT: share,
  'VAT recoverable': share,
  'Residual value': amount,
  'Go-live': number((day) => day + 75),
  Ask: amount,
  'Actual cost': amount,
};

const SETTING_CHANGES: Readonly<Record<string, Change>> = {
  'Discount rate': share,
  'Health discount rate': share,
  Inflation: share,
  'Exchange rate EUR': number((rate) => rate * 1.1),
  'Exchange rate USD': number((rate) => rate * 1.1),
};

const YEAR_HEAD = /^(?:Year |Y\d|FY|\d{4})/;

function changeOf(header: string, setting: unknown): Change | null {
  if (header === 'Value') return SETTING_CHANGES[String(setting)] ?? null;
  return CHANGES[header] ?? (YEAR_HEAD.test(header) ? amount : null);
}

/** A casebook with every n-th of its changeable cells changed; the layout of the tables stays. */
export function changedBook(book: GeneratedBook, every: number): { readonly book: GeneratedBook; readonly changes: number } {
  let seen = 0;
  let changes = 0;
  const tables = book.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const cells = table.headers.map((header) => {
        const cell = row[header];
        const changed = cell === undefined ? null : (changeOf(header, row.Setting?.value)?.(cell) ?? null);
        if (changed === null || seen++ % every !== 0) return [header, cell] as const;
        changes += 1;
        return [header, changed] as const;
      });
      return Object.fromEntries(cells);
    }),
  }));
  return { book: { ...book, tables }, changes };
}

const sheetPart = (index: number): string => `xl/worksheets/sheet${String(index + 1)}.xml`;

/**
 * A written workbook in which the user's sheets are those of another file of the same layout, as if the user had
 * typed the changes into it. Our sheets stay as they were written.
 */
export function withUserSheetsOf(written: Uint8Array, changed: Uint8Array, count: number): Uint8Array {
  const [parts, others] = [unzipSync(written), unzipSync(changed)];
  const swapped = Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const path = sheetPart(index);
      const sheet = others[path];
      if (sheet === undefined || parts[path] === undefined) throw new Error(`no ${path}`);
      return [path, strToU8(strFromU8(sheet))] as const;
    }),
  );
  return zipSync({ ...parts, ...swapped });
}
