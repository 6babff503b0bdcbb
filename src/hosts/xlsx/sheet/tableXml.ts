import type { SheetDescription } from '../../../report/description/SheetDescription';
import { encodeCellText, encodeXmlAttribute } from '../xml/xmlText';
import { areaText } from '../../areaText';
import { tableHeaders } from '../../tableHeaders';
import type { TablePlan } from './SheetPlan';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Column names must read as the header cells do; what cells escape is escaped, and line breaks with it. */
function columnXml(header: string | null, index: number): string {
  const name = encodeCellText(header ?? '').replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
  return `<tableColumn id="${String(index + 1)}" name="${name}"/>`;
}

/** A table part. Our cells carry their own looks, so the table has a filter and no style of its own. */
export function tableXml(table: TablePlan, sheet: SheetDescription): string {
  const { area } = table.description;
  const reference = areaText(area);
  const columns = tableHeaders(sheet, area).map(columnXml);
  const name = encodeXmlAttribute(table.name);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${SPREADSHEET}" id="${String(table.id)}" name="${name}" displayName="${name}" ref="${reference}" totalsRowShown="0">`,
    `<autoFilter ref="${reference}"/>`,
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    '</table>',
  ].join('');
}
