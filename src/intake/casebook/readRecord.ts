import { AppError } from '../../errors/AppError';
import type { FieldTable } from '../../model/field';
import type { Sourced } from '../../model/origin';
import type { Problem } from '../../model/Problem';
import type { RecordOf } from '../../model/record';
import { isBlank } from '../tables/GridView';
import { readField } from '../values/readField';
import { isRecordOf } from './isRecordOf';
import type { ReadingRun } from './ReadingRun';
import { contextOf } from './SourceTable';
import type { SourceRow } from './SourceTable';
import { takeReading } from './takeReading';

/** What of a row is read: the fields of its table, some of them left to a reader of their own. */
export interface RecordWanted<T extends FieldTable> {
  readonly row: SourceRow;
  readonly fields: T;
  readonly except?: readonly string[];
}

/**
 * Reads the cells of a row into a record; a cell that cannot be read leaves its field out and a problem behind.
 */
export function readRecord<T extends FieldTable>(wanted: RecordWanted<T>, run: ReadingRun, problems: Problem[]): RecordOf<T> {
  const { row, fields, except = [] } = wanted;
  const { table, line } = row;
  const values: Record<string, Sourced<unknown>> = {};
  for (const [key, column] of table.columns) {
    const field = fields[key];
    if (field === undefined || except.includes(key)) continue;
    const cell = table.view.cell(line, column.slot);
    if (isBlank(cell)) continue;
    const reading = readField(cell, field, contextOf(run, table, column));
    const at = table.view.address(line, column.slot);
    const sourced = takeReading(reading, { cell, at, header: column.header || field.header }, problems);
    if (sourced !== null) values[key] = sourced;
  }
  if (isRecordOf(fields, values)) return values;
  throw new AppError('description-invalid', { what: 'record', keys: Object.keys(values).join(', ') });
}
