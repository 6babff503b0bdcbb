import type { FigureDetail } from '../../app/pane/figureDetail';

/** How a figure came about, as a screen reader is told. */
export function describeDetail({ meaning, cells, notes }: FigureDetail): string {
  return [meaning, cells.map(({ reference }) => reference).join(', '), ...notes].map((part) => part.replace(/\.$/, '')).filter((part) => part !== '').join('. ');
}
