import type { Risk, RiskYears } from '../../model/Casebook';
import { RISK_FIELDS } from '../../model/fieldTables';
import { missingField } from '../../model/missingField';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import { readRecord } from '../casebook/readRecord';
import { addressOf, rowPlace } from '../casebook/SourceTable';
import type { SourceRow } from '../casebook/SourceTable';
import type { BookRun } from '../initiatives/BookRun';
import { yearOfText } from '../setup/yearOfText';
import { shortText } from '../values/readAmount';

/** A risk's row with what is needed to read it. */
export interface RiskReading {
  readonly row: SourceRow;
  readonly run: BookRun;
  readonly problems: Problem[];
}

/**
 * Reads a row of the Risks table; refused without a risk. A risk without probability or impact is kept for its words
 * and said, unless the table has neither column.
 */
export function readRiskRow(reading: RiskReading): Risk | null {
  const { row, run, problems } = reading;
  const record = readRecord({ row, fields: RISK_FIELDS }, run.run, problems);
  if (record.risk === undefined) {
    problems.push(problem('row-incomplete', addressOf(row, 'risk'), { field: RISK_FIELDS.risk.header }));
    return null;
  }
  const risk: Risk = { record, place: rowPlace(row), years: yearsOf(record, reading) };
  problems.push(...incomplete(risk, row));
  return risk;
}

function incomplete({ record, place }: Risk, { table }: SourceRow): readonly Problem[] {
  if (!table.columns.has('probability') && !table.columns.has('impact')) return [];
  const field = record.probability === undefined ? 'probability' : 'impact';
  if (record[field] !== undefined) return [];
  return [missingField({ code: 'risk-incomplete', place, field, header: RISK_FIELDS[field].header, data: { line: record.risk?.value ?? '' } })];
}

function yearsOf(record: Risk['record'], reading: RiskReading): RiskYears {
  const first = indexOf(record.firstYear, 'firstYear', reading);
  const last = indexOf(record.lastYear, 'lastYear', reading);
  if (first === null || last === null || last >= first) return { first, last };
  const { row, problems } = reading;
  const [header, start] = [RISK_FIELDS.lastYear.header, RISK_FIELDS.firstYear.header];
  problems.push(problem('ends-before-start', addressOf(row, 'lastYear'), { line: record.risk?.value ?? '', header, start, then: 'first' }));
  return { first, last: null };
}

function indexOf(given: Sourced<string> | undefined, field: 'firstYear' | 'lastYear', { row, run, problems }: RiskReading): number | null {
  if (given === undefined) return null;
  const at = addressOf(row, field);
  const { header } = RISK_FIELDS[field];
  const year = yearOfText(given.value, run.run.fiscalYearStart);
  const zero = run.plan.firstYear?.value;
  if (year === null || (year.kind === 'calendar' && zero === undefined)) {
    problems.push(problem('year-unreadable', at, { text: shortText(given.value), header }));
    return null;
  }
  const index = year.kind === 'index' ? year.index : year.start - (zero ?? 0);
  if (index < 0) problems.push(problem('year-before-first', at, { header, year: given.value, firstYear: zero ?? 0 }));
  if (index > run.lastYear) problems.push(problem('year-beyond-horizon', at, { header, year: given.value, years: run.lastYear }));
  return index;
}
