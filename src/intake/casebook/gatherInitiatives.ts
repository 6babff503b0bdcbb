import type { PartnershipItem, Setup } from '../../model/Casebook';
import type { TableKind } from '../headers/TableKind';
import type { BookRun } from '../initiatives/BookRun';
import { addInitiative, findInitiative } from '../initiatives/InitiativeBook';
import { ownerOfRow } from '../initiatives/ownerOfRow';
import { readCaseRowInitiative, readInitiativeRow } from '../initiatives/readInitiatives';
import { FOLLOWERS, readFollower, readPartnershipRow } from '../lines/followers';
import { takeCostLabel, takeOwnYears } from '../lines/ownCost';
import { readBenefitRow, readCostRow } from '../lines/readLineRow';
import { settleLines } from '../lines/settleLines';
import { attachActual, metricIndex, settleActuals } from '../metrics/attachActual';
import { hasMetric, readMetricRow } from '../metrics/readMetricRow';
import { cellObstacle } from '../values/readAmount';
import { readText } from '../values/readText';
import { rowsOfTable } from './rowsOfTable';
import { addressOf, cellOf, rowPlace } from './SourceTable';
import type { SourceRow, SourceTable } from './SourceTable';
import { cellOrigin } from './takeReading';

/** Tables whose rows may name an initiative that no other table declares. */
const REFERRING = ['costs', 'benefits', 'metrics'] as const satisfies readonly TableKind[];

type RowsByKind = ReadonlyMap<TableKind, readonly SourceRow[]>;

/**
 * Reads every row of every table into the book, declaring tables first; returns what belongs to the whole casebook.
 *
 * Every row becomes a record or leaves a problem.
 */
export function gatherInitiatives(tables: readonly SourceTable[], run: BookRun, setup: Setup): readonly PartnershipItem[] {
  const rows = rowsByKind(tables, run);
  const of = (kind: TableKind): readonly SourceRow[] => rows.get(kind) ?? [];
  for (const row of of('initiatives')) readInitiative(row, run);
  for (const row of of('caseRow')) readCaseRow(row, run);
  if (of('initiatives').length + of('caseRow').length === 0) declareReferred(rows, run);
  for (const row of of('costs')) readLine('costs', row, run);
  for (const row of of('benefits')) readLine('benefits', row, run);
  for (const row of of('metrics')) readMetric(row, run);
  for (const draft of run.book.drafts) settleLines(draft, setup);
  const metrics = metricIndex(run.book.drafts);
  for (const row of of('actuals')) attachActual(row, metrics, run);
  settleActuals(metrics);
  for (const kind of FOLLOWERS) for (const row of of(kind)) readFollower(kind, row, run);
  return of('partnership').flatMap((row) => {
    const item = readPartnershipRow(row, run);
    return item === null ? [] : [item];
  });
}

function rowsByKind(tables: readonly SourceTable[], run: BookRun): RowsByKind {
  const rows = new Map<TableKind, SourceRow[]>();
  for (const table of tables) {
    const kind = table.mapping.table;
    const known = rows.get(kind) ?? [];
    for (const row of rowsOfTable(table, run.problems)) known.push(row);
    rows.set(kind, known);
  }
  return rows;
}

function readInitiative(row: SourceRow, run: BookRun): void {
  const draft = readInitiativeRow(row, run);
  if (draft === null) return;
  takeCostLabel(row, draft);
  takeOwnYears(row, draft, run);
}

function readCaseRow(row: SourceRow, run: BookRun): void {
  const draft = readCaseRowInitiative(row, run);
  if (draft === null) return;
  takeCostLabel(row, draft);
  takeOwnYears(row, draft, run);
  if (!hasMetric(row)) return;
  const metric = readMetricRow(row, draft, run);
  if (metric !== null) draft.metrics.push(metric);
}

/** Without a table of initiatives, those that costs, benefits and metrics name are the initiatives. */
function declareReferred(rows: RowsByKind, { book }: BookRun): void {
  for (const row of REFERRING.flatMap((kind) => rows.get(kind) ?? [])) {
    const cell = cellOf(row, 'initiative');
    const reading = cellObstacle(cell) === null ? readText(cell) : null;
    if (reading === null || reading.state !== 'read' || findInitiative(book, reading.value) !== 'unknown') continue;
    const name = { value: reading.value, origin: cellOrigin({ cell, at: addressOf(row, 'initiative'), header: '' }) };
    addInitiative(book, { name, record: { initiative: name }, place: rowPlace(row) });
  }
}

function readLine(kind: 'costs' | 'benefits', row: SourceRow, run: BookRun): void {
  const owner = ownerOfRow(row, run);
  if (owner === null) return;
  if (kind === 'costs') {
    const line = readCostRow(row, owner, run);
    if (line !== null) owner.costs.push(line);
  } else {
    const line = readBenefitRow(row, owner, run);
    if (line !== null) owner.benefits.push(line);
  }
}

function readMetric(row: SourceRow, run: BookRun): void {
  const owner = ownerOfRow(row, run);
  const metric = owner === null ? null : readMetricRow(row, owner, run);
  if (owner !== null && metric !== null) owner.metrics.push(metric);
}
