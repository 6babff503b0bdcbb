import { COLUMNS } from '../../book/areas';
import type { EmulatedBook } from '../../book/EmulatedBook';
import type { EmulatedSheet } from '../../book/EmulatedSheet';
import type { ChartPart, SeriesPart } from '../../book/SheetParts';
import type { Json } from '../../host/Json';
import type { BarsView, ChartView, SeriesView } from '../view/SheetView';
import { PIXELS_PER_POINT } from './emulatedLook';

interface ChartSource {
  readonly book: EmulatedBook;
  readonly sheet: EmulatedSheet;
}

/** Colours of series that were given none, as Excel begins. */
const USUAL_COLORS = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000'];

function cellsOf(source: ChartSource, address: string | null): readonly { readonly sheet: EmulatedSheet; readonly row: number; readonly column: number }[] {
  const block = address === null ? null : source.book.findBlock(address, source.sheet);
  if (block === null) return [];
  const { sheet, area } = block;
  const columns = Math.min(area.lastColumn, COLUMNS - 1) - area.firstColumn + 1;
  const count = (area.lastRow - area.firstRow + 1) * columns;
  return Array.from({ length: count }, (_, index) => ({ sheet, row: area.firstRow + Math.floor(index / columns), column: area.firstColumn + (index % columns) }));
}

function kindOf(type: string): ChartView['kind'] {
  if (type.startsWith('Column')) return 'column';
  return type.startsWith('Bar') ? 'bar' : 'line';
}

function isColor(value: Json): value is string {
  return typeof value === 'string' && value.startsWith('#');
}

function seriesView(source: ChartSource, series: SeriesPart, index: number): SeriesView {
  const wanted = [series.looks['format.line.color'], series.looks['format.fill'], series.looks.markerBackgroundColor];
  return {
    name: series.name,
    color: wanted.find(isColor) ?? USUAL_COLORS[index % USUAL_COLORS.length] ?? '#4472c4',
    values: cellsOf(source, series.values).map(({ sheet, row, column }) => {
      const { type, value } = sheet.valueAt(row, column);
      return type === 'Double' && typeof value === 'number' ? value : null;
    }),
  };
}

/** Excel's own gap and overlap of new bars, where none are set. */
const USUAL_GAP = 150;
const HALF = 50;

function barsOf({ type, series }: ChartPart): BarsView {
  const looks = series[0]?.looks ?? {};
  const over = Number(looks.overlap ?? 0) > HALF;
  const arrangement = type.endsWith('Stacked') ? 'stacked' : over ? 'over' : 'beside';
  return { arrangement, gap: Number(looks.gapWidth ?? USUAL_GAP) };
}

function axisTitle({ settings }: ChartPart, axis: 'categoryAxis' | 'valueAxis'): string {
  return settings[`axes.${axis}.title.visible`] === true ? String(settings[`axes.${axis}.title.text`] ?? '') : '';
}

function placeOf(chart: ChartPart): ChartView['place'] {
  if (chart.anchor !== null) return chart.anchor;
  const { left, top, width, height } = chart;
  return { left: left * PIXELS_PER_POINT, top: top * PIXELS_PER_POINT, width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT };
}

/** A chart of the emulated workbook with the values that its cells have now. */
export function emulatedChart(book: EmulatedBook, sheet: EmulatedSheet, chart: ChartPart): ChartView {
  const source = { book, sheet };
  const { settings, series } = chart;
  const step = settings['axes.categoryAxis.tickLabelSpacing'];
  const hasTitle = settings['title.visible'] !== false;
  const categories = series.find((each) => each.categories !== null)?.categories ?? null;
  const count = Math.max(0, ...series.map((each) => cellsOf(source, each.values).length));
  const named = cellsOf(source, categories).map((cell) => book.shownTextAt(cell.sheet, cell.row, cell.column));
  return {
    name: chart.id,
    kind: kindOf(chart.type),
    title: hasTitle ? String(settings['title.text'] ?? 'Chart Title') : '',
    place: placeOf(chart),
    categories: Array.from({ length: count }, (_, index) => named[index] ?? String(index + 1)),
    series: series.map((each, index) => seriesView(source, each, index)),
    valueFormat: String(settings['axes.valueAxis.numberFormat'] ?? 'General'),
    showLegend: settings['legend.visible'] !== false,
    bars: barsOf(chart),
    axisTitles: { category: axisTitle(chart, 'categoryAxis'), value: axisTitle(chart, 'valueAxis') },
    labelStep: step === undefined ? null : Number(step),
  };
}
