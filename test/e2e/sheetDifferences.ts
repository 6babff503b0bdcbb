import { a1 } from '../../src/model/cellAddress';
import type { EmulatedSheet } from '../../src/preview/book/EmulatedSheet';
import type { CellDescription, SheetDescription } from '../../src/report/description/SheetDescription';

/** Two engines may differ in the last digits of a sum. */
const RELATIVE = 1e-9;

function isSame(described: CellDescription['value'], standing: unknown): boolean {
  if (typeof described !== 'number' || typeof standing !== 'number') return described === standing;
  return Math.abs(described - standing) <= RELATIVE * Math.max(1, Math.abs(described));
}

/** How many cells of a description hold something, and the cells in which a written sheet shows something else. */
export function sheetDifferences({ rows }: SheetDescription, sheet: EmulatedSheet): { readonly compared: number; readonly differing: readonly string[] } {
  const differing: string[] = [];
  let compared = 0;
  rows.forEach(({ cells }, row) => {
    for (const { column, value } of cells) {
      if (value === null || value === '') continue;
      compared += 1;
      const standing = sheet.valueAt(row, column).value;
      if (!isSame(value, standing)) differing.push(`${a1({ row, column })}: ${String(value)} described, ${String(standing)} written`);
    }
  });
  return { compared, differing };
}
