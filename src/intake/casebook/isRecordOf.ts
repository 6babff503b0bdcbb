import type { FieldDefinition, FieldTable, FieldType } from '../../model/field';
import type { RecordOf } from '../../model/record';

const has = (value: unknown, key: string): boolean => typeof value === 'object' && value !== null && key in value;
const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

/** What a value of each type of field has to be. */
const CHECKS = {
  text: isText,
  choice: isText,
  period: isText,
  money: isNumber,
  number: isNumber,
  percent: isNumber,
  date: isNumber,
  months: isNumber,
  level: isNumber,
  deadline: (value) => has(value, 'kind') && (has(value, 'day') || has(value, 'months')),
  change: (value) => has(value, 'kind') && has(value, 'value'),
  bound: (value) => has(value, 'kind') && has(value, 'value'),
} as const satisfies Readonly<Record<FieldType, (value: unknown) => boolean>>;

/**
 * Whether values by field key are a record of a table: each key a field, each value of the field's type.
 *
 * @example isRecordOf({ name: { header: 'Name', type: 'text', synonyms: [] } }, { name: { value: 'x', origin: { kind: 'given', by: 'y' } } }) // true
 * @example isRecordOf({ name: { header: 'Name', type: 'text', synonyms: [] } }, { name: { value: 5, origin: { kind: 'given', by: 'y' } } }) // false
 */
export function isRecordOf<T extends FieldTable>(fields: T, record: unknown): record is RecordOf<T> {
  if (typeof record !== 'object' || record === null) return false;
  return Object.entries(record).every(([key, sourced]: readonly [string, unknown]) => {
    const field = fields[key];
    if (field === undefined || typeof sourced !== 'object' || sourced === null) return false;
    return 'origin' in sourced && 'value' in sourced && fits(field, sourced.value);
  });
}

function fits(field: FieldDefinition, value: unknown): boolean {
  const isChoice = field.choices === undefined || field.choices.some((choice) => choice === value);
  return CHECKS[field.type](value) && isChoice;
}
