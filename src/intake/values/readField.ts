import type { FieldDefinition, FieldType } from '../../model/field';
import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { readBound } from './readBound';
import { readChange } from './readChange';
import { readChoice } from './readChoice';
import { readDate } from './readDate';
import { readDeadline } from './readDeadline';
import { mapReading, refused } from './Reading';
import type { Reading } from './Reading';
import { readLevel } from './readLevel';
import { readMoney } from './readMoney';
import { readMonths } from './readMonths';
import { readNumber } from './readNumber';
import { readPercent } from './readPercent';
import { readText } from './readText';

type Reader = (cell: RawCell, context: CellContext, field: FieldDefinition) => Reading<unknown>;

/** One reader per type of field; a new type does not compile without one. */
const READERS = {
  text: (cell, context) => readText(cell, context.date1904),
  choice: (cell, context, field) => readChoice(cell, field.choices ?? [], context.preset),
  money: readMoney,
  number: readNumber,
  percent: readPercent,
  date: (cell, context) => readDate(cell, context, 'start'),
  deadline: readDeadline,
  months: readMonths,
  level: (cell, context) => mapReading(readLevel(cell, context), (level) => level.value),
  change: (cell, context) => mapReading(readChange(cell, context), (stated) => stated.change),
  bound: readBound,
  period: (cell, context) => readText(cell, context.date1904),
} as const satisfies Readonly<Record<FieldType, Reader>>;

/**
 * Reads a cell as the field's type says and holds a number against the field's bounds.
 *
 * @example readField({ value: 'yes' }, { header: 'Public', type: 'choice', choices: ['yes', 'no'], synonyms: [] }, { date1904: false, currency: null, fiscalYearStart: 1, exponent: 0, unit: null, hints: () => ({ decimal: null, dateOrder: null }) }) // { state: 'read', value: 'yes', coercion: null, factor: 1 }
 */
export function readField(cell: RawCell, field: FieldDefinition, context: CellContext): Reading<unknown> {
  const reader: Reader = READERS[field.type];
  const reading = reader(cell, context, field);
  if (reading.state !== 'read' || typeof reading.value !== 'number') return reading;
  const { minimum = -Infinity, maximum = Infinity } = field;
  if (reading.value >= minimum && reading.value <= maximum) return reading;
  return refused('value-out-of-bounds', {
    value: reading.value,
    ...(field.minimum === undefined ? {} : { minimum: field.minimum }),
    ...(field.maximum === undefined ? {} : { maximum: field.maximum }),
  });
}
