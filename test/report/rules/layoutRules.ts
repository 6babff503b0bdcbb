import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import type { ModellingRule } from './ModellingRule';

const PRESENTED: readonly SheetDescription['role'][] = ['output', 'reference'];

const faultsOf =
  (fault: (sheet: SheetDescription) => string | null): ModellingRule =>
  ({ book }) =>
    book.sheets.flatMap((sheet) => {
      const found = fault(sheet);
      return found === null ? [] : [`${sheet.name}: ${found}`];
    });

/** M21: a description cannot hide a sheet; no column or row of it is of no width either. */
export const nothingHidden = faultsOf(({ columnWidths, rows }) => {
  if (columnWidths.some((width) => width <= 0)) return 'a column without width';
  return rows.some(({ height }) => height !== undefined && height <= 0) ? 'a row without height' : null;
});

/** M22: merged cells only on sheets that are read. */
export const mergesOnlyToRead = faultsOf(({ role, merges }) => (merges.length === 0 || PRESENTED.includes(role) ? null : 'merged cells'));

/** M33: one page wide (what every writer does), with a header and a footer that say which page of what this is. */
export const printable = faultsOf(({ role, page, id }) => {
  if (role === 'template') return null;
  const words = [page.header.left, page.header.right, page.footer.left, page.footer.right];
  if (words.some((word) => word.trim() === '')) return 'a header or footer is empty';
  if (words.some((word) => word.includes('&D'))) return 'a date that changes with the day of printing';
  if (!page.footer.right.includes('&P')) return 'no page number';
  return id.startsWith('case:') && page.pagesTall !== 1 ? 'the case takes more than one page' : null;
});

const textAt = ({ rows }: SheetDescription, row: number): string => {
  const value = rows[row]?.cells.find(({ column }) => column === 0)?.value;
  return typeof value === 'string' ? value.trim() : '';
};

/** M35: title in A1, what the sheet is for in A2, a name that says something. */
export const titled = faultsOf((sheet) => {
  if (textAt(sheet, 0) === '') return 'no title in A1';
  if (textAt(sheet, 1) === '') return 'no description in A2';
  return /^(?:sheet|tabelle|feuille)\s*\d*$/i.test(sheet.name) ? 'a name that says nothing' : null;
});

/** M04: the same column is the same year on every sheet of workings, as far as each goes. */
export const sameYears: ModellingRule = ({ book }) => {
  const heads = book.sheets.filter(({ role }) => role === 'working').map((sheet) => ({ sheet, cells: sheet.rows[3]?.cells.filter(({ column }) => column > 2) ?? [] }));
  const longest = [...heads].sort((one, other) => other.cells.length - one.cells.length)[0]?.cells ?? [];
  return heads.flatMap(({ sheet, cells }) => {
    const differs = cells.some(({ value, column }, index) => value !== longest[index]?.value || column !== longest[index]?.column);
    return differs ? [`${sheet.name}: other years than elsewhere`] : [];
  });
};
