import { cellsActions } from './cellsActions';
import { extentOf } from './contentOf';
import type { SheetContent } from './contentOf';
import { linkActions } from './linkActions';
import { allValues, changedValues, ownCharts, rewritesCells, surroundings } from './sheetActions';
import type { SheetLayout } from './SheetLayout';
import type { SheetWrite, StandingChart, StandingSheet } from './SheetWrite';
import type { SheetAction } from './WriteAction';

/** What is found on one of our sheets after a write was interrupted. */
export interface FoundSheet {
  readonly charts: readonly StandingChart[];
  readonly tables: readonly string[];
}

const GENERAL = 'General';
const CELLS_PER_STEP = 10_000;

/**
 * The layout to go back to. Where nothing is recorded (the sheet was written into a file) nobody knows the old looks:
 * the new ones stay as far as they got, without anything that would hide or change the old values.
 */
function targetOf(standing: StandingSheet, { layout }: SheetWrite): SheetLayout {
  return standing.layout ?? { ...layout, cells: { ...layout.cells, merges: [], tables: [], links: [] } };
}

/** The number formats that stood, over those of a layout that reaches as far as a content; a step is not cut, so each is small. */
function numberFormats(sheet: string, { formats, content }: StandingSheet, written: SheetContent): readonly SheetAction[] {
  const [before, after] = [extentOf(content), extentOf(written)];
  const columns = Math.max(before.columns, after.columns);
  const all = Array.from({ length: Math.max(before.rows, after.rows) }, (_, row) => Array.from({ length: columns }, (__, column) => formats[row]?.[column] ?? GENERAL));
  const most = Math.max(1, Math.floor(CELLS_PER_STEP / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(all.length / most) }, (_, step) => ({ do: 'number-formats', sheet, row: step * most, formats: all.slice(step * most, (step + 1) * most) }));
}

function cellRestoring(write: SheetWrite, standing: StandingSheet, found: FoundSheet): readonly SheetAction[] {
  const { key, content } = write;
  if (!rewritesCells(write)) return changedValues(key, standing.content, content);
  const { cells } = targetOf(standing, write);
  return [
    ...found.tables.map((name): SheetAction => ({ do: 'drop-table', sheet: key, name })),
    { do: 'clear', sheet: key, sizes: false },
    ...linkActions(key, cells.links),
    ...allValues(key, standing.content),
    ...cellsActions(key, cells, standing.content),
    ...(standing.layout === null ? numberFormats(key, standing, content) : []),
  ];
}

/** Charts that the write added go; ours that stood before get their names back, or are drawn again. */
function chartRestoring(write: SheetWrite, standing: StandingSheet, found: FoundSheet): readonly SheetAction[] {
  const { key, layout } = write;
  const before = new Map(standing.charts.map(({ id, name }) => [id, name]));
  // A chart has a name of the program's until we gave it ours; so what was not there before is taken for ours.
  const added = layout.charts.length === 0 ? [] : found.charts.filter(({ id }) => !before.has(id));
  const renamed = found.charts.flatMap(({ id, name }) => {
    const old = before.get(id);
    return old === undefined || old === name ? [] : [{ name, to: old }];
  });
  const left = new Set(found.charts.map(({ id }) => id));
  const lost = new Set(ownCharts(standing, layout.charts).flatMap(({ id, name }) => (left.has(id) ? [] : [name])));
  return [
    ...added.map(({ name }): SheetAction => ({ do: 'delete-chart', sheet: key, name })),
    ...renamed.map(({ name, to }): SheetAction => ({ do: 'rename-chart', sheet: key, name, to })),
    ...targetOf(standing, write)
      .charts.filter(({ name }) => lost.has(name))
      .map((chart): SheetAction => ({ do: 'add-chart', sheet: key, chart })),
  ];
}

/** What it takes to put a sheet of ours back as it stood, whatever part of its write was done. */
export function restoreActions(write: SheetWrite, standing: StandingSheet, found: FoundSheet): readonly SheetAction[] {
  const { key, layout } = write;
  return [
    ...cellRestoring(write, standing, found),
    ...surroundings(key, targetOf(standing, write), layout),
    ...chartRestoring(write, standing, found),
    { do: 'stamp', sheet: key, stamp: standing.stamp },
  ];
}
