import { headerParts } from '../headers/headerParts';
import { yearLabel } from '../headers/yearHeader';
import type { TableKind } from '../headers/TableKind';
import { TABLES_WITH_YEARS } from '../../model/fieldTables';
import type { MappedYear } from '../mapping/Mapping';
import type { HeaderLine } from './HeaderLine';
import { oneAmount } from './oneAmount';

const BARE_INDEX = /^\d{1,2}$/u;

/**
 * The year columns of a header line, in the tables that have them.
 *
 * A bare small number is a year only beside another year column. Without years, a single column of amounts beside names
 * of lines is taken as year 0, as a guess.
 */
export function yearColumns(header: HeaderLine, kind: TableKind): readonly MappedYear[] {
  if (!TABLES_WITH_YEARS.some((table) => table === kind)) return [];
  const seen = new Set<string>();
  const years = header.cells.flatMap(({ slot, text }) => {
    const year = yearLabel(text);
    if (year === null) return [];
    const key = year.kind === 'index' ? `#${year.index}` : `${year.form}${year.year}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { exponent, currency } = headerParts(text);
    return [{ slot, header: text, year, match: 'header', confidence: 1, exponent, currency } as const];
  });
  const lonely = years.length === 1 && years.every(({ header: text }) => BARE_INDEX.test(text));
  return years.length === 0 || lonely ? oneAmount(header, kind) : years;
}
