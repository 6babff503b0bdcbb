import { a1 } from '../../../model/cellAddress';
import type { SheetDescription } from '../../../report/description/SheetDescription';

function activePane(rows: number, columns: number): string {
  if (rows > 0 && columns > 0) return 'bottomRight';
  return rows > 0 ? 'bottomLeft' : 'topRight';
}

function paneXml(freeze: { readonly rows: number; readonly columns: number }): string {
  const { rows, columns } = freeze;
  if (rows === 0 && columns === 0) return '';
  const x = columns > 0 ? ` xSplit="${String(columns)}"` : '';
  const y = rows > 0 ? ` ySplit="${String(rows)}"` : '';
  const pane = activePane(rows, columns);
  const split = `<pane${x}${y} topLeftCell="${a1({ row: rows, column: columns })}" activePane="${pane}" state="frozen"/>`;
  return `${split}<selection pane="${pane}"/>`;
}

/** How the sheet shows itself: tab colour, fit to page, gridlines, frozen rows and columns. */
export function viewXml(sheet: SheetDescription): { readonly properties: string; readonly views: string } {
  const gridlines = sheet.showGridlines ? '' : ' showGridLines="0"';
  const pane = sheet.freeze === null ? '' : paneXml(sheet.freeze);
  return {
    properties: `<sheetPr><tabColor rgb="FF${sheet.tabColor}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    views: `<sheetViews><sheetView${gridlines} workbookViewId="0">${pane}</sheetView></sheetViews>`,
  };
}

/** Column widths; neighbours of one width share an entry. */
export function columnsXml(widths: readonly number[]): string {
  const items: string[] = [];
  for (let first = 0; first < widths.length;) {
    const width = widths[first] ?? 0;
    let last = first;
    while (widths[last + 1] === width) last += 1;
    items.push(`<col min="${String(first + 1)}" max="${String(last + 1)}" width="${String(width)}" customWidth="1"/>`);
    first = last + 1;
  }
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}
