import type { CellArea } from '../../../report/description/SheetDescription';
import type { Tracks } from './Tracks';

/** A window over one axis: what is scrolled away, how much is seen, and what is frozen at its beginning. */
export interface AxisWindow {
  readonly scroll: number;
  readonly length: number;
  readonly frozen: number;
}

/** How far an axis has to be scrolled so that the tracks from one to another are seen; their beginning wins. */
export function scrollToShow(tracks: Tracks, { first, last }: { readonly first: number; readonly last: number }, window: AxisWindow): number {
  if (first < window.frozen) return window.scroll;
  const covered = tracks.start(window.frozen);
  const start = tracks.start(first);
  const end = start + tracks.span(first, last);
  const needed = end - window.scroll > window.length ? end - window.length : window.scroll;
  return Math.max(0, start - needed < covered ? start - covered : needed);
}

/** {@link scrollToShow} on both axes. */
export function scrollToArea(
  tracks: { readonly rows: Tracks; readonly columns: Tracks },
  area: CellArea,
  windows: { readonly rows: AxisWindow; readonly columns: AxisWindow },
): { readonly top: number; readonly left: number } {
  return {
    top: scrollToShow(tracks.rows, { first: area.firstRow, last: area.lastRow }, windows.rows),
    left: scrollToShow(tracks.columns, { first: area.firstColumn, last: area.lastColumn }, windows.columns),
  };
}
