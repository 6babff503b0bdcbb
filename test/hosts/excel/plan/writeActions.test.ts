import type { StandingSheet } from '../../../../src/hosts/excel/plan/SheetWrite';
import { writeActions } from '../../../../src/hosts/excel/plan/writeActions';
import type { WriteAction } from '../../../../src/hosts/excel/plan/WriteAction';
import { recordActions } from '../../../../src/hosts/excel/record/recordActions';
import { recordXml } from '../../../../src/hosts/excel/record/recordXml';
import { layoutStamp } from '../../../../src/hosts/excel/record/LayoutRecord';
import { planWrites } from '../../../../src/hosts/excel/write/planWrites';
import type { SheetDescription } from '../../../../src/report/description/SheetDescription';
import { describedSheet, fullSheet } from '../../descriptions';

const FULL = fullSheet();
const NEW = { sheets: [], takenTableNames: [], setsUpPages: true, standing: new Map<string, StandingSheet>() };
const NO_RECORD = { record: [], part: null, standingIds: new Set<string>() };
const doneBy = (actions: readonly WriteAction[]): readonly string[] => actions.map((action) => action.do).filter((each, index, all) => each !== all[index - 1]);

/** What stands once a sheet is written. */
function standingOf(sheet: SheetDescription): StandingSheet {
  const [write] = planWrites([sheet], NEW);
  if (write === undefined) throw new TypeError('nothing planned');
  const { content, layout, name, ownId } = write;
  return { id: '{1}', name, ownId, content, formats: [], layout, stamp: layoutStamp(layout), charts: layout.charts.map((chart) => ({ id: 'c1', name: chart.name })), tables: layout.cells.tables.map((table) => table.name) };
}

/** The steps of writing a sheet over what stands. */
function again(sheet: SheetDescription, standing: StandingSheet): readonly WriteAction[] {
  const writes = planWrites([sheet], { sheets: [{ id: '{1}', name: standing.name }], takenTableNames: [], setsUpPages: true, standing: new Map([[standing.ownId, standing]]) });
  const record = standing.layout === null ? [] : [{ ownId: standing.ownId, sheetId: '{1}', name: standing.name, layout: standing.layout }];
  return writeActions(writes, recordActions(writes, { record, part: { id: 'p', xml: recordXml(record) }, standingIds: new Set([standing.ownId]) }));
}

describe('the steps of a write', () => {
  it('begin with sheets and markers, then values, looks, charts, and the record', () => {
    const writes = planWrites([describedSheet([['About']]), FULL], NEW);
    expect(doneBy(writeActions(writes, recordActions(writes, NO_RECORD)))).toEqual([
      ...['add-sheet', 'mark', 'add-sheet', 'mark', 'values'],
      ...['look', 'widths', 'page', 'view'],
      ...['look', 'copy-look', 'look', 'copy-look', 'merge', 'conditional-format', 'validation', 'add-table', 'widths', 'page', 'view'],
      ...['add-chart', 'add-record'],
    ]);
  });

  it('are none where nothing changed', () => {
    expect(again(FULL, standingOf(FULL))).toEqual([]);
  });

  it('are values only where the layout stays', () => {
    const changed = { ...FULL, rows: FULL.rows.map((row, index) => (index === 1 ? { ...row, cells: row.cells.map((cell) => (cell.value === -2_000_000 && cell.formula === undefined ? { ...cell, value: -1 } : cell)) } : row)) };
    expect(again(changed, standingOf(FULL))).toEqual([{ do: 'values', sheet: '{1}', row: 1, column: 0, inputs: [[null, -1, null]] }]);
  });

  it('touch only the part of a layout that changes', () => {
    expect(doneBy(again({ ...FULL, tabColor: '000000' }, standingOf(FULL)))).toEqual(['set-record', 'view', 'stamp', 'set-record']);
    expect(doneBy(again({ ...FULL, columnWidths: [30, 14, 14] }, standingOf(FULL)))).toEqual(['set-record', 'widths', 'stamp', 'set-record']);
  });

  it('end with our old charts, as nothing brings them back', () => {
    const charts = FULL.charts.map((chart) => ({ ...chart, title: 'Another' }));
    expect(doneBy(again({ ...FULL, charts }, standingOf(FULL)))).toEqual(['set-record', 'rename-chart', 'stamp', 'add-chart', 'set-record', 'delete-chart']);
  });

  it('write a sheet whole whose layout nobody recorded', () => {
    const steps = doneBy(again(FULL, { ...standingOf(FULL), layout: null, stamp: '' }));
    expect(steps.slice(0, 4)).toEqual(['rename-chart', 'drop-table', 'clear', 'values']);
    expect(steps.slice(-4)).toEqual(['stamp', 'add-chart', 'set-record', 'delete-chart']);
  });

  it('give templates neither marker nor record', () => {
    const writes = planWrites([{ ...FULL, role: 'template' }], NEW);
    const steps = writeActions(writes, recordActions(writes, NO_RECORD)).map((action) => action.do);
    expect(steps.filter((step) => step === 'mark' || step.endsWith('record'))).toEqual([]);
  });
});
