import { memo, type CSSProperties, type ReactElement } from 'react';
import { a1 } from '../../../model/cellAddress';
import { CellEditor, type DraftActions } from './CellEditor';
import { cellBoxStyle, cellTextStyle } from './cellStyle';
import { layRow, type PlacedCell, type SheetLayout } from './layRow';
import { fontStack } from './measureText';

/** Width of the column of row numbers. */
export const ROW_HEAD_WIDTH = 44;

/** The selected cell as its row knows it. */
export interface RowSelection {
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Text being typed into the cell itself; null when nothing is. */
  readonly draft: string | null;
}

interface RowProps {
  readonly layout: SheetLayout;
  readonly row: number;
  readonly selection: RowSelection | null;
  readonly inSelectedRows: boolean;
  readonly frozenEnd: boolean;
  readonly actions: DraftActions;
}

function rowStyle({ layout, row }: RowProps): CSSProperties {
  const height = layout.rows.size(row);
  return row < layout.sheet.frozen.rows ? { height } : { height, top: layout.rows.start(row) };
}

function Selection({ selection, placed, row, actions }: { readonly selection: RowSelection; readonly placed: PlacedCell; readonly row: number; readonly actions: DraftActions }): ReactElement {
  const { width, height, draft } = selection;
  if (draft === null) return <div className="selection" style={{ width: width + 1, height: height + 1 }} />;
  const look = placed.cell?.look;
  const style: CSSProperties = { minWidth: width + 1, height: height + 1, fontSize: look?.size ?? 14, fontFamily: fontStack(look?.font ?? 'Calibri'), width: `${String(draft.length + 2)}ch` };
  return <CellEditor text={draft} label={`Cell ${a1({ row, column: placed.column })}`} style={style} actions={actions} />;
}

function Cell({ props, placed }: { readonly props: RowProps; readonly placed: PlacedCell }): ReactElement {
  const { layout, row, selection, actions } = props;
  const { column } = placed;
  const style = cellBoxStyle(placed, layout.columns.size(column));
  if (placed.covered) return <div className="cell" style={style} aria-hidden="true" />;
  const selected = selection?.column === column ? selection : null;
  return (
    <div
      role="gridcell"
      className={placed.cell?.link === undefined ? 'cell' : 'cell cell-link'}
      style={style}
      data-cell={a1({ row, column })}
      aria-colindex={column + 1}
      aria-selected={selected !== null}
      {...(placed.merge === null ? {} : { 'aria-colspan': placed.merge.lastColumn - placed.merge.firstColumn + 1, 'aria-rowspan': placed.merge.lastRow - placed.merge.firstRow + 1 })}
      tabIndex={selected === null ? -1 : 0}
    >
      {placed.text === '' ? null : (
        <div className="cell-text" style={cellTextStyle(placed, layout.sheet.zoom)}>
          <span>{placed.text}</span>
        </div>
      )}
      {selected === null ? null : <Selection selection={selected} placed={placed} row={row} actions={actions} />}
    </div>
  );
}

function DrawnRow(props: RowProps): ReactElement {
  const { layout, row, inSelectedRows, frozenEnd } = props;
  const { frozen } = layout.sheet;
  const classes = ['grid-row', row < frozen.rows ? 'grid-row-frozen' : 'grid-row-loose', frozenEnd ? 'frozen-end' : ''].join(' ');
  const cells = layRow(layout, row).map((placed) => <Cell key={placed.column} props={props} placed={placed} />);
  return (
    <div role="row" aria-rowindex={row + 2} className={classes} style={rowStyle(props)}>
      <div role="presentation" className={frozen.columns > 0 ? 'row-start frozen-columns' : 'row-start'}>
        <div role="rowheader" className={inSelectedRows ? 'row-head head-selected' : 'row-head'}>{row + 1}</div>
        {cells.slice(0, frozen.columns)}
      </div>
      {cells.slice(frozen.columns)}
    </div>
  );
}

/** One row of cells with its number. Drawn again only when its sheet or its selection changed. */
export const GridRow = memo(DrawnRow);
