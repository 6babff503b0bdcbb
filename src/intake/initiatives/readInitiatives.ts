import { INITIATIVE_FIELDS } from '../../model/fieldTables';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { RecordOf } from '../../model/record';
import { readRecord } from '../casebook/readRecord';
import { addressOf, firstCell, rowPlace } from '../casebook/SourceTable';
import type { SourceRow } from '../casebook/SourceTable';
import { shortText } from '../values/readAmount';
import type { BookRun } from './BookRun';
import { addInitiative, findInitiative } from './InitiativeBook';
import type { InitiativeDraft } from './InitiativeBook';

type InitiativeRecord = RecordOf<typeof INITIATIVE_FIELDS>;

/**
 * Reads one row of the Initiatives table; a second row of the same name or id is refused.
 *
 * Null when the row makes no initiative; the problem is then with the casebook.
 */
export function readInitiativeRow(row: SourceRow, run: BookRun): InitiativeDraft | null {
  const own: Problem[] = [];
  const record = readRecord({ row, fields: INITIATIVE_FIELDS }, run.run, own);
  const name = record.initiative ?? record.id;
  if (name === undefined) {
    run.problems.push(...own, problem('row-incomplete', addressOf(row, 'initiative'), { field: INITIATIVE_FIELDS.initiative.header }));
    return null;
  }
  const known = [record.initiative?.value, record.id?.value].filter((text) => text !== undefined);
  if (known.some((text) => findInitiative(run.book, text) !== 'unknown')) {
    run.problems.push(...own, problem('row-duplicate', firstCell(row), { name: shortText(name.value) }));
    return null;
  }
  const draft = addInitiative(run.book, { name, record, place: rowPlace(row) });
  draft.problems.push(...own);
  return draft;
}

/**
 * Reads the initiative of a row that also holds a metric: the first row makes it, later rows fill in what it lacks.
 *
 * A value that differs from the first is said and not used, so that a cost repeated on each row counts once.
 */
export function readCaseRowInitiative(row: SourceRow, run: BookRun): InitiativeDraft | null {
  const own: Problem[] = [];
  const record = readRecord({ row, fields: INITIATIVE_FIELDS }, run.run, own);
  const name = record.initiative ?? record.id;
  const found = name === undefined ? onlyDraft(row, run) : findInitiative(run.book, name.value);
  if (found === 'ambiguous') {
    run.problems.push(...own, problem('name-ambiguous', addressOf(row, 'initiative'), { name: shortText(name?.value ?? '') }));
    return null;
  }
  if (found === null) {
    run.problems.push(...own);
    return null;
  }
  const fresh = found === 'unknown' && name !== undefined;
  const draft = fresh ? addInitiative(run.book, { name, record, place: rowPlace(row) }) : found;
  if (draft === 'unknown') return null;
  draft.problems.push(...own);
  if (!fresh) mergeRecord(draft, record, row);
  return draft;
}

function onlyDraft(row: SourceRow, { book, problems }: BookRun): InitiativeDraft | null {
  const [only, ...others] = book.drafts;
  if (only !== undefined && others.length === 0) {
    only.problems.push(problem('row-assigned', addressOf(row, 'initiative'), { initiative: only.name.value }));
    return only;
  }
  problems.push(problem('row-orphan', addressOf(row, 'initiative'), { name: '', nearest: '' }));
  return null;
}

function mergeRecord(draft: InitiativeDraft, record: InitiativeRecord, row: SourceRow): void {
  for (const [key, sourced] of Object.entries(record)) {
    if (key === 'initiative') continue;
    const standing = Object.entries(draft.record).find(([other]) => other === key)?.[1];
    if (standing === undefined || standing.value === sourced.value) continue;
    draft.problems.push(
      problem('value-conflicts', addressOf(row, key), {
        header: row.table.columns.get(key)?.header ?? key,
        first: String(standing.value),
        second: String(sourced.value),
      }),
    );
  }
  draft.record = { ...record, ...draft.record };
}
