import type { ChartDescription, DescribedValue, SheetArea } from '../../../report/description/SheetDescription';
import { encodeXml } from '../xml/xmlText';
import { absoluteArea } from '../../areaText';

export interface ChartContext {
  /** A described sheet's name as its tab stands. */
  readonly sheetName: (described: string) => string;
  /** Values of an area, row by row; null when it lies on a sheet that is not described. */
  readonly valuesOf: (area: SheetArea) => readonly DescribedValue[] | null;
}

/** Lines differ in dash and marker as well as in colour; bars in colour and by their place in the legend's order. */
const DASHES = ['solid', 'sysDash', 'sysDot', 'lgDash'] as const;
const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const;
const LINE_WIDTH = 28_575;
const MARKER_SIZE = 6;

function pointXml(value: DescribedValue, index: number, kind: 'num' | 'str'): string {
  const blank = value === null || value === '' || (kind === 'num' && typeof value !== 'number');
  return blank ? '' : `<c:pt idx="${String(index)}"><c:v>${encodeXml(String(value))}</c:v></c:pt>`;
}

function referenceXml(area: SheetArea, kind: 'num' | 'str', context: ChartContext): string {
  const formula = `<c:f>${encodeXml(absoluteArea(context.sheetName(area.sheet), area))}</c:f>`;
  const values = context.valuesOf(area);
  if (values === null) return `<c:${kind}Ref>${formula}</c:${kind}Ref>`;
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  const points = values.map((value, index) => pointXml(value, index, kind)).join('');
  return `<c:${kind}Ref>${formula}<c:${kind}Cache>${format}<c:ptCount val="${String(values.length)}"/>${points}</c:${kind}Cache></c:${kind}Ref>`;
}

function lookXml(chart: ChartDescription, index: number): string {
  const fill = `<a:solidFill><a:srgbClr val="${chart.series[index]?.color ?? ''}"/></a:solidFill>`;
  if (chart.kind !== 'line') return `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const dash = DASHES[index % DASHES.length] ?? 'solid';
  const symbol = MARKERS[index % MARKERS.length] ?? 'circle';
  const line = `<c:spPr><a:ln w="${String(LINE_WIDTH)}" cap="rnd">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`;
  const shape = `<c:symbol val="${symbol}"/><c:size val="${String(MARKER_SIZE)}"/>`;
  return `${line}<c:marker>${shape}<c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
}

/** One series of a chart with its categories. */
export function seriesXml(chart: ChartDescription, index: number, context: ChartContext): string {
  const series = chart.series[index];
  if (series === undefined) return '';
  const number = String(index);
  const categoryValues = context.valuesOf(chart.categories);
  const numeric = categoryValues?.every((value) => typeof value === 'number') === true;
  return [
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/><c:tx><c:v>${encodeXml(series.name)}</c:v></c:tx>`,
    lookXml(chart, index),
    `<c:cat>${referenceXml(chart.categories, numeric ? 'num' : 'str', context)}</c:cat>`,
    `<c:val>${referenceXml(series.values, 'num', context)}</c:val>`,
    chart.kind === 'line' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}
