import type { Box, ChartView } from '../view/SheetView';

/** A chart and the room it has. */
export interface SizedChart {
  readonly chart: ChartView;
  readonly width: number;
  readonly height: number;
}

/** A text of the chart and the point it hangs on. */
export interface ChartLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface AxisTitle extends ChartLabel {
  readonly turned: boolean;
}

export interface ChartRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** A series as a line: gaps break it. */
export interface ChartLine {
  readonly name: string;
  readonly color: string;
  readonly dash: string;
  readonly path: string;
  readonly points: readonly ChartPoint[];
}

export interface ChartBar extends Box {
  readonly color: string;
}

export interface LegendEntry extends ChartPoint {
  readonly name: string;
  readonly color: string;
  readonly dash: string;
}

/** A chart as shapes: nothing is left to compute when it is drawn. */
export interface ChartGeometry {
  readonly title: ChartLabel | null;
  readonly gridlines: readonly ChartRule[];
  /** Where the value is zero: categories stand on it. */
  readonly axis: ChartRule;
  readonly valueLabels: readonly ChartLabel[];
  readonly categoryLabels: readonly ChartLabel[];
  readonly lines: readonly ChartLine[];
  readonly bars: readonly ChartBar[];
  readonly legend: readonly LegendEntry[];
  /** Words along the axes; a turned one reads upwards. */
  readonly axisTitles: readonly AxisTitle[];
}

/** What the geometry asks of the world around: how numbers read and how wide texts are. */
export interface ChartTools {
  readonly formatValue: (format: string, value: number) => string;
  readonly textWidth: (text: string) => number;
}
