import type { RawWorkbook } from '../../model/rawWorkbook';
import type { WorkbookDescription } from '../../report/description/SheetDescription';
import { ownSheets } from '../ownSheets';

/** A sheet that will be written or taken away. */
export interface PlannedSheet {
  readonly name: string;
  readonly state: 'added' | 'refreshed' | 'removed';
  /** Null where the number of rows tells nothing. */
  readonly rows: number | null;
}

/** What will be written, before anything is. */
export interface WritePlan {
  readonly sheets: readonly PlannedSheet[];
  /** What to think of first: columns that may identify patients. */
  readonly warnings: readonly string[];
}

/** What a description means for a workbook. Templates are the user's own sheets and refresh nothing. */
export function writePlan({ sheets }: WorkbookDescription, raw: RawWorkbook, warnings: readonly string[]): WritePlan {
  const own = ownSheets(raw);
  return {
    sheets: sheets.map(({ id, name, role, rows }) => ({ name, state: role !== 'template' && own.has(id) ? 'refreshed' : 'added', rows: rows.length })),
    warnings,
  };
}

/** What removing everything of ours would take away. */
export function removalPlan(own: readonly string[]): WritePlan {
  return { sheets: own.map((name) => ({ name, state: 'removed', rows: null })), warnings: [] };
}

/** Whether two plans name the same sheets for the same purpose; how many rows they have may differ. */
export function isSamePlan(left: WritePlan, right: WritePlan): boolean {
  const names = ({ sheets, warnings }: WritePlan): string => JSON.stringify([sheets.map(({ name, state }) => [name, state]), warnings]);
  return names(left) === names(right);
}
