import { columnCount, rowCount } from '../book/areas';
import type { CellBlock } from '../book/CellBlock';
import type { EmulatedBook } from '../book/EmulatedBook';
import type { EmulatedSheet } from '../book/EmulatedSheet';
import type { ChartPart, SeriesPart } from '../book/SheetParts';
import { HostObject, type Property } from '../host/HostObject';
import type { Json } from '../host/Json';
import { refusal } from '../host/refusal';
import { blockAddress } from './blockAddress';
import { chartSettings } from './chartSettings';

const WIDTH = 360;
const HEIGHT = 216;
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

interface ChartPlace {
  readonly book: EmulatedBook;
  readonly sheet: EmulatedSheet;
  readonly chart: ChartPart;
}

function newSeries(name: string): SeriesPart {
  return { name, values: null, categories: null, looks: {} };
}

/**
 * Series as Excel guesses them: a first row with texts gives names, a first column with texts gives categories. Formulas
 * count as numbers here, so that adding a chart calculates nothing.
 */
function guessedSeries(block: CellBlock, seriesBy: string): SeriesPart[] {
  const { sheet, area } = block;
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rowCount(area) >= columnCount(area));
  const isText = (row: number, column: number) => {
    const { content } = sheet.cellAt(row, column);
    return content.kind === 'constant' && typeof content.value === 'string';
  };
  const across = byColumns ? columnCount(area) : rowCount(area);
  const cell = (line: number, along: number): [number, number] => (byColumns ? [area.firstRow + along, area.firstColumn + line] : [area.firstRow + line, area.firstColumn + along]);
  const hasNames = isText(...cell(across - 1, 0));
  const hasCategories = across > 1 && isText(...cell(0, 1));
  const from = hasNames ? 1 : 0;
  const line = (index: number) => blockAddress({ sheet, area: byColumns ? { ...area, firstRow: area.firstRow + from, firstColumn: area.firstColumn + index, lastColumn: area.firstColumn + index } : { ...area, firstColumn: area.firstColumn + from, firstRow: area.firstRow + index, lastRow: area.firstRow + index } });
  const indexes = Array.from({ length: across }, (_, index) => index).slice(hasCategories ? 1 : 0);
  return indexes.map((index) => ({
    name: hasNames ? String(sheet.valueAt(...cell(index, 0)).value) : `Series${String(index + 1)}`,
    values: line(index),
    categories: hasCategories ? line(0) : null,
    looks: {},
  }));
}

function edge(sizes: ReadonlyMap<number, number>, until: number, standard: number): number {
  let total = 0;
  for (let index = 0; index < until; index += 1) total += sizes.get(index) ?? standard;
  return total;
}

function place({ sheet, chart }: ChartPlace, first: CellBlock, last: CellBlock): void {
  const area = { ...first.area, lastRow: last.area.lastRow, lastColumn: last.area.lastColumn };
  chart.anchor = area;
  chart.top = edge(sheet.rowHeights, area.firstRow, STANDARD_HEIGHT);
  chart.left = edge(sheet.columnWidths, area.firstColumn, STANDARD_WIDTH);
  chart.height = edge(sheet.rowHeights, area.lastRow + 1, STANDARD_HEIGHT) - chart.top;
  chart.width = edge(sheet.columnWidths, area.lastColumn + 1, STANDARD_WIDTH) - chart.left;
}

function seriesObject({ sheet, chart }: ChartPlace, series: SeriesPart): HostObject {
  const put = (key: 'values' | 'categories', block: CellBlock | null) => {
    sheet.guard();
    if (block === null) throw refusal('InvalidArgument', 'A series takes a range.');
    series[key] = blockAddress(block);
  };
  const { properties, links } = chartSettings('ChartSeries', series.looks, () => sheet.guard());
  return new HostObject('ChartSeries', {
    properties: { ...properties, name: { get: () => series.name, set: (value) => Object.assign(series, { name: String(value) }) } },
    links,
    methods: {
      setValues: (args) => put('values', args.block(0)),
      setXAxisValues: (args) => put('categories', args.block(0)),
      delete: () => {
        chart.series.splice(chart.series.indexOf(series), 1);
      },
    },
  });
}

