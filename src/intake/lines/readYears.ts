import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import { contextOf } from '../casebook/SourceTable';
import type { SourceRow } from '../casebook/SourceTable';
import { takeReading } from '../casebook/takeReading';
import type { BookRun } from '../initiatives/BookRun';
import { isBlank } from '../tables/GridView';
import { readMoney } from '../values/readMoney';

/** Amounts by year: index = year, null where no cell says anything; as long as the last year given. */
export type YearAmounts = readonly (Sourced<number> | null)[];

/**
 * Reads the amounts of a row's year columns. What lies before year 0 or beyond the last year is said and left out.
 */
export function readYears(row: SourceRow, run: BookRun, problems: Problem[]): YearAmounts {
  const { table, line } = row;
  const amounts: (Sourced<number> | null)[] = [];
  for (const column of table.mapping.years) {
    const cell = table.view.cell(line, column.slot);
    if (isBlank(cell)) continue;
    const at = table.view.address(line, column.slot);
    const sourced = takeReading(readMoney(cell, contextOf(run.run, table, column)), { cell, at, header: column.header }, problems);
    if (sourced === null) continue;
    const index = run.plan.indexOf(column.year);
    if (index < 0) {
      problems.push(problem('year-before-first', at, { year: column.header, firstYear: run.plan.firstYear?.value ?? 0, amount: sourced.value }));
    } else if (index > run.lastYear) {
      problems.push(problem('year-beyond-horizon', at, { year: column.header, years: run.lastYear, amount: sourced.value }));
    } else {
      while (amounts.length <= index) amounts.push(null);
      amounts[index] = sourced;
    }
  }
  return amounts;
}
