import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import { isBlank } from '../tables/GridView';
import { shortText } from '../values/readAmount';
import { cellOf, firstCell } from './SourceTable';
import type { SourceRow, SourceTable } from './SourceTable';

/** A bare word of totals, with words that add nothing to it. */
const TOTAL_WORDS =
  /^(?:grand |overall |sub[- ]?)?(?:totals?|sum)(?: (?:all|cash|gross|net|annual|capital|revenue|costs?|benefits?|savings?|spend|amounts?|cost|per year|by year|of|and|the|for|project|programme|initiatives?))*:?$/iu;
const TOTAL_START = /^(?:grand |overall |sub[- ]?)?(?:totals?|sum)\b/iu;
const LABELS = ['costLine', 'benefit', 'category', 'initiative'] as const;
/** One row above with the same amount is no sum. */
const FEWEST_SUMMED = 2;
/** Sums in sheets are floating: totals agree to a billionth. */
const TOLERANCE = 1e-9;

/**
 * The rows of a table that are records: blank lines are skipped, total rows are left out and said.
 *
 * A row is a total when its label is only a word of totals, when it is the totals row of an Excel table, or when its
 * label starts with such a word and its amounts are the sums of the rows above.
 */
export function rowsOfTable(table: SourceTable, problems: Problem[]): readonly SourceRow[] {
  const { mapping, slots, view } = table;
  const rows: SourceRow[] = [];
  let sinceTotal = 0;
  for (let line = mapping.firstLine; line <= mapping.lastLine; line += 1) {
    if (slots.every((slot) => isBlank(view.cell(line, slot)))) continue;
    const row = { table, line };
    const isTotalsRow = mapping.hasTotals && line === mapping.lastLine;
    const label = totalLabel(row);
    const agrees = label === null ? 'unknown' : agreement(row, rows.slice(sinceTotal), rows);
    if (isTotalsRow || (label !== null && (TOTAL_WORDS.test(label) || agrees === 'yes'))) {
      problems.push(problem('row-total-left-out', firstCell(row), { label: shortText(label ?? ''), agrees }));
      sinceTotal = rows.length;
    } else {
      rows.push(row);
    }
  }
  return rows;
}

function totalLabel(row: SourceRow): string | null {
  for (const field of LABELS) {
    const { value } = cellOf(row, field);
    if (typeof value === 'string' && TOTAL_START.test(value.trim())) return value.trim();
  }
  return null;
}

/** Whether each amount is the sum of the rows since the last total, or of all rows. */
function agreement(row: SourceRow, above: readonly SourceRow[], all: readonly SourceRow[]): 'yes' | 'no' | 'unknown' {
  const slots = amountSlots(row);
  if (slots.length === 0 || all.length < FEWEST_SUMMED) return 'unknown';
  const sums = (rows: readonly SourceRow[]): boolean =>
    rows.length >= FEWEST_SUMMED && slots.every((slot) => isSum(row, rows, slot));
  return sums(above) || sums(all) ? 'yes' : 'no';
}

function amountSlots(row: SourceRow): readonly number[] {
  const { mapping, view, columns } = row.table;
  const cost = columns.get('cost')?.slot;
  const slots = [...mapping.years.map(({ slot }) => slot), ...(cost === undefined ? [] : [cost])];
  return slots.filter((slot) => typeof view.cell(row.line, slot).value === 'number');
}

function isSum(row: SourceRow, rows: readonly SourceRow[], slot: number): boolean {
  const { view } = row.table;
  const amount = (line: number): number => {
    const { value } = view.cell(line, slot);
    return typeof value === 'number' ? value : 0;
  };
  const total = amount(row.line);
  const sum = rows.reduce((partial, other) => partial + amount(other.line), 0);
  return Math.abs(sum - total) <= TOLERANCE * Math.max(1, Math.abs(total));
}
