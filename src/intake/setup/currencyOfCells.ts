import type { Sourced } from '../../model/origin';
import { fieldsOfKind } from '../headers/TableKind';
import type { SourceTable } from '../casebook/SourceTable';
import { currencyOfSymbol } from '../values/currencies';
import { symbolOfMoney } from '../values/readMoney';
import type { CellAddress } from '../../model/cellAddress';

/** Cells named as the origin of a currency; a few show it as well as all. */
const MOST_CELLS = 5;

interface Seen {
  count: number;
  readonly cells: CellAddress[];
}

/**
 * The currency that most amounts show, by symbol, code, number format or header; null when none shows any.
 *
 * Setup, metrics and other tables without amounts are not looked at.
 */
export function currencyOfCells(tables: readonly SourceTable[]): Sourced<string> | null {
  const seen = new Map<string, Seen>();
  for (const table of tables) {
    for (const column of moneyColumns(table)) countColumn(table, column, seen);
  }
  const [best] = [...seen].sort(([, a], [, b]) => b.count - a.count);
  if (best === undefined) return null;
  const [value, { cells }] = best;
  return { value, origin: { kind: 'derived', from: cells, rule: 'currency-of-amounts' } };
}

interface MoneyColumn {
  readonly slot: number;
  readonly currency: string | null;
}

function moneyColumns(table: SourceTable): readonly MoneyColumn[] {
  const fields = fieldsOfKind(table.mapping.table);
  const columns = table.mapping.columns.filter(({ field }) => {
    const type = field === null ? undefined : fields[field]?.type;
    return type === 'money' || type === 'bound';
  });
  return [...columns, ...table.mapping.years];
}

function countColumn(table: SourceTable, column: MoneyColumn, seen: Map<string, Seen>): void {
  const { mapping, view } = table;
  if (column.currency !== null) note(seen, column.currency, view.address(mapping.headerLine, column.slot));
  const byFormat = new Map<string, string | null>();
  for (let line = mapping.firstLine; line <= mapping.lastLine; line += 1) {
    const cell = view.cell(line, column.slot);
    if (cell.value === null || (typeof cell.value === 'number' && cell.format === undefined)) continue;
    // Amounts of a column share a handful of formats; each is looked at once.
    const key = typeof cell.value === 'number' ? cell.format : undefined;
    const known = key === undefined ? undefined : byFormat.get(key);
    const currency = known === undefined ? currencyOfSymbol(symbolOfMoney(cell) ?? '') : known;
    if (key !== undefined) byFormat.set(key, currency);
    if (currency !== null) note(seen, currency, view.address(line, column.slot));
  }
}

function note(seen: Map<string, Seen>, currency: string, at: CellAddress): void {
  const entry = seen.get(currency) ?? { count: 0, cells: [] };
  entry.count += 1;
  if (entry.cells.length < MOST_CELLS) entry.cells.push(at);
  seen.set(currency, entry);
}
