import { useMemo, useRef, useState, type ReactElement, type RefObject } from 'react';
import { a1, parseA1, type CellAddress } from '../../../model/cellAddress';
import type { ChartTools } from '../chart/chartShapes';
import type { Book } from '../view/Book';
import type { SheetView } from '../view/SheetView';
import { startZoom, zoomSheet } from '../view/zoomSheet';
import { FormulaBar } from './FormulaBar';
import { Grid } from './Grid';
import { ROW_HEAD_WIDTH } from './GridRow';
import type { MeasureText } from './measureText';
import { MergeIndex, type CellPlace } from './MergeIndex';
import { moveSelection } from './moveSelection';
import { pastedCells } from './pastedCells';
import { SheetTabs } from './SheetTabs';
import { TabRun } from './TabRun';
import { useDraft } from './useDraft';
import { useWindow } from './useWindow';
import { ZoomControl } from './ZoomControl';

export interface BookPaneProps {
  readonly book: Book;
  readonly measure: MeasureText;
  readonly chartTools: ChartTools;
  /** The selected cell; the page holds it, since the add-in may choose it too. */
  readonly selected: CellAddress;
  readonly onSelect: (cell: CellAddress) => void;
  /** A tab was chosen; the sheet comes back with the cell it had. */
  readonly onSheet: (name: string) => void;
}

const CELL_NAME = /^\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}$/;

/** Where Enter and Tab lead from a cell that was typed into. */
function afterTyping(book: Book, from: CellAddress, key: { readonly key: string; readonly shift: boolean }): CellPlace | null {
  const sheet = book.sheet(from.sheet);
  if (sheet === null) return null;
  const merges = new MergeIndex(sheet.merges);
  const { rowCount, columnCount, lastUsed } = sheet;
  const to = moveSelection(from, { ...key, control: false }, { rowCount, columnCount, pageRows: 1, area: merges.areaOf(from), lastUsed });
  return to === null ? null : merges.first(to);
}

/** The cell that a person named in the name box; null where the name means none of this sheet. */
function namedCell(sheet: SheetView, name: string): CellPlace | null {
  if (!CELL_NAME.test(name)) return null;
  const place = parseA1(name);
  if (place.row >= sheet.rowCount || place.column >= sheet.columnCount) return null;
  return new MergeIndex(sheet.merges).first(place);
}

/** Types a pasted table cell by cell; gives the first sentence of refusal, and types on. */
function paste(book: Book, from: CellAddress, text: string): string | null {
  let refused: string | null = null;
  pastedCells(text).forEach((cells, down) => {
    cells.forEach((cell, across) => {
      const answer = book.type({ sheet: from.sheet, row: from.row + down, column: from.column + across }, cell);
      refused ??= answer;
    });
  });
  return refused;
}

/** Each sheet keeps the size a person gave it; the others have the one they start with. */
function useZoom(sheet: SheetView | null, pane: RefObject<HTMLElement | null>): { readonly shown: SheetView | null; readonly setZoom: (zoom: number) => void } {
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const { width } = useWindow(pane);
  const name = sheet?.name ?? '';
  const zoom = sheet === null ? 1 : chosen.get(name) ?? startZoom(sheet, width - ROW_HEAD_WIDTH);
  const shown = useMemo(() => (sheet === null ? null : zoomSheet(sheet, zoom)), [sheet, zoom]);
  return { shown, setZoom: (next) => setChosen(new Map(chosen).set(name, next)) };
}

/** The workbook: formula bar, grid and tabs. */
export function BookPane(props: BookPaneProps): ReactElement {
  const { book, measure, chartTools, selected, onSelect, onSheet } = props;
  const pane = useRef<HTMLElement>(null);
  const { shown: sheet, setZoom } = useZoom(book.sheet(selected.sheet), pane);
  const [draftCell, setDraftCell] = useState(selected);
  const [run] = useState(() => new TabRun());
  const [refused, setRefused] = useState<string | null>(null);
  const type = (cell: CellAddress, text: string): void => setRefused(book.type(cell, text));
  const { draft, begin, actions } = useDraft(
    (text, key) => {
      if (text !== book.typed(draftCell)) type(draftCell, text);
      const to = key === null ? null : afterTyping(book, draftCell, key);
      if (key !== null && to !== null) onSelect({ sheet: draftCell.sheet, ...run.take({ ...key, from: draftCell, to }) });
    },
    () => onSelect(draftCell),
  );
  if (sheet === null) return <section className="book-pane" ref={pane} aria-label="Workbook" />;
  const edit = (text: string, place: 'cell' | 'bar'): void => {
    setDraftCell(selected);
    begin({ text, place });
  };
  const select = ({ row, column }: CellPlace): void => onSelect({ sheet: sheet.name, row, column });
  const goTo = (name: string): boolean => {
    const place = namedCell(sheet, name);
    if (place !== null) select(place);
    return place !== null;
  };
  return (
    <section className="book-pane" ref={pane} aria-label="Workbook">
      <FormulaBar address={a1(selected)} typed={book.typed(selected)} draft={draft} onBegin={({ text }) => edit(text, 'bar')} actions={actions} onGoTo={goTo} />
      {refused === null ? null : <p className="notice" role="alert">{refused}</p>}
      <Grid
        key={sheet.name}
        sheet={sheet}
        selected={selected}
        draft={draft}
        measure={measure}
        chartTools={chartTools}
        onSelect={select}
        onMove={(step) => select(run.take(step))}
        onEdit={(text) => edit(text ?? book.typed(selected), 'cell')}
        onClear={() => type(selected, '')}
        onPaste={(text) => setRefused(paste(book, selected, text))}
        onFollow={(link) => {
          const target = book.find(link);
          if (target !== null) onSelect(target);
        }}
        draftActions={actions}
      />
      <div className="book-foot">
        <SheetTabs tabs={book.tabs} active={sheet.name} onChoose={onSheet} />
        <ZoomControl zoom={sheet.zoom} onZoom={setZoom} />
      </div>
    </section>
  );
}
