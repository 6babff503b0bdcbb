import {
  COMMITMENT_FIELDS,
  CONCERN_FIELDS,
  PARTNERSHIP_FIELDS,
  READINESS_FIELDS,
  SPEND_FIELDS,
} from '../../model/fieldTables';
import type { FieldTable } from '../../model/field';
import type { PartnershipItem } from '../../model/Casebook';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { RecordOf, RowPlace } from '../../model/record';
import { readRecord } from '../casebook/readRecord';
import { addressOf, rowPlace } from '../casebook/SourceTable';
import type { SourceRow } from '../casebook/SourceTable';
import type { BookRun } from '../initiatives/BookRun';
import { ownerOfRow } from '../initiatives/ownerOfRow';
import { readRiskRow } from '../risks/readRiskRow';
import type { TableKind } from '../headers/TableKind';

interface Item<T extends FieldTable> {
  readonly record: RecordOf<T>;
  readonly place: RowPlace;
}

/** Tables whose rows hang on an initiative and are kept as they are read. */
export const FOLLOWERS = ['readiness', 'concerns', 'commitments', 'risks', 'spend'] as const satisfies readonly TableKind[];
export type Follower = (typeof FOLLOWERS)[number];

/** Reads a row of one of the follower tables into its initiative. */
export function readFollower(kind: Follower, row: SourceRow, run: BookRun): void {
  const owner = ownerOfRow(row, run);
  if (owner === null) return;
  switch (kind) {
    case 'readiness':
      return keep(owner.readiness, item(READINESS_FIELDS, { row, run, problems: owner.problems }));
    case 'concerns':
      return keep(owner.concerns, item(CONCERN_FIELDS, { row, run, problems: owner.problems }));
    case 'commitments':
      return keep(owner.commitments, item(COMMITMENT_FIELDS, { row, run, problems: owner.problems }));
    case 'risks':
      return keep(owner.risks, readRiskRow({ row, run, problems: owner.problems }));
    case 'spend':
      return keep(owner.spend, item(SPEND_FIELDS, { row, run, problems: owner.problems }));
  }
}

function keep<T>(list: T[], entry: T | null): void {
  if (entry !== null) list.push(entry);
}

interface ItemFrom {
  readonly row: SourceRow;
  readonly run: BookRun;
  readonly problems: Problem[];
}

/** A record with its place; null with a problem when a required field is missing (the initiative is found elsewhere). */
function item<T extends FieldTable>(fields: T, { row, run, problems }: ItemFrom): Item<T> | null {
  const record = readRecord({ row, fields }, run.run, problems);
  const missing = Object.entries(fields).find(
    ([key, field]) => field.required === true && key !== 'initiative' && !Object.hasOwn(record, key),
  );
  if (missing === undefined) return { record, place: rowPlace(row) };
  problems.push(problem('row-incomplete', addressOf(row, missing[0]), { field: missing[1].header }));
  return null;
}

/** Reads a row of the Partnership table, which belongs to the whole casebook. */
export function readPartnershipRow(row: SourceRow, run: BookRun): PartnershipItem | null {
  return item(PARTNERSHIP_FIELDS, { row, run, problems: run.problems });
}
