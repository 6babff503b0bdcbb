import { Workbook } from 'exceljs';

export type SheetCell = string | number | Date | null;

export const HEADERS = ['Initiative', 'Cost', 'Metric', 'Baseline', 'Target', 'By'] as const;
export const SIX_CELLS: readonly SheetCell[] = ['Cloud migration', '$2M', 'Patient wait time (minutes)', 42, 29.4, '31 May 2028'];

const needsQuotes = (text: string, delimiter: string): boolean => text.includes(delimiter) || /["\n]/u.test(text);

/** Rows as a text table. */
export function csv(rows: readonly (readonly SheetCell[])[], delimiter = ','): string {
  const field = (cell: SheetCell): string => {
    const text = cell === null ? '' : String(cell);
    return needsQuotes(text, delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${rows.map((row) => row.map(field).join(delimiter)).join('\n')}\n`;
}

/** The six cells as a text table, with other headers or other cells where given. */
export function sixCells(changes: { readonly headers?: readonly string[]; readonly cells?: readonly SheetCell[] } = {}): string {
  return csv([changes.headers ?? HEADERS, changes.cells ?? SIX_CELLS]);
}

/** Rows as a workbook that another program wrote; formats by column where given. */
export async function workbookOf(rows: readonly (readonly SheetCell[])[], options: { readonly sheet?: string; readonly formats?: Readonly<Record<number, string>> } = {}): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(options.sheet ?? 'Sheet1');
  for (const row of rows) sheet.addRow([...row]);
  for (const [column, format] of Object.entries(options.formats ?? {})) {
    sheet.getColumn(Number(column)).eachCell((cell, row) => {
      if (row > 1) cell.numFmt = format;
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
