import type { CostLine } from '../../model/Casebook';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import { cellOrigin } from '../casebook/takeReading';
import { rowPlace } from '../casebook/SourceTable';
import type { SourceRow, SourceTable } from '../casebook/SourceTable';
import type { BookRun } from '../initiatives/BookRun';
import type { InitiativeDraft } from '../initiatives/InitiativeBook';
import { headerParts } from '../headers/headerParts';
import { isBlank } from '../tables/GridView';
import { readYears } from './readYears';

const COST_ID = 'cost';

/** Keeps the amounts by year that stand in an initiative's own row ("cost_2023_24", …) as one line. */
export function takeOwnYears(row: SourceRow, owner: InitiativeDraft, run: BookRun): void {
  if (row.table.mapping.years.length === 0) return;
  const years = readYears(row, run, owner.problems);
  if (years.length === 0) return;
  owner.ownYears.push({ id: COST_ID, label: labelOfYears(row.table), record: {}, place: rowPlace(row), years });
}

/** Remembers the header above an initiative's own cost. */
export function takeCostLabel(row: SourceRow, owner: InitiativeDraft): void {
  const { mapping, view, columns } = row.table;
  const column = columns.get('cost');
  if (column === undefined || owner.costLabel !== null || isBlank(view.cell(row.line, column.slot))) return;
  const cell = view.cell(mapping.headerLine, column.slot);
  const value = headerParts(column.header).base || 'Cost';
  owner.costLabel = { value, origin: cellOrigin({ cell, at: view.address(mapping.headerLine, column.slot), header: '' }) };
}

/** What the year columns have in common in their headers is the line's name. */
function labelOfYears(table: SourceTable): Sourced<string> {
  const { mapping, view } = table;
  const slot = mapping.years[0]?.slot ?? 0;
  const at = view.address(mapping.headerLine, slot);
  const headers = mapping.years.map(({ header }) => header);
  const prefix = headers.reduce((shared, header) => commonStart(shared, header), headers[0] ?? '');
  const name = prefix.replace(/[\d\s_\-–:/]+$/u, '').trim();
  const cell = view.cell(mapping.headerLine, slot);
  const value = name === '' || /^(?:fy|year|y)$/iu.test(name) ? 'Cost' : name;
  return { value, origin: cellOrigin({ cell, at, header: '' }) };
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/**
 * Lets an initiative's own cost stand as its only line, where it has no cost lines; where it has, they count and it is said.
 */
export function settleOwnCost(draft: InitiativeDraft): void {
  const { cost } = draft.record;
  const { costLabel: header } = draft;
  const own: CostLine[] = [...draft.ownYears];
  if (cost !== undefined && header !== null && own.length === 0) {
    own.push({ id: COST_ID, label: header, record: {}, place: draft.place, years: [cost] });
  } else if (cost !== undefined && own.length > 0) {
    draft.problems.push(twice(draft, cost));
  }
  if (draft.costs.length === 0) draft.costs.push(...own);
  else if (own.length > 0) draft.problems.push(twice(draft, cost ?? own[0]?.years.find((year) => year !== null)));
}

function twice(draft: InitiativeDraft, cost: Sourced<number> | null | undefined): ReturnType<typeof problem> {
  const at = cost?.origin.kind === 'cell' ? cost.origin.at : draft.place.first;
  return problem('cost-given-twice', at, { amount: cost?.value ?? 0 });
}
