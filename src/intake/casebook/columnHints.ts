import type { WritingHints } from '../values/CellContext';
import type { TableMapping } from '../mapping/Mapping';
import type { GridView } from '../tables/GridView';
import type { ReadingRun } from './ReadingRun';

/** A column of a table, for the look at how its texts are written. */
export interface HintColumn {
  readonly mapping: TableMapping;
  readonly view: GridView;
  readonly slot: number;
}

/**
 * How the texts of a column are written: by the locale where one is known, else by the clear cells of the same column
 * (31/05/2010 settles 01/10/2006; 5609.46 settles 16.108), when they all agree. Looked up only when a text is ambiguous.
 */
export function columnHints(run: ReadingRun, column: HintColumn): () => WritingHints {
  let known: WritingHints | null = null;
  return () => {
    known ??= run.locale === null ? hintsOfColumn(run, column) : hintsOfLocale(run.locale);
    return known;
  };
}

function hintsOfLocale(locale: NonNullable<ReadingRun['locale']>): WritingHints {
  const { decimal, dateOrder } = locale;
  return { decimal: decimal === '.' || decimal === ',' ? decimal : null, dateOrder };
}

function hintsOfColumn(run: ReadingRun, { mapping, view, slot }: HintColumn): WritingHints {
  const orders = new Set<'day-first' | 'month-first'>();
  const decimals = new Set<'.' | ','>();
  for (let line = mapping.firstLine; line <= mapping.lastLine; line += 1) {
    const { value } = view.cell(line, slot);
    if (typeof value !== 'string') continue;
    const order = clearOrder(value);
    const decimal = clearDecimal(value);
    if (order !== null) orders.add(order);
    if (decimal !== null) decimals.add(decimal);
  }
  return { dateOrder: only(orders), decimal: decimals.size === 0 ? run.decimalOfFile : only(decimals) };
}

function only<T>(found: ReadonlySet<T>): T | null {
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

function clearOrder(text: string): 'day-first' | 'month-first' | null {
  const match = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/u.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : null;
}

function clearDecimal(text: string): '.' | ',' | null {
  const marks = /^[^\d]*\d[\d\s'’]*(?:[.,]\d{3})*([.,])(\d+)\D*$/u.exec(text);
  if (marks === null) return null;
  const [, mark = '', decimals = ''] = marks;
  const both = text.includes('.') && text.includes(',');
  // One mark before three digits may group; anything else is a decimal.
  if (!both && (decimals.length === 3 || (text.match(/[.,]/gu)?.length ?? 0) > 1)) return null;
  return mark === ',' ? ',' : '.';
}
