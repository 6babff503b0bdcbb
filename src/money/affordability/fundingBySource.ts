import { sumByYear } from '../case/optionSums';
import type { CashRow } from './cashRows';

/** Sources that are named one by one; a table with more has no use of a row for each. */
export const MOST_SOURCES = 12;

/** Who pays: as the first line that names the source writes it, the sources beyond the first ones, or nobody named. */
export type Payer = { readonly kind: 'named'; readonly name: string } | { readonly kind: 'others'; readonly count: number } | { readonly kind: 'unnamed' };

/** What one source pays, year by year. */
export interface Funding {
  readonly payer: Payer;
  readonly rows: readonly CashRow[];
  /** Whether the expected cost of risks is paid by this source too. */
  readonly paysRisks: boolean;
  readonly amounts: readonly number[];
}

/** Money out that stands on no line: the expected cost of risks, paid by the source of the initiative. */
export interface UnlinedCash {
  readonly source: string | null;
  readonly amounts: readonly number[];
}

interface Group {
  readonly name: string;
  readonly rows: CashRow[];
  paysRisks: boolean;
}

const UNNAMED = '';
const keyOf = (source: string | null): string => (source ?? UNNAMED).trim().toLowerCase();

function groupsOf(rows: readonly CashRow[], risks: UnlinedCash | null): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const groupOf = (source: string | null): Group => {
    const key = keyOf(source);
    const found = groups.get(key) ?? { name: (source ?? UNNAMED).trim(), rows: [], paysRisks: false };
    groups.set(key, found);
    return found;
  };
  for (const row of rows) groupOf(row.source).rows.push(row);
  if (risks !== null) groupOf(risks.source).paysRisks = true;
  return groups;
}

/**
 * Money out by who pays, in the order in which the sources are named; what nobody is named for comes last.
 *
 * Equation: funding_s,t = Σ of the rows of source s in year t, with the expected cost of risks where s pays it. The
 * sources together are all money out.
 * Names count as the same without case and without spaces around them. Sources beyond the first `MOST_SOURCES` stand
 * together. No rows give no sources.
 *
 * @param count number of columns, year 0 included.
 * @example fundingBySource([], null, 3) // []
 */
export function fundingBySource(rows: readonly CashRow[], risks: UnlinedCash | null, count: number): readonly Funding[] {
  const groups = groupsOf(rows, risks);
  const named = [...groups].flatMap(([key, group]) => (key === UNNAMED ? [] : [group]));
  const unnamed = groups.get(UNNAMED);
  const funding = (payer: Payer, own: readonly Group[]): Funding => {
    const paysRisks = own.some((group) => group.paysRisks);
    const all = own.flatMap((group) => group.rows);
    return { payer, rows: all, paysRisks, amounts: sumByYear(paysRisks && risks !== null ? [...all, risks] : all, count) };
  };
  const others = named.slice(MOST_SOURCES);
  return [
    ...named.slice(0, MOST_SOURCES).map((group) => funding({ kind: 'named', name: group.name }, [group])),
    ...(others.length === 0 ? [] : [funding({ kind: 'others', count: others.length }, others)]),
    ...(unnamed === undefined ? [] : [funding({ kind: 'unnamed' }, [unnamed])]),
  ];
}
