import { FONT_NAME, PALETTE } from '../../../report/description/theme';
import type { ChartDescription } from '../../../report/description/SheetDescription';
import { USUAL_BARS } from '../../usualBars';
import { encodeXml } from '../xml/xmlText';
import { seriesXml } from './chartSeriesXml';
import type { ChartContext } from './chartSeriesXml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';
const HAIRLINE = 'D5DEE6';

function solid(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

interface TextLook {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

const TITLE_LOOK: TextLook = { size: 10, bold: true, color: PALETTE.ink };
const SMALL_LOOK: TextLook = { size: 9, bold: false, color: PALETTE.muted };

/** Character properties under the name the place asks for. */
function characters(name: 'defRPr' | 'rPr', look: TextLook): string {
  const language = name === 'rPr' ? ' lang="en-GB"' : '';
  const weight = look.bold ? '1' : '0';
  return `<a:${name}${language} sz="${String(look.size * 100)}" b="${weight}">${solid(look.color)}<a:latin typeface="${FONT_NAME}"/></a:${name}>`;
}

function titleXml(title: string): string {
  const run = `<a:r>${characters('rPr', TITLE_LOOK)}<a:t>${encodeXml(title)}</a:t></a:r>`;
  const text = `<a:p><a:pPr>${characters('defRPr', TITLE_LOOK)}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${text}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function smallText(): string {
  const paragraph = `<a:p><a:pPr>${characters('defRPr', SMALL_LOOK)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${paragraph}</c:txPr>`;
}

function plotXml(chart: ChartDescription, context: ChartContext): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, context)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (chart.kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const { arrangement, gap } = chart.bars ?? USUAL_BARS;
  const direction = chart.kind === 'bar' ? 'bar' : 'col';
  const grouping = arrangement === 'stacked' ? 'stacked' : 'clustered';
  const overlap = arrangement === 'beside' ? '' : '<c:overlap val="100"/>';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${String(gap)}"/>${overlap}${axes}</c:barChart>`;
}

function axisTitleXml(title: string | undefined, lying: boolean): string {
  if (title === undefined) return '';
  const run = `<a:r>${characters('rPr', SMALL_LOOK)}<a:t>${encodeXml(title)}</a:t></a:r>`;
  const body = lying ? '<a:bodyPr/>' : '<a:bodyPr rot="-5400000" vert="horz"/>';
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${characters('defRPr', SMALL_LOOK)}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Which categories are named: each n-th, or as the program decides. */
function labelStepXml(step: number | undefined): string {
  return step === undefined ? '' : `<c:tickLblSkip val="${String(step)}"/><c:tickMarkSkip val="${String(step)}"/>`;
}

/** Bars run from top to bottom in the order of the cells; labels stay at the edge, clear of negative bars. */
function axesXml(chart: ChartDescription): string {
  const lying = chart.kind === 'bar';
  const order = lying ? 'maxMin' : 'minMax';
  const line = `<c:spPr><a:ln w="9525">${solid(PALETTE.muted)}</a:ln></c:spPr>`;
  const category = [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? 'l' : 'b'}"/>${axisTitleXml(chart.axisTitles?.category, !lying)}<c:numFmt formatCode="General" sourceLinked="1"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${smallText()}`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${labelStepXml(chart.labelStep)}<c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('');
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(HAIRLINE)}</a:ln></c:spPr></c:majorGridlines>`;
  const value = [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? 'b' : 'l'}"/>${grid}${axisTitleXml(chart.axisTitles?.value, lying)}<c:numFmt formatCode="${encodeXml(chart.valueFormat)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${smallText()}`,
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
  return category + value;
}

/** A native chart: it follows the cells; the values it was computed from are stored beside, for viewers that only show. */
export function chartXml(chart: ChartDescription, context: ChartContext): string {
  const legend = chart.showLegend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${smallText()}</c:legend>` : '';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/>`,
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plotXml(chart, context)}${axesXml(chart)}</c:plotArea>${legend}`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solid('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`,
  ].join('');
}
