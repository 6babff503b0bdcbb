import { blocksByKey } from './blocksByKey';
import { cellsActions } from './cellsActions';
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

/**
 * The layout to go back to. Where nothing is recorded (the sheet was written into a file) nobody knows the old looks:
 * the new ones stay as far as they got, without anything that would hide or change the old values.
 */
function targetOf(standing: StandingSheet, { layout }: SheetWrite): SheetLayout {
  return standing.layout ?? { ...layout, cells: { ...layout.cells, merges: [], tables: [], links: [] } };
}

function numberFormats(sheet: string, { formats }: StandingSheet): readonly SheetAction[] {
  const keyed = formats.map((row) => row.map((key, column) => ({ column, key })).filter(({ key }) => key !== GENERAL));
  return [...blocksByKey(keyed)].flatMap(([format, blocks]) => blocks.map((block): SheetAction => ({ do: 'number-format', sheet, block, format })));
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
    ...(standing.layout === null ? numberFormats(key, standing) : []),
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
