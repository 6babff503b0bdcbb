import type { Initiative } from '../../model/Casebook';
import { fieldCell } from '../../model/missingField';
import type { Origin, Sourced } from '../../model/origin';
import type { Problem } from '../../model/Problem';
import type { RowPlace } from '../../model/record';
import { binaryFormula, callFormula } from '../formula/Formula';
import { INPUT_COLUMNS, type InputRow, type InputRows } from '../inputs/InputRows';
import { originFormula, originPointer } from '../inputs/originFormula';
import { agreementKey, AS_READ, type AgreementTable } from './agreementKeys';

/** What the page shows of each row; a blank cell of these is linked too, so that what is typed there appears. */
const FIELDS = {
  readiness: ['item', 'state', 'owner', 'due', 'link'],
  concerns: ['concern', 'raisedBy', 'requirement', 'evidence', 'state'],
  commitments: ['who', 'step', 'gives', 'date', 'state'],
} as const satisfies Readonly<Record<AgreementTable, readonly string[]>>;

const UNITS: Readonly<Record<string, string>> = { state: 'choice', due: 'date', date: 'date' };

interface AgreementRow {
  readonly record: Readonly<Record<string, unknown>>;
  readonly place: RowPlace;
}

function isSourced(value: unknown): value is Sourced<string | number> {
  return typeof value === 'object' && value !== null && 'value' in value && 'origin' in value;
}

/**
 * What a cell says; of a blank one that it is blank, which for a state means open. Null where there is no such column,
 * or where the cell holds something that could not be read.
 */
function valueOf({ record, place }: AgreementRow, field: string, problems: readonly Problem[]): Sourced<string | number> | null {
  const value = record[field];
  if (isSourced(value)) return value;
  const at = fieldCell(place, field);
  if (at === null || problems.some(({ at: other }) => other?.sheet === at.sheet && other.row === at.row && other.column === at.column)) return null;
  const origin: Origin = { kind: 'cell', at, holds: 'text', factor: 1, shown: '', coercion: null };
  return { value: field === 'state' ? 'open' : '', origin };
}

/** A live link that stays blank, or open, when its cell is emptied: a plain one would show a zero. */
function linked({ value, origin }: Sourced<string | number>, field: string): Pick<InputRow, 'value' | 'origin' | 'unit' | 'fixed' | 'formula'> {
  const unit = UNITS[field] ?? 'text';
  const link = origin.kind === 'cell' && origin.shown !== '' ? originFormula(origin, value, unit) : null;
  if (link === null || origin.kind !== 'cell') return { value, origin, unit };
  const isBlank = binaryFormula(originPointer(origin), '=', '');
  return { value, origin, unit, fixed: true, formula: callFormula('IF', isBlank, field === 'state' ? 'open' : '', link) };
}

function rowsOf({ readiness, concerns, commitments }: Initiative, table: AgreementTable): readonly (readonly [row: AgreementRow, name: string])[] {
  switch (table) {
    case 'readiness':
      return readiness.map((row) => [row, row.record.item?.value ?? '']);
    case 'concerns':
      return concerns.map((row) => [row, row.record.concern?.value ?? '']);
    case 'commitments':
      return commitments.map((row) => [row, row.record.step?.value ?? '']);
  }
}

/** Rows of Inputs by which the page for both leaders follows the user's cells: every text, state and day it shows. */
export function addAgreementInputs(rows: InputRows, initiative: Initiative): void {
  const { id, name, problems } = initiative;
  const tables = (['readiness', 'concerns', 'commitments'] as const).map((table) => [table, rowsOf(initiative, table)] as const);
  if (tables.every(([, own]) => own.length === 0)) return;
  const { label, sentence } = rows.words;
  rows.section(sentence('section-agreement-inputs', { initiative: name.value }));
  const first = rows.sheet.next;
  for (const [table, own] of tables) {
    for (const [row, rowName] of own) {
      for (const field of FIELDS[table]) {
        const found = valueOf(row, field, problems);
        if (found === null) continue;
        const key = `${id}/${agreementKey(table, row.place.first, field)}`;
        rows.add({ key, label: sentence('input-of-agreement', { what: label(`input-${field}`), name: rowName }), ...linked(found, field) });
      }
    }
  }
  rows.ledger.record(`${id}/${AS_READ.first}`, rows.sheet.at(first, INPUT_COLUMNS.still));
  rows.ledger.record(`${id}/${AS_READ.last}`, rows.sheet.at(rows.sheet.next - 1, INPUT_COLUMNS.still));
}