function seriesCollection(chartPlace: ChartPlace): HostObject {
  const { chart, sheet } = chartPlace;
  return new HostObject('ChartSeriesCollection', {
    items: () => chart.series.map((series) => seriesObject(chartPlace, series)),
    methods: {
      add: (args) => {
        sheet.guard();
        const series = newSeries(args.optionalText(0, `Series${String(chart.series.length + 1)}`));
        chart.series.splice(args.optionalNumber(1, chart.series.length), 0, series);
        return seriesObject(chartPlace, series);
      },
      getItemAt: (args) => {
        const series = chart.series[args.number(0)];
        if (series === undefined) throw refusal('InvalidArgument', 'There is no such series.');
        return seriesObject(chartPlace, series);
      },
      getCount: () => chart.series.length,
    },
  });
}

function chartObject(chartPlace: ChartPlace): HostObject {
  const { book, sheet, chart } = chartPlace;
  const own = (key: 'name' | 'left' | 'top' | 'width' | 'height'): Property => ({
    get: () => chart[key],
    set: (value: Json) => {
      sheet.guard();
      Object.assign(chart, { [key]: value });
    },
  });
  const { properties, links } = chartSettings('Chart', chart.settings, () => sheet.guard());
  return new HostObject('Chart', {
    id: () => chart.id,
    properties: { ...properties, id: { get: () => chart.id }, name: own('name'), left: own('left'), top: own('top'), width: own('width'), height: own('height'), chartType: { get: () => chart.type } },
    links: { ...links, series: () => seriesCollection(chartPlace) },
    methods: {
      setPosition: (args) => {
        sheet.guard();
        const first = args.block(0) ?? book.findBlock(args.text(0), sheet);
        const last = args.isMissing(1) ? first : (args.block(1) ?? book.findBlock(args.text(1), sheet));
        if (first === null || last === null) throw args.wrong(0, 'a cell');
        place(chartPlace, first, last);
      },
      delete: () => {
        sheet.guard();
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
    },
  });
}

/** The charts of a sheet. */
export function chartsObject(book: EmulatedBook, sheet: EmulatedSheet): HostObject {
  const object = (chart: ChartPart) => chartObject({ book, sheet, chart });
  const found = (idOrName: string) => sheet.charts.find((chart) => chart.id === idOrName || chart.name === idOrName) ?? null;
  return new HostObject('ChartCollection', {
    items: () => sheet.charts.map(object),
    methods: {
      add: (args) => {
        sheet.guard();
        const block = args.block(1) ?? book.findBlock(args.text(1), sheet);
        if (block === null) throw args.wrong(1, 'a range');
        const chart: ChartPart = {
          id: book.nextId(),
          name: `Chart ${String(sheet.charts.length + 1)}`,
          type: args.text(0),
          ...{ left: 0, top: 0, width: WIDTH, height: HEIGHT, anchor: null },
          series: guessedSeries(block, args.optionalText(2, 'Auto')),
          settings: {},
        };
        sheet.charts.push(chart);
        return object(chart);
      },
      getItem: (args) => {
        const chart = found(args.text(0));
        if (chart === null) throw refusal('ItemNotFound', `There is no chart ${args.text(0)}.`);
        return object(chart);
      },
      getItemOrNullObject: (args) => {
        const chart = found(args.text(0));
        return chart === null ? null : object(chart);
      },
      getItemAt: (args) => {
        const chart = sheet.charts[args.number(0)];
        if (chart === undefined) throw refusal('InvalidArgument', 'There is no such chart.');
        return object(chart);
      },
      getCount: () => sheet.charts.length,
    },
  });
}
