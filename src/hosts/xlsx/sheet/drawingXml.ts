import { encodeXmlAttribute } from '../xml/xmlText';
import type { ChartPlan } from './SheetPlan';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function corner(name: string, row: number, column: number): string {
  const at = `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:${name}>${at}</xdr:${name}>`;
}

function frame(chart: ChartPlan, index: number): string {
  const { anchor, title, altText } = chart.description;
  const number = String(index + 1);
  // The name is what the selection pane lists, the description what a screen reader says.
  const properties = `<xdr:cNvPr id="${String(index + 2)}" name="${encodeXmlAttribute(title)}" descr="${encodeXmlAttribute(altText)}"/>`;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    corner('from', anchor.firstRow, anchor.firstColumn),
    corner('to', anchor.lastRow + 1, anchor.lastColumn + 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${number}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

/** The drawing part that places the charts of a sheet, with their alternative text. */
export function drawingXml(charts: readonly ChartPlan[]): string {
  const namespaces = `xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${namespaces}>${charts.map(frame).join('')}</xdr:wsDr>`;
}
