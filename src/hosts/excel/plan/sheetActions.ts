import { layoutStamp } from '../record/LayoutRecord';
import { changedBands } from './changedBands';
import { extentOf } from './contentOf';
import type { SheetContent } from './contentOf';
import { cellsActions } from './cellsActions';
import { linkActions } from './linkActions';
import type { ChartLayout, SheetLayout } from './SheetLayout';
import type { SheetWrite, StandingSheet } from './SheetWrite';
import { heightActions, widthActions } from './sizeActions';
import type { SheetAction } from './WriteAction';

/** The actions of one sheet by their turn among those of all sheets. */
export interface SheetActions {
  /** Makes room: clears what goes, moves our old charts out of the way. */
  readonly first: readonly SheetAction[];
  readonly values: readonly SheetAction[];
  readonly layout: readonly SheetAction[];
  /** Once the cells of all sheets stand, as charts show cells of other sheets. */
  readonly charts: readonly SheetAction[];
  /** Cannot be undone, so nothing comes after it. */
  readonly last: readonly SheetAction[];
}

const TEXT_FORMAT = '@';

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The name that a chart of ours has while its successor is drawn. */
export function retiredName(name: string): string {
  return `${name} (before)`;
}

/** The charts on a sheet that are ours: those we recorded, else those called like ours; also what an interrupted write left. */
export function ownCharts(standing: StandingSheet, described: readonly ChartLayout[]): StandingSheet['charts'] {
  const names = new Set((standing.layout?.charts ?? described).flatMap(({ name }) => [name, retiredName(name)]));
  return standing.charts.filter(({ name }) => names.has(name));
}

/**
 * Whether something would be entered into a cell of text format that must not be: a formula would become a text, and
 * the apostrophe before a changed text would stand in it.
 */
function meetsTextFormat(content: SheetContent, standing: StandingSheet): boolean {
  return standing.formats.some((row, index) =>
    row.some((format, column) => {
      const input = content[index]?.[column];
      if (format !== TEXT_FORMAT || typeof input !== 'string') return false;
      return input.startsWith('=') || (input.startsWith("'") && input !== standing.content[index]?.[column]);
    }),
  );
}

/** Whether cells, and not only values, have to be written anew. */
export function rewritesCells({ standing, layout, content }: Pick<SheetWrite, 'standing' | 'layout' | 'content'>): boolean {
  return standing === null || standing.layout === null || !same(standing.layout.cells, layout.cells) || meetsTextFormat(content, standing);
}

/** All values of a sheet whose cells are blank. */
export function allValues(key: string, content: SheetContent): readonly SheetAction[] {
  const { rows, columns } = extentOf(content);
  return rows * columns === 0 ? [] : [{ do: 'values', sheet: key, row: 0, column: 0, inputs: content }];
}

/** Formulas that stand already are not entered again: nothing to calculate, no look guessed by the program. */
export function changedValues(key: string, content: SheetContent, standing: SheetContent): readonly SheetAction[] {
  return changedBands(content, standing).map(({ row, inputs }) => ({ do: 'values', sheet: key, row, column: 0, inputs }));
}

/** Sizes, print set-up and view, as far as they differ from what stands. */
export function surroundings(key: string, layout: SheetLayout, before: SheetLayout | null): readonly SheetAction[] {
  return [
    ...widthActions(key, layout.widths, before?.widths ?? []),
    ...heightActions(key, layout.heights, before?.heights ?? []),
    ...(layout.page === null || (before !== null && same(before.page, layout.page)) ? [] : [{ do: 'page', sheet: key, page: layout.page } as const]),
    ...(before !== null && same(before.view, layout.view) ? [] : [{ do: 'view', sheet: key, view: layout.view } as const]),
  ];
}

function chartActions(write: SheetWrite): Pick<SheetActions, 'charts' | 'last'> & { readonly retire: readonly SheetAction[] } {
  const { key, layout, standing } = write;
  const ours = standing === null ? [] : ownCharts(standing, layout.charts);
  const complete = ours.length === layout.charts.length;
  const recorded = standing?.layout?.charts;
  if (recorded !== undefined && complete && same(recorded, layout.charts)) return { retire: [], charts: [], last: [] };
  return {
    retire: ours.map(({ name }) => ({ do: 'rename-chart', sheet: key, name, to: retiredName(name) })),
    charts: layout.charts.map((chart) => ({ do: 'add-chart', sheet: key, chart })),
    last: ours.map(({ name }) => ({ do: 'delete-chart', sheet: key, name: retiredName(name) })),
  };
}

function stamping({ key, layout, standing }: SheetWrite): readonly SheetAction[] {
  const stamp = layoutStamp(layout);
  return standing === null || standing.stamp === stamp ? [] : [{ do: 'stamp', sheet: key, stamp }];
}

/** What writing one sheet takes; a standing one keeps what does not change. */
export function sheetActions(write: SheetWrite): SheetActions {
  const { key, layout, standing, content } = write;
  const before = standing?.layout ?? null;
  const rewrites = rewritesCells(write);
  const { retire, charts, last } = chartActions(write);
  const clears = standing !== null && rewrites;
  return {
    first: [
      ...retire,
      ...(clears ? standing.tables.map((name): SheetAction => ({ do: 'drop-table', sheet: key, name })) : []),
      ...(clears ? [{ do: 'clear', sheet: key, sizes: before === null } as const] : []),
    ],
    values: [
      ...(rewrites ? linkActions(key, layout.cells.links) : []),
      ...(standing === null || clears ? allValues(key, content) : changedValues(key, content, standing.content)),
    ],
    layout: [...(rewrites ? cellsActions(key, layout.cells, content) : []), ...surroundings(key, layout, before), ...stamping(write)],
    charts,
    last,
  };
}
