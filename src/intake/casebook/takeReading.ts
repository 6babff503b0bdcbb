import { isoOfSerial } from '../../model/calendar';
import type { CellAddress } from '../../model/cellAddress';
import type { CellOrigin, Coercion, Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { RawCell } from '../../model/rawWorkbook';
import { shortText } from '../values/readAmount';
import type { Reading } from '../values/Reading';

/** A cell that was read, where it stands, and what its column is headed. */
export interface ReadCell {
  readonly cell: RawCell;
  readonly at: CellAddress;
  readonly header: string;
}

/** A percent-formatted cell says what it says: the factor is kept with the value and not reported. */
const PLAIN_COERCIONS: readonly Coercion[] = ['percent-from-format'];

/**
 * The value of a reading with its origin, or null; what is not plain is written to the problems with its cell.
 */
export function takeReading<T>(reading: Reading<T>, from: ReadCell, problems: Problem[]): Sourced<T> | null {
  if (reading.state === 'missing') return null;
  if (reading.state === 'refused') {
    problems.push(problem(reading.code, from.at, { ...reading.data, header: from.header }));
    return null;
  }
  const { value, coercion, factor } = reading;
  // Beyond what a sheet can hold; arithmetic on it would only spread.
  if (typeof value === 'number' && !Number.isFinite(value)) {
    problems.push(problem('number-unreadable', from.at, { text: shortText(String(from.cell.value)), header: from.header }));
    return null;
  }
  if (coercion !== null && !PLAIN_COERCIONS.includes(coercion)) {
    const text = shortText(String(from.cell.value ?? ''));
    problems.push(problem('value-coerced', from.at, { text, value: readAs(value, coercion), coercion, header: from.header }));
  }
  return { value, origin: cellOrigin(from, coercion, factor) };
}

/** The origin of a value that was read from a cell. */
export function cellOrigin(from: ReadCell, coercion: Coercion | null = null, factor = 1): CellOrigin {
  const { cell, at } = from;
  const shown = String(cell.value ?? '');
  const origin =
    typeof cell.value === 'number'
      ? ({ kind: 'cell', at, holds: 'number', factor, shown, coercion } as const)
      : ({ kind: 'cell', at, holds: 'text', factor: 1, shown, coercion } as const);
  return cell.format === undefined ? origin : { ...origin, format: cell.format };
}

/** What a value was read as, for the sentence about the coercion: dates as YYYY-MM-DD. */
function readAs(value: unknown, coercion: Coercion): string | number {
  if (typeof value === 'number') return coercion === 'date-from-text' ? isoOfSerial(value) : value;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  if ('day' in value && typeof value.day === 'number') return isoOfSerial(value.day);
  if ('months' in value && typeof value.months === 'number') return value.months;
  if ('change' in value) return readAs(value.change, coercion);
  return 'value' in value && typeof value.value === 'number' ? value.value : '';
}
