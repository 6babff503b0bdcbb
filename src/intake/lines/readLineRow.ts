import type { BenefitLine, CostLine } from '../../model/Casebook';
import { BENEFIT_FIELDS, COST_FIELDS } from '../../model/fieldTables';
import { problem } from '../../model/Problem';
import { readRecord } from '../casebook/readRecord';
import { addressOf, rowPlace } from '../casebook/SourceTable';
import type { SourceRow } from '../casebook/SourceTable';
import type { BookRun } from '../initiatives/BookRun';
import type { InitiativeDraft } from '../initiatives/InitiativeBook';
import { slug } from '../initiatives/slug';
import { readYears } from './readYears';

/**
 * Reads a row of the Costs table; a row without a cost line is known by its category, and refused without either.
 */
export function readCostRow(row: SourceRow, owner: InitiativeDraft, run: BookRun): CostLine | null {
  const record = readRecord({ row, fields: COST_FIELDS }, run.run, owner.problems);
  const years = readYears(row, run, owner.problems);
  const label = record.costLine ?? record.category;
  if (label === undefined) {
    owner.problems.push(problem('row-incomplete', addressOf(row, 'costLine'), { field: COST_FIELDS.costLine.header }));
    return null;
  }
  return { id: slug(label.value), label, record, place: rowPlace(row), years };
}

/** Reads a row of the Benefits table; refused without a benefit. */
export function readBenefitRow(row: SourceRow, owner: InitiativeDraft, run: BookRun): BenefitLine | null {
  const record = readRecord({ row, fields: BENEFIT_FIELDS }, run.run, owner.problems);
  const years = readYears(row, run, owner.problems);
  const label = record.benefit;
  if (label === undefined) {
    owner.problems.push(problem('row-incomplete', addressOf(row, 'benefit'), { field: BENEFIT_FIELDS.benefit.header }));
    return null;
  }
  return { id: slug(label.value), label, record, place: rowPlace(row), years, metricId: null };
}
