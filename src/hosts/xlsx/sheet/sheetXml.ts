import { a1, quotedSheet } from '../../../model/cellAddress';
import type { CellDescription, ConditionalFormatDescription, SheetDescription } from '../../../report/description/SheetDescription';
import { encodeXml, encodeXmlAttribute } from '../xml/xmlText';
import { areaText } from '../../areaText';
import { pageXml } from './pageXml';
import { rowsXml } from './rowsXml';
import type { RowsContext } from './rowsXml';
import type { SheetPlan } from './SheetPlan';
import { validationsXml } from './validationXml';
import { columnsXml, viewXml } from './viewXml';

/** What a sheet needs to know of the workbook around it. */
export interface SheetContext extends RowsContext {
  /** A described sheet's name as its tab stands. */
  readonly sheetName: (described: string) => string;
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function mergesXml(sheet: SheetDescription): string {
  // One cell alone is not merged; Excel repairs a file that says so.
  const merges = sheet.merges.map(areaText).filter((reference) => reference.includes(':'));
  if (merges.length === 0) return '';
  const items = merges.map((reference) => `<mergeCell ref="${reference}"/>`);
  return `<mergeCells count="${String(items.length)}">${items.join('')}</mergeCells>`;
}

function conditionalXml(formats: readonly ConditionalFormatDescription[], context: SheetContext): string {
  const items = formats.map(({ area, formula, style }, index) => {
    const look = String(context.styles.differentialStyle(style));
    const rule = `<cfRule type="expression" dxfId="${look}" priority="${String(index + 1)}"><formula>${encodeXml(context.formula(formula))}</formula></cfRule>`;
    return `<conditionalFormatting sqref="${areaText(area)}">${rule}</conditionalFormatting>`;
  });
  return items.join('');
}

function linkXml(cell: CellDescription, row: number, context: SheetContext): string {
  if (cell.link === undefined) return '';
  const location = `${quotedSheet(context.sheetName(cell.link.sheet))}!${cell.link.cell}`;
  return `<hyperlink ref="${a1({ row, column: cell.column })}" location="${encodeXmlAttribute(location)}"/>`;
}

function linksXml(sheet: SheetDescription, context: SheetContext): string {
  let text = '';
  sheet.rows.forEach((row, index) => {
    for (const cell of row.cells) text += linkXml(cell, index, context);
  });
  return text === '' ? '' : `<hyperlinks>${text}</hyperlinks>`;
}

function dimensionText(sheet: SheetDescription): string {
  const lastColumn = sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.at(-1)?.column ?? 0), 0);
  return areaText({ firstRow: 0, firstColumn: 0, lastRow: Math.max(0, sheet.rows.length - 1), lastColumn });
}

function partsXml(plan: SheetPlan): string {
  const drawing = plan.drawingPath === null ? '' : '<drawing r:id="rId1"/>';
  if (plan.tables.length === 0) return drawing;
  const items = plan.tables.map((_, index) => `<tablePart r:id="${tableRelationshipId(plan, index)}"/>`);
  return `${drawing}<tableParts count="${String(items.length)}">${items.join('')}</tableParts>`;
}

/** Relationship id of a sheet's n-th table; the drawing, where there is one, comes first. */
export function tableRelationshipId(plan: SheetPlan, index: number): string {
  return `rId${String(index + (plan.drawingPath === null ? 1 : 2))}`;
}

/** A described sheet as a worksheet part; elements in the order the format demands. */
export function sheetXml(plan: SheetPlan, context: SheetContext): string {
  const sheet = plan.description;
  const { properties, views } = viewXml(sheet);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">`,
    properties,
    `<dimension ref="${dimensionText(sheet)}"/>`,
    views,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columnWidths),
    rowsXml(sheet, context),
    mergesXml(sheet),
    conditionalXml(sheet.conditionalFormats, context),
    validationsXml(sheet.validations),
    linksXml(sheet, context),
    pageXml(sheet.page),
    partsXml(plan),
    '</worksheet>',
  ].join('');
}
