import { problem } from '../../model/Problem';
import { addressOf, cellOf, firstCell } from '../casebook/SourceTable';
import type { SourceRow } from '../casebook/SourceTable';
import { cellObstacle, shortText } from '../values/readAmount';
import { readText } from '../values/readText';
import type { BookRun } from './BookRun';
import { findInitiative, nearestName } from './InitiativeBook';
import type { InitiativeDraft } from './InitiativeBook';

/**
 * The initiative that a row belongs to by the name or id in it; null with a problem when it belongs to none.
 *
 * A row without a name belongs to the only initiative there is; with several it is left out and said.
 */
export function ownerOfRow(row: SourceRow, run: BookRun): InitiativeDraft | null {
  const cell = cellOf(row, 'initiative');
  const reading = cellObstacle(cell) === null ? readText(cell) : null;
  if (reading === null || reading.state !== 'read') return onlyInitiative(row, run);
  const found = findInitiative(run.book, reading.value);
  if (typeof found === 'object') return found;
  const at = addressOf(row, 'initiative');
  const name = shortText(reading.value);
  run.problems.push(
    found === 'ambiguous'
      ? problem('name-ambiguous', at, { name })
      : problem('row-orphan', at, { name, nearest: nearestName(run.book, reading.value) }),
  );
  return null;
}

function onlyInitiative(row: SourceRow, { book, problems }: BookRun): InitiativeDraft | null {
  const [only, ...others] = book.drafts;
  const at = row.table.columns.has('initiative') ? addressOf(row, 'initiative') : firstCell(row);
  if (only === undefined || others.length > 0) {
    problems.push(problem('row-orphan', at, { name: '', nearest: '' }));
    return null;
  }
  only.problems.push(problem('row-assigned', at, { initiative: only.name.value }));
  return only;
}
