import { a1, type CellAddress } from '../../model/cellAddress';
import type { Initiative, Metric } from '../../model/Casebook';
import type { RowPlace } from '../../model/record';
import type { MissingFact } from '../Statement';

function cellToType(place: RowPlace, field: string): CellAddress {
  const column = place.columns[field];
  return column === undefined ? place.first : { sheet: place.sheet, row: place.row, column };
}

function missing(what: MissingFact['what'], place: RowPlace, field: string): MissingFact {
  const cell = cellToType(place, field);
  return { what, sheet: cell.sheet, cell: a1(cell) };
}

/** What a metric must say before anything is claimed of it. */
export function missingOfMetric(metric: Metric, delivered: boolean): readonly MissingFact[] {
  const { record, place } = metric;
  const found: MissingFact[] = [];
  const changeOnly = record.change !== undefined && record.baseline === undefined;
  if (!changeOnly && record.baseline === undefined) found.push(missing('baseline', place, 'baseline'));
  if (!changeOnly && record.target === undefined) found.push(missing('target', place, 'target'));
  if (record.targetDate === undefined && !delivered) found.push(missing('target date', place, 'targetDate'));
  return found;
}

/**
 * What keeps the initiative's headline from being stated: no cost, no metric, or a metric without
 * baseline, target or date. Each names the cell to type in.
 */
export function missingOfClaim(initiative: Initiative, lead: Metric | null): readonly MissingFact[] {
  const { place, record } = initiative;
  const found: MissingFact[] = [];
  if (initiative.costs.length === 0 && record.ask === undefined) found.push(missing('cost', place, 'cost'));
  if (lead === null) return [...found, missing('metric', place, 'metric')];
  const delivered = record.status?.value === 'delivered';
  return [...found, ...missingOfMetric(lead, delivered)];
}
