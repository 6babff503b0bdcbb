import { useMemo, useRef, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import { a1, parseA1 } from '../../../model/cellAddress';
import { chartBox } from '../chart/chartBox';
import { ChartOverlay } from '../chart/ChartOverlay';
import type { ChartTools } from '../chart/chartShapes';
import type { SheetView } from '../view/SheetView';
import type { Draft, DraftActions } from './CellEditor';
import { ColumnHeads, HEAD_HEIGHT } from './ColumnHeads';
import { GridRow, ROW_HEAD_WIDTH, type RowSelection } from './GridRow';
import type { SheetLayout } from './layRow';
import type { MeasureText } from './measureText';
import type { CellPlace } from './MergeIndex';
import { moveSelection, type MoveKey } from './moveSelection';
import { rowsInSight } from './rowsInSight';
import { sheetLayout } from './sheetLayout';
import type { Step } from './TabRun';
import { useFollowSelection } from './useFollowSelection';
import { useWindow, type SeenWindow } from './useWindow';

export interface GridProps {
  readonly sheet: SheetView;
  readonly selected: CellPlace;
  readonly draft: Draft | null;
  readonly measure: MeasureText;
  readonly chartTools: ChartTools;
  readonly onSelect: (place: CellPlace) => void;
  /** A key asks for another cell. */
  readonly onMove: (step: Step) => void;
  readonly onEdit: (text: string | null) => void;
  readonly onClear: () => void;
  /** A table was pasted at the selected cell. */
  readonly onPaste: (text: string) => void;
  /** A cell that leads to another was clicked. */
  readonly onFollow: (link: string) => void;
  readonly draftActions: DraftActions;
}

/** The cell under the pointer, by the nearest drawn cell. */
function placeUnder(event: MouseEvent): CellPlace | null {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
  return target?.dataset.cell === undefined ? null : parseA1(target.dataset.cell);
}

function pressedKey(event: KeyboardEvent): MoveKey {
  return { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
}

/** Whether a key types something: also one such as € that takes AltGr, or Option on a Mac. */
function isCharacter(event: KeyboardEvent): boolean {
  if (event.key.length !== 1 || event.metaKey) return false;
  return event.getModifierState('AltGraph') || !event.ctrlKey;
}

function pageRows(layout: SheetLayout, row: number, seen: SeenWindow): number {
  return Math.max(1, layout.rows.at(layout.rows.start(row) + seen.height - 2 * HEAD_HEIGHT) - row);
}

function onKey(event: KeyboardEvent, props: GridProps, ground: { readonly layout: SheetLayout; readonly seen: SeenWindow }): void {
  const { layout, seen } = ground;
  const { selected, sheet } = props;
  const pressed = pressedKey(event);
  const to = moveSelection(selected, pressed, {
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    pageRows: pageRows(layout, selected.row, seen),
    area: layout.merges.areaOf(selected),
    lastUsed: sheet.lastUsed,
  });
  if (to !== null) props.onMove({ ...pressed, from: selected, to: layout.merges.first(to) });
  else if (event.key === 'Delete' || event.key === 'Backspace') props.onClear();
  else if (event.key === 'F2') props.onEdit(null);
  else if (isCharacter(event)) props.onEdit(event.key);
  else return;
  event.preventDefault();
}

/** A sheet as people know it: letters, numbers, cells to select and to type into, charts above them. */
export function Grid(props: GridProps): ReactElement {
  const { sheet, selected, draft, measure, chartTools, draftActions } = props;
  const viewport = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => sheetLayout(sheet, measure), [sheet, measure]);
  const seen = useWindow(viewport);
  useFollowSelection(viewport, layout, { selected, isTyping: draft !== null });
  const area = layout.merges.areaOf(selected);
  const cellDraft = draft?.place === 'cell' ? draft.text : null;
  const width = layout.columns.span(selected.column, area.lastColumn);
  const height = layout.rows.span(selected.row, area.lastRow);
  const selection = useMemo((): RowSelection => ({ column: selected.column, width, height, draft: cellDraft }), [selected.column, width, height, cellDraft]);
  const frozenRows = Array.from({ length: sheet.frozen.rows }, (_, row) => row);
  const loose = rowsInSight({ rows: layout.rows, merges: layout.merges, frozenRows: sheet.frozen.rows, scrollTop: seen.top, height: seen.height, keep: selected.row });
  return (
    <div className="grid-viewport" ref={viewport} style={{ scrollPaddingTop: HEAD_HEIGHT }}>
      <div className="grid-canvas" style={{ width: ROW_HEAD_WIDTH + layout.columns.total, height: HEAD_HEIGHT + layout.rows.total }}>
        <div
          role="grid"
          aria-label={`Sheet ${sheet.name}`}
          aria-description="Arrow keys and Tab move between cells, F2 edits a cell, F6 goes to the pane."
          aria-rowcount={sheet.rowCount + 1}
          aria-colcount={sheet.columnCount}
          className="grid"
          onKeyDown={(event) => onKey(event, props, { layout, seen })}
          onMouseDown={(event) => {
            const place = placeUnder(event);
            if (place !== null && a1(place) !== a1(selected)) props.onSelect(place);
          }}
          onClick={(event) => {
            const place = placeUnder(event);
            const link = place === null ? undefined : sheet.cellAt(place.row, place.column)?.link;
            if (link !== undefined) props.onFollow(link);
          }}
          onDoubleClick={() => props.onEdit(null)}
          onCopy={(event) => {
            if (draft !== null) return;
            event.clipboardData.setData('text/plain', sheet.cellAt(selected.row, selected.column)?.text ?? '');
            event.preventDefault();
          }}
          onPaste={(event) => {
            if (draft !== null) return;
            props.onPaste(event.clipboardData.getData('text/plain'));
            event.preventDefault();
          }}
        >
          <ColumnHeads layout={layout} selected={selected} />
          <div role="presentation" className="frozen-rows" style={{ top: HEAD_HEIGHT }}>
            {frozenRows.map((row) => (
              <GridRow key={row} layout={layout} row={row} actions={draftActions} frozenEnd={row === sheet.frozen.rows - 1} selection={row === selected.row ? selection : null} inSelectedRows={row >= area.firstRow && row <= area.lastRow} />
            ))}
          </div>
          <div role="presentation" className="loose-rows" style={{ top: HEAD_HEIGHT }}>
            {loose.map((row) => (
              <GridRow key={row} layout={layout} row={row} actions={draftActions} frozenEnd={false} selection={row === selected.row ? selection : null} inSelectedRows={row >= area.firstRow && row <= area.lastRow} />
            ))}
          </div>
        </div>
        <div className="charts" style={{ top: HEAD_HEIGHT, left: ROW_HEAD_WIDTH }}>
          {sheet.charts.map((chart) => <ChartOverlay key={chart.name} chart={chart} box={chartBox(layout, chart)} zoom={sheet.zoom} tools={chartTools} />)}
        </div>
      </div>
    </div>
  );
}
