import type { BenefitLine, CostLine } from '../../model/Casebook';
import { BENEFIT_FIELDS, COST_FIELDS } from '../../model/fieldTables';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import { readRecord } from '../casebook/readRecord';
import { addressOf, rowPlace } from '../casebook/SourceTable';
import type { SourceRow } from '../casebook/SourceTable';
import type { BookRun } from '../initiatives/BookRun';
import type { InitiativeDraft } from '../initiatives/InitiativeBook';
import { slug } from '../initiatives/slug';
import { lineCurrency } from './lineCurrency';
import { readYears } from './readYears';

/** A line is read by readers of its own: its currency settles how its other cells are read. */
const EXCEPT = ['currency'] as const;

/**
 * Reads a row of the Costs table; a row without a cost line is known by its category, and refused without either.
 *
 * Amounts stay in the currency of the line; `record.currency` is there only where that is another than the case's,
 * and then the set-up has its rate.
 */
export function readCostRow(row: SourceRow, owner: InitiativeDraft, run: BookRun): CostLine | null {
  const currency = lineCurrency(row, owner, run);
  if (currency === 'unusable') return null;
  const reading = inCurrency(run, currency);
  const record = readRecord({ row, fields: COST_FIELDS, except: EXCEPT }, reading.run, owner.problems);
  const years = readYears(row, reading, owner.problems);
  const label = record.costLine ?? record.category;
  if (label === undefined) {
    owner.problems.push(problem('row-incomplete', addressOf(row, 'costLine'), { field: COST_FIELDS.costLine.header }));
    return null;
  }
  return { id: slug(label.value), label, record: withCurrency(record, currency), place: rowPlace(row), years };
}

/** Reads a row of the Benefits table; refused without a benefit. The currency is kept as with costs. */
export function readBenefitRow(row: SourceRow, owner: InitiativeDraft, run: BookRun): BenefitLine | null {
  const currency = lineCurrency(row, owner, run);
  if (currency === 'unusable') return null;
  const reading = inCurrency(run, currency);
  const record = readRecord({ row, fields: BENEFIT_FIELDS, except: EXCEPT }, reading.run, owner.problems);
  const years = readYears(row, reading, owner.problems);
  const label = record.benefit;
  if (label === undefined) {
    owner.problems.push(problem('row-incomplete', addressOf(row, 'benefit'), { field: BENEFIT_FIELDS.benefit.header }));
    return null;
  }
  return { id: slug(label.value), label, record: withCurrency(record, currency), place: rowPlace(row), years, metricId: null };
}

function inCurrency(run: BookRun, currency: Sourced<string> | null): BookRun {
  return currency === null ? run : { ...run, run: { ...run.run, currency: currency.value } };
}

function withCurrency<R extends { readonly currency?: Sourced<string> }>(record: R, currency: Sourced<string> | null): R {
  return currency === null ? record : { ...record, currency };
}
