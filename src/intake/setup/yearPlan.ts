import type { CellAddress } from '../../model/cellAddress';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { SourceTable } from '../casebook/SourceTable';
import { startYear } from '../headers/yearHeader';
import type { YearLabel } from '../headers/yearHeader';
import type { MappedYear } from '../mapping/Mapping';

/** Which year of the case each year column is. */
export interface YearPlan {
  /** Calendar year in which year 0 starts; null when no cell says. */
  readonly firstYear: Sourced<number> | null;
  /** Index of the last year that has a column, with the header that says so; null without year columns. */
  readonly lastYear: Sourced<number> | null;
  /** As headed, index = year; gaps are named in the style of their neighbours. */
  readonly labels: readonly string[];
  /** Year 0 = 0; negative before the first year. */
  readonly indexOf: (year: YearLabel) => number;
}

interface YearCell {
  readonly year: YearLabel;
  readonly at: CellAddress;
}

/**
 * Numbers the year columns of all tables: calendar years from the first year of the set-up, else from the earliest column.
 */
export function yearPlan(
  tables: readonly SourceTable[],
  given: Sourced<number> | null,
  fiscalYearStart: number,
): YearPlan {
  const cells = tables.flatMap(({ mapping, view }) =>
    mapping.years.map((year: MappedYear): YearCell => ({ year: year.year, at: view.address(mapping.headerLine, year.slot) })),
  );
  const firstYear = given ?? earliest(cells, fiscalYearStart);
  const zero = firstYear?.value ?? 0;
  const indexOf = (year: YearLabel): number => (year.kind === 'index' ? year.index : startYear(year, fiscalYearStart) - zero);
  const numbered = cells.map((cell) => ({ ...cell, index: indexOf(cell.year) })).filter(({ index }) => index >= 0);
  const last = numbered.reduce<(typeof numbered)[number] | null>((best, cell) => (best === null || cell.index > best.index ? cell : best), null);
  const lastYear: Sourced<number> | null =
    last === null ? null : { value: last.index, origin: { kind: 'derived', from: [last.at], rule: 'last-year-column' } };
  return { firstYear, lastYear, labels: labelsOf(numbered, firstYear?.value ?? null), indexOf };
}

function earliest(cells: readonly YearCell[], fiscalYearStart: number): Sourced<number> | null {
  let best: Sourced<number> | null = null;
  for (const { year, at } of cells) {
    if (year.kind === 'index') continue;
    const value = startYear(year, fiscalYearStart);
    if (best === null || value < best.value) best = { value, origin: { kind: 'derived', from: [at], rule: 'earliest-year-column' } };
  }
  return best;
}

function labelsOf(numbered: readonly { readonly year: YearLabel; readonly index: number }[], firstYear: number | null): readonly string[] {
  const count = numbered.reduce((most, { index }) => Math.max(most, index + 1), 0);
  const headed = new Map<number, YearLabel>();
  for (const { year, index } of numbered) {
    // A calendar label says more than "Year 1".
    const known = headed.get(index);
    if (known === undefined || (known.kind === 'index' && year.kind === 'calendar')) headed.set(index, year);
  }
  const style = [...headed.values()].find((year) => year.kind === 'calendar');
  return Array.from({ length: count }, (_, index) => shownLabel(headed.get(index)) ?? gapLabel(index, style, firstYear));
}

function shownLabel(year: YearLabel | undefined): string | null {
  if (year === undefined) return null;
  return year.kind === 'index' && /^\d+$/u.test(year.label) ? `Year ${year.index}` : year.label;
}

function gapLabel(index: number, style: YearLabel | undefined, firstYear: number | null): string {
  if (style?.kind !== 'calendar' || firstYear === null) return `Year ${index}`;
  const start = firstYear + index;
  return style.form === 'bare' ? String(start) : `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

/** Says which years between a table's first and last have no column; they count as nothing. */
export function missingYears(table: SourceTable, plan: YearPlan): readonly Problem[] {
  const { mapping, view } = table;
  const indexes = mapping.years.map(({ year, slot }) => ({ index: plan.indexOf(year), slot })).sort((a, b) => a.index - b.index);
  return indexes.flatMap(({ index, slot }, position) => {
    const before = indexes[position - 1];
    if (before === undefined || index - before.index < 2) return [];
    const missing = Array.from({ length: index - before.index - 1 }, (_, gap) => before.index + 1 + gap);
    const years = missing.map((year) => plan.labels[year] ?? `Year ${year}`).join(', ');
    return [problem('years-missing', view.address(mapping.headerLine, slot), { years })];
  });
}
