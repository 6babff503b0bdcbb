import type { CheckedPackage } from './packageCheckParts';
import { checkOrder, duplicates } from './packageCheckWorkbook';
import type { StyleCounts } from './packageCheckWorkbook';
import { elementsNamed, firstChild } from './packageCheckXml';
import type { CheckedElement } from './packageCheckXml';

const SHEET_ORDER = 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(' ');

interface Corner {
  readonly row: number;
  readonly column: number;
}

function corner(reference: string): Corner {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

function area(reference: string): { readonly first: Corner; readonly last: Corner } {
  const [first = '', last = first] = reference.split(':');
  return { first: corner(first), last: corner(last) };
}

function overlap(left: string, right: string): boolean {
  const a = area(left);
  const b = area(right);
  const rows = a.first.row <= b.last.row && b.first.row <= a.last.row;
  return rows && a.first.column <= b.last.column && b.first.column <= a.last.column;
}

type Limits = StyleCounts & { readonly strings: number };

function checkCell(cell: CheckedElement, limits: Limits): readonly string[] {
  const value = firstChild(cell, 'v')?.text ?? '';
  const unstyled = Number(cell.attributes.get('s') ?? 0) >= Math.max(1, limits.cellXfs);
  const unknown = cell.attributes.get('t') === 's' && !(Number(value) < limits.strings);
  return [...(unstyled ? ['style index beyond the stylesheet'] : []), ...(unknown ? [`shared string ${value} does not exist`] : [])];
}

function checkRow(row: CheckedElement, number: number, limits: Limits): readonly string[] {
  let lastColumn = 0;
  return row.children.flatMap((cell) => {
    const at = corner(cell.attributes.get('r') ?? `A${String(number)}`);
    const misplaced = cell.attributes.has('r') && (at.row !== number || at.column <= lastColumn);
    lastColumn = at.column;
    return [...(misplaced ? [`cell out of order in row ${String(number)}`] : []), ...checkCell(cell, limits)];
  });
}

function checkCells(part: string, sheet: CheckedElement, limits: Limits): readonly string[] {
  const complaints = new Set<string>();
  let lastRow = 0;
  for (const row of firstChild(sheet, 'sheetData')?.children ?? []) {
    const number = Number(row.attributes.get('r') ?? lastRow + 1);
    if (number <= lastRow) complaints.add(`rows out of order at ${String(number)}`);
    lastRow = number;
    for (const complaint of checkRow(row, number, limits)) complaints.add(complaint);
  }
  return [...complaints].map((complaint) => `${part}: ${complaint}`);
}

/** One worksheet: order of elements, cells in order, indices in range, merged cells apart. */
export function checkSheet(part: string, sheet: CheckedElement, limits: Limits): readonly string[] {
  const merges = (firstChild(sheet, 'mergeCells')?.children ?? []).map(({ attributes }) => attributes.get('ref') ?? '');
  const clashes = merges.flatMap((left, index) => merges.slice(index + 1).filter((right) => overlap(left, right)));
  const looks = elementsNamed(sheet, 'cfRule').map(({ attributes }) => Number(attributes.get('dxfId') ?? -1));
  return [
    ...checkOrder(part, sheet, SHEET_ORDER),
    ...checkCells(part, sheet, limits),
    ...clashes.map((reference) => `${part}: merged cells overlap at ${reference}`),
    ...(looks.some((index) => index >= limits.dxfs) ? [`${part}: conditional look beyond the stylesheet`] : []),
  ];
}

/** All tables of the workbook: ids and names unique, as many columns as the range is wide, column names unique. */
export function checkTables(book: CheckedPackage): readonly string[] {
  const tables = [...book.relationships.values()].flat().filter(({ type }) => type === 'table').flatMap(({ target }) => {
    const root = book.xml.get(target ?? '');
    return root === undefined ? [] : [{ part: target ?? '', root }];
  });
  const attribute = (name: string): readonly string[] => tables.map(({ root }) => (root.attributes.get(name) ?? '').toLowerCase());
  const perTable = tables.flatMap(({ part, root }) => {
    const { first, last } = area(root.attributes.get('ref') ?? '');
    const columns = (firstChild(root, 'tableColumns')?.children ?? []).map(({ attributes }) => (attributes.get('name') ?? '').toLowerCase());
    const width = last.column - first.column + 1;
    return [
      ...(columns.length === width ? [] : [`${part}: ${String(columns.length)} columns on a range ${String(width)} wide`]),
      ...duplicates(columns).map((name) => `${part}: column ${name} twice`),
    ];
  });
  return [
    ...duplicates(attribute('id')).map((id) => `table id ${id} twice`),
    ...duplicates(attribute('displayName')).map((name) => `table ${name} twice`),
    ...perTable,
  ];
}

/** Drawings: every chart frame leads to a chart part, and every shape has an id of its own. */
export function checkDrawings(book: CheckedPackage): readonly string[] {
  const drawings = new Set([...book.relationships.values()].flat().filter(({ type }) => type === 'drawing').map(({ target }) => target ?? ''));
  return [...drawings].flatMap((part) => {
    const root = book.xml.get(part);
    if (root === undefined) return [];
    const related = book.relationships.get(part) ?? [];
    const frames = elementsNamed(root, 'graphicData').flatMap(({ children }) => children.filter(({ name, prefix }) => name === 'chart' && prefix === 'c'));
    return frames.flatMap(({ attributes }) => {
      const chart = related.find(({ id }) => id === attributes.get('r:id'));
      return chart?.type === 'chart' && book.xml.get(chart.target ?? '')?.name === 'chartSpace' ? [] : [`${part}: a frame shows no chart`];
    });
  });
}
