import type { Alignment, Font, Style, Workbook, Worksheet } from 'exceljs';
import { quotedSheet } from '../src/model/cellAddress';
import type { CellDescription, DescribedValue, RowDescription, SheetDescription } from '../src/report/description/SheetDescription';
import { FONT_NAME, FONT_SIZE, THEME, type BorderLook, type Look } from '../src/report/description/theme';

/** What a cell is written from: its place and the description's own value, formula, role, format and link. */
export type PlainCell = Pick<CellDescription, 'column' | 'value' | 'formula' | 'style' | 'format' | 'link'>;

function borderOf({ weight, color }: BorderLook): { style: 'hair' | 'thin' | 'medium'; color: { argb: string } } {
  return { style: weight, color: { argb: `FF${color}` } };
}

function fontOf({ size = FONT_SIZE, bold = false, italic = false, color }: Look): Partial<Font> {
  return { name: FONT_NAME, size, bold, italic, ...(color === undefined ? {} : { color: { argb: `FF${color}` } }) };
}

function alignmentOf({ horizontal, vertical, wrap = false, indent = 0 }: Look): Partial<Alignment> {
  const vertically = vertical === 'center' ? 'middle' : vertical;
  return { wrapText: wrap, indent, ...(horizontal === undefined ? {} : { horizontal }), ...(vertically === undefined ? {} : { vertical: vertically }) };
}

function styleOf(look: Look, format: string | undefined): Partial<Style> {
  const { fill, top, bottom, left } = look;
  return {
    numFmt: format ?? look.format ?? 'General',
    font: fontOf(look),
    alignment: alignmentOf(look),
    border: { ...(top === undefined ? {} : { top: borderOf(top) }), ...(bottom === undefined ? {} : { bottom: borderOf(bottom) }), ...(left === undefined ? {} : { left: borderOf(left) }) },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } } }),
  };
}

function resultOf(value: DescribedValue): string | number | boolean {
  return value ?? '';
}

/** Writes described cells with exceljs the fast way: one style object per look, shared by all its cells. */
export class ExcelJsWriter {
  private readonly styles = new Map<string, Partial<Style>>();
  private sheet: Worksheet | null = null;

  constructor(private readonly workbook: Workbook) {}

  begin({ name, columnWidths }: Pick<SheetDescription, 'name' | 'columnWidths'>): void {
    this.sheet = this.workbook.addWorksheet(name);
    this.sheet.columns = columnWidths.map((width) => ({ width }));
  }

  row(index: number, cells: readonly PlainCell[], height?: number): void {
    const row = this.sheet?.getRow(index + 1);
    if (row === undefined) return;
    if (height !== undefined) row.height = height;
    for (const { column, value, formula, style, format, link } of cells) {
      const cell = row.getCell(column + 1);
      if (formula !== undefined) cell.value = { formula, result: resultOf(value), date1904: false };
      else if (link !== undefined) cell.value = { text: String(value ?? ''), hyperlink: `#${quotedSheet(link.sheet)}!${link.cell}` };
      else if (value !== null) cell.value = value;
      cell.style = this.styleFor(style, format);
    }
  }

  async bytes(): Promise<number> {
    const buffer = await this.workbook.xlsx.writeBuffer();
    return buffer.byteLength;
  }

  private styleFor(role: PlainCell['style'], format: string | undefined): Partial<Style> {
    const key = `${role}|${format ?? ''}`;
    const known = this.styles.get(key) ?? styleOf(THEME[role], format);
    this.styles.set(key, known);
    return known;
  }
}

/** Writes every described sheet with exceljs; gives the length of the file. */
export async function writeWithExcelJs(workbook: Workbook, sheets: readonly SheetDescription[]): Promise<number> {
  const writer = new ExcelJsWriter(workbook);
  for (const sheet of sheets) {
    writer.begin(sheet);
    sheet.rows.forEach((row: RowDescription, index) => writer.row(index, row.cells, row.height));
  }
  return writer.bytes();
}
