import type { FigureDetail } from './figureDetail';

/** A stretch of a sentence; a figure carries how it came about. */
export interface PartView {
  readonly text: string;
  readonly detail: FigureDetail | null;
}
