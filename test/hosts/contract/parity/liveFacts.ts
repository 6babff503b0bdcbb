import { OWN_SHEET_NAME } from '../../../../src/hosts/ownMarker';
import { columnLetters, parseA1 } from '../../../../src/model/cellAddress';
import type { BorderSide, CellLook } from '../../../../src/preview/book/CellLook';
import { NORMAL_LOOK } from '../../../../src/preview/book/CellLook';
import type { SheetSnapshot } from '../../../../src/preview/snapshot';
import { hiddenCells } from './describedFacts';
import type { CellFacts, ChartFacts, LookFacts, SheetFacts, ValidationFacts } from './SheetFacts';

const WEIGHTS: Readonly<Record<string, string>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium' };
const KINDS: Readonly<Record<string, string>> = { LineMarkers: 'line', ColumnClustered: 'column', BarClustered: 'bar', ColumnStacked: 'column', BarStacked: 'bar' };

const rgb = (color: unknown): string => String(color).replace('#', '');

function edge(side: BorderSide | null): string | null {
  return side === null ? null : `${WEIGHTS[side.weight] ?? side.weight} ${rgb(side.color)}`;
}

function lookFacts(look: CellLook): LookFacts {
  return {
    font: look.fontName,
    size: look.fontSize,
    bold: look.bold,
    italic: look.italic,
    color: rgb(look.fontColor),
    fill: rgb(look.fill),
    horizontal: look.horizontal.toLowerCase(),
    vertical: look.vertical.toLowerCase(),
    wrap: look.wrap,
    indent: look.indent,
    top: edge(look.top),
    bottom: edge(look.bottom),
    left: edge(look.left),
  };
}

function cellFacts({ value, type, formula, link, look }: SheetSnapshot['cells'][string]): CellFacts {
  const whole = { ...NORMAL_LOOK, ...look };
  const empty = type === 'Empty' || value === '';
  return { value: empty ? null : value, formula: formula?.slice(1) ?? null, format: whole.numberFormat, look: lookFacts(whole), link: link?.documentReference ?? null };
}

function areaOf(address: string): Parameters<typeof hiddenCells>[0][number] {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [parseA1(first), parseA1(last)];
  return { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column };
}

/** A property of plain data whose shape is not known. */
function property(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce((value: unknown, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined), data);
}

function validationFacts(part: object): ValidationFacts {
  const rule = property(part, 'rule');
  const [kind = ''] = Object.keys(typeof rule === 'object' && rule !== null ? rule : {});
  const details = property(rule, kind);
  const bounds = kind === 'list' ? [property(details, 'source')] : [property(details, 'formula1'), property(details, 'formula2')];
  const words = [property(part, 'prompt', 'title'), property(part, 'prompt', 'message'), property(part, 'errorAlert', 'title'), property(part, 'errorAlert', 'message')];
  return {
    area: String(property(part, 'area')),
    kind: kind === 'wholeNumber' ? 'whole' : kind,
    operator: { Between: 'between', GreaterThanOrEqualTo: 'at least' }[String(property(details, 'operator'))] ?? '',
    bounds: bounds.filter((bound) => bound !== undefined && bound !== null).map((bound) => String(bound).replace(/^=/, '')),
    words: words.map(String),
    severity: String(property(part, 'errorAlert', 'style')).toLowerCase(),
  };
}

function barFacts({ type, series }: SheetSnapshot['charts'][number]): ChartFacts['bars'] {
  if (type.startsWith('Line')) return null;
  const looks = series.map((each) => [each.looks.gapWidth, each.looks.overlap ?? 0].join());
  const [gap, overlap] = [...new Set(looks)].join().split(',');
  const arrangement = type.endsWith('Stacked') ? 'stacked' : overlap === '100' ? 'over' : 'beside';
  return { arrangement, gap: Number(gap) };
}

function axisTitle(settings: SheetSnapshot['charts'][number]['settings'], axis: string): string {
  return settings[`axes.${axis}.title.visible`] === true ? String(settings[`axes.${axis}.title.text`]) : '';
}

function chartFacts(chart: SheetSnapshot['charts'][number]): ChartFacts {
  const { settings } = chart;
  return {
    name: chart.name,
    title: String(settings['title.text']),
    kind: KINDS[chart.type] ?? chart.type,
    anchor: chart.anchor ?? '',
    series: chart.series.map(({ name, values, categories, looks }) => ({ name, values: values ?? '', categories: categories ?? '', color: rgb(looks['format.line.color'] ?? looks['format.fill']) })),
    format: String(settings['axes.valueAxis.numberFormat']),
    legend: settings['legend.visible'] === true,
    bars: barFacts(chart),
    axisTitles: { category: axisTitle(settings, 'categoryAxis'), value: axisTitle(settings, 'valueAxis') },
    labelStep: settings['axes.categoryAxis.tickLabelSpacing'] === undefined ? null : Number(settings['axes.categoryAxis.tickLabelSpacing']),
    altText: '',
  };
}

function sizesBy(sizes: Readonly<Record<string, number>>, name: (index: number) => string): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(sizes).map(([index, points]) => [name(Number(index)), points]));
}

function conditionalFacts(part: object): SheetFacts['conditionalFormats'][number] {
  const looks = property(part, 'looks');
  const look = { bold: property(looks, 'font.bold') === true, italic: property(looks, 'font.italic') === true, color: rgb(property(looks, 'font.color') ?? '000000'), fill: rgb(property(looks, 'fill.color') ?? '') };
  return { area: String(property(part, 'area')), formula: String(property(part, 'formula')).replace(/^=/, ''), look };
}

/** What a sheet of the emulated Excel holds. */
export function liveFacts(sheet: SheetSnapshot): SheetFacts {
  const hidden = hiddenCells(sheet.merges.map(areaOf));
  const { page } = sheet;
  const margins = ['left', 'right', 'top', 'bottom', 'header', 'footer'].map((side) => Number(page.margins[side]));
  const bands = ['leftHeader', 'rightHeader', 'leftFooter', 'rightFooter'].map((band) => String(page.headersFooters[band]));
  return {
    name: sheet.name,
    cells: Object.fromEntries(Object.entries(sheet.cells).filter(([address]) => !hidden.has(address)).map(([address, cell]) => [address, cellFacts(cell)])),
    merges: [...sheet.merges].sort(),
    widths: sizesBy(sheet.columnWidths, columnLetters),
    heights: sizesBy(sheet.rowHeights, String),
    validations: sheet.validations.map(validationFacts),
    conditionalFormats: sheet.conditionals.map(conditionalFacts),
    charts: sheet.charts.map(chartFacts),
    tables: sheet.tables.map((table) => ({ name: String(property(table, 'name')), area: String(property(table, 'area')), style: String(property(table, 'style')) })),
    freeze: sheet.frozen ?? { rows: 0, columns: 0 },
    showGridlines: sheet.showGridlines,
    tabColor: rgb(sheet.tabColor),
    marker: sheet.names.find(({ name }) => name === OWN_SHEET_NAME)?.formula.slice(2, -1) ?? null,
    page: {
      orientation: String(page.settings['orientation']).toLowerCase(),
      paper: String(page.settings['paperSize']).toLowerCase(),
      pagesTall: Number(property(page.zoom, 'verticalFitToPages') ?? 0),
      margins,
      bands,
      printArea: page.printArea,
      titleRows: page.titleRows?.replace(/[A-Z]+/g, '') ?? null,
    },
  };
}
