import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent, type ReactElement } from 'react';
import type { CellAddress } from '../../model/cellAddress';
import type { CasebookName } from './casebooks';
import type { ChartTools } from './chart/chartShapes';
import { TaskPane } from './frame/TaskPane';
import { BookPane } from './grid/BookPane';
import type { MeasureText } from './grid/measureText';
import { PageHead } from './PageHead';
import { PageHint } from './PageHint';
import { RequestStrip } from './RequestStrip';
import type { TryHost } from './view/TryHost';

interface TryItPageProps {
  readonly host: TryHost;
  readonly casebook: CasebookName;
  readonly measure: MeasureText;
  readonly chartTools: ChartTools;
}

interface SelectionState {
  readonly selected: CellAddress;
  readonly select: (cell: CellAddress) => void;
  readonly openSheet: (name: string) => void;
}

/** The selected cell; each sheet keeps its own while another is in front. */
function useSelection(host: TryHost): SelectionState {
  const [selected, setSelected] = useState(host.firstCell);
  const kept = useRef(new Map<string, CellAddress>());
  const select = useCallback((cell: CellAddress) => {
    kept.current.set(cell.sheet, cell);
    setSelected(cell);
    host.select(cell);
  }, [host]);
  const openSheet = useCallback((name: string) => select(kept.current.get(name) ?? { sheet: name, row: 0, column: 0 }), [select]);
  useEffect(() => host.onShow(select), [host, select]);
  const { tabs } = host.book;
  // A sheet can be removed under one's eyes; the first one that stands is shown then.
  const stands = tabs.some(({ name }) => name === selected.sheet);
  return { selected: stands ? selected : { sheet: tabs[0]?.name ?? '', row: 0, column: 0 }, select, openSheet };
}

/** As in Excel, F6 goes on to the next part of the window: Tab moves between cells and would take long. */
function toPane(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  event.currentTarget.querySelector('iframe')?.focus();
}

/** The try-it page: an emulated workbook on the left, the production pane on the right. */
export function TryItPage({ host, casebook, measure, chartTools }: TryItPageProps): ReactElement {
  useSyncExternalStore(
    useCallback((listener) => host.onChange(listener), [host]),
    () => host.revision,
  );
  const { selected, select, openSheet } = useSelection(host);
  const connect = useMemo(() => host.connect.bind(host), [host]);
  return (
    <div className="page">
      <PageHead casebook={casebook} />
      <main className="page-main" onKeyDown={toPane}>
        <PageHint casebook={casebook} />
        <BookPane book={host.book} measure={measure} chartTools={chartTools} selected={selected} onSelect={select} onSheet={openSheet} />
        <TaskPane connect={connect} />
      </main>
      <RequestStrip sent={host.sent} />
    </div>
  );
}
