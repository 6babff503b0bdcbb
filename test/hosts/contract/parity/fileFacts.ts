import { Readable } from 'node:stream';
import { Workbook, type Border, type Cell, type Style, type Worksheet } from 'exceljs';
import { OWN_SHEET_NAME } from '../../../../src/hosts/ownMarker';
import { columnLetters } from '../../../../src/model/cellAddress';
import { pointsOfWidth } from './describedFacts';
import { fileChartFacts } from './fileChartFacts';
import { FileParts, type Element } from './fileParts';
import type { CellFacts, LookFacts, SheetFacts, ValidationFacts } from './SheetFacts';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const rgb = (argb: string | undefined): string | null => argb?.slice(2) ?? null;

function edge(border: Partial<Border> | undefined): string | null {
  return border?.style === undefined ? null : `${border.style} ${rgb(border.color?.argb) ?? ''}`;
}

function fillOf({ fill }: Partial<Style>): string {
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? (rgb(fill.fgColor?.argb) ?? '') : '';
}

function alignmentFacts(alignment: Partial<Style>['alignment']): Pick<LookFacts, 'horizontal' | 'vertical' | 'wrap' | 'indent'> {
  const { horizontal = 'general', vertical = 'bottom', wrapText = false, indent = 0 } = alignment ?? {};
  return { horizontal, vertical: vertical === 'middle' ? 'center' : vertical, wrap: wrapText, indent };
}

function lookFacts(style: Partial<Style>): LookFacts {
  const { font = {}, alignment, border = {} } = style;
  return {
    font: font.name ?? '',
    size: font.size ?? 0,
    bold: font.bold === true,
    italic: font.italic === true,
    color: rgb(font.color?.argb) ?? '000000',
    fill: fillOf(style),
    ...alignmentFacts(alignment),
    top: edge(border.top),
    bottom: edge(border.bottom),
    left: edge(border.left),
  };
}

/** What a cell holds, as the file says it: dates are numbers. */
function valueFacts(value: unknown): CellFacts['value'] {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && 'result' in value) return valueFacts(value.result);
  if (typeof value === 'object' && 'text' in value) return valueFacts(value.text);
  return null;
}

/** What hangs on cells besides what the reading library makes of them. */
interface Beside {
  readonly links: ReadonlyMap<string, string>;
  /** Texts that formulas give, as the part has them: the library takes each in a date format for a date. */
  readonly texts: ReadonlyMap<string, string>;
}

function cellFacts(cell: Cell, { links, texts }: Beside): CellFacts {
  const formula = typeof cell.formula === 'string' && cell.formula !== '' ? cell.formula : null;
  const value = texts.get(cell.address) ?? (formula === null ? valueFacts(cell.value) : valueFacts(cell.result));
  return { value, formula, format: cell.numFmt === undefined || cell.numFmt === '' ? 'General' : cell.numFmt, look: lookFacts(cell.style), link: links.get(cell.address) ?? null };
}

function cellsOf(sheet: Worksheet, part: Element): Readonly<Record<string, CellFacts>> {
  const links = new Map(part.all('hyperlink').map((link) => [link.attribute('ref'), link.attribute('location')] as const));
  const texts = new Map(part.all('c').flatMap((cell) => (cell.attribute('t') === 'str' && cell.child('v')?.inner !== '' ? [[cell.attribute('r'), cell.child('v')?.inner ?? ''] as const] : [])));
  const beside = { links, texts };
  const cells: [string, CellFacts][] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: false }, (cell) => {
      if (!cell.isMerged || cell.master.address === cell.address) cells.push([cell.address, cellFacts(cell, beside)]);
    });
  });
  // A styled cell without a value is there for the reader of the part only.
  const blanks = part.all('c').map((cell) => cell.attribute('r')).filter((address) => !cells.some(([known]) => known === address));
  for (const address of blanks) {
    const cell = sheet.getCell(address);
    if (!cell.isMerged || cell.master.address === cell.address) cells.push([address, cellFacts(cell, beside)]);
  }
  return Object.fromEntries(cells);
}

const OPERATORS: Readonly<Record<string, string>> = { between: 'between', greaterThanOrEqual: 'at least', '': '' };

function validationFacts(rule: Element): ValidationFacts {
  const kind = rule.attribute('type');
  const formulas = ['formula1', 'formula2'].flatMap((name) => rule.child(name)?.inner ?? []);
  const bounds = kind === 'list' ? formulas.map((list) => list.slice(1, -1).replaceAll('""', '"')) : formulas;
  const words = ['promptTitle', 'prompt', 'errorTitle', 'error'].map((name) => rule.attribute(name));
  return { area: rule.attribute('sqref'), kind, operator: OPERATORS[rule.attribute('operator')] ?? rule.attribute('operator'), bounds, words, severity: rule.attribute('errorStyle') };
}

function conditionalFacts(format: Element, styles: Element): SheetFacts['conditionalFormats'][number] {
  const look = styles.all('dxf')[Number(format.first('cfRule')?.attribute('dxfId'))];
  const flag = (name: string): boolean => look?.first(name) !== null && look?.first(name)?.attribute('val') !== '0';
  const color = look?.first('font')?.first('color')?.attribute('rgb') ?? 'FF000000';
  const fill = look?.first('fill')?.first('bgColor')?.attribute('rgb') ?? '';
  return { area: format.attribute('sqref'), formula: format.first('formula')?.inner ?? '', look: { bold: flag('b'), italic: flag('i'), color: color.slice(2), fill: fill.slice(2) } };
}

function sizesOf(sheet: Worksheet, part: Element): Pick<SheetFacts, 'widths' | 'heights'> {
  const widths = part.all('col').flatMap((column) => {
    const [first, last] = [Number(column.attribute('min')), Number(column.attribute('max'))];
    return Array.from({ length: last - first + 1 }, (_, index) => [columnLetters(first - 1 + index), pointsOfWidth(sheet.getColumn(first + index).width ?? 0)] as const);
  });
  const heights = part.all('row').flatMap((row) => (row.attribute('ht') === '' ? [] : [[String(Number(row.attribute('r')) - 1), sheet.getRow(Number(row.attribute('r'))).height] as const]));
  return { widths: Object.fromEntries(widths), heights: Object.fromEntries(heights) };
}

function pageFacts({ pageSetup, headerFooter }: Worksheet): SheetFacts['page'] {
  const { margins } = pageSetup;
  const bands = [headerFooter.oddHeader, headerFooter.oddFooter].flatMap((band = '') => {
    const [, left = '', right = ''] = /^(?:&L(.*?))?(?:&R(.*))?$/s.exec(band) ?? [];
    return [left, right];
  });
  return {
    orientation: pageSetup.orientation ?? '',
    paper: String(pageSetup.paperSize) === '9' ? 'a4' : 'letter',
    pagesTall: pageSetup.fitToHeight ?? 0,
    margins: margins === undefined ? [] : [margins.left, margins.right, margins.top, margins.bottom, margins.header, margins.footer],
    bands,
    printArea: pageSetup.printArea ?? null,
    titleRows: pageSetup.printTitlesRow ?? null,
  };
}

function partFacts(parts: FileParts, path: string): Pick<SheetFacts, 'validations' | 'conditionalFormats' | 'charts' | 'tables'> {
  const part = parts.part(path);
  return {
    validations: part.all('dataValidation').map(validationFacts),
    conditionalFormats: part.all('conditionalFormatting').map((format) => conditionalFacts(format, parts.part('xl/styles.xml'))),
    charts: parts.related(path, 'drawing').flatMap((drawing) => fileChartFacts(parts, drawing)),
    tables: parts.related(path, 'table').map((table) => {
      const root = parts.part(table);
      return { name: root.attribute('displayName'), area: root.attribute('ref'), style: root.child('tableStyleInfo')?.attribute('name') || 'none' };
    }),
  };
}

/** What the sheets of a workbook file hold, read by a program that is not ours; rules and charts from their parts. */
export async function fileFacts(bytes: Uint8Array): Promise<readonly SheetFacts[]> {
  const book = new Workbook();
  await book.xlsx.read(Readable.from([Buffer.from(bytes)]));
  const parts = new FileParts(bytes);
  const workbook = parts.part('xl/workbook.xml');
  const markers = workbook.all('definedName').filter((name) => name.attribute('name') === OWN_SHEET_NAME);
  const targets = new Map(parts.part('xl/_rels/workbook.xml.rels').all('Relationship').map((each) => [each.attribute('Id'), `xl/${each.attribute('Target')}`] as const));
  return workbook.all('sheet').map((listed, index) => {
    const sheet = book.getWorksheet(listed.attribute('name'));
    if (sheet === undefined) throw new TypeError(`no sheet ${listed.attribute('name')}`);
    const path = targets.get(listed.attribute('r:id')) ?? '';
    const part = parts.part(path);
    const [view] = sheet.views;
    const frozen = view?.state === 'frozen' ? view : null;
    return {
      name: sheet.name,
      cells: cellsOf(sheet, part),
      merges: part.all('mergeCell').map((merge) => merge.attribute('ref')).sort(),
      ...sizesOf(sheet, part),
      ...partFacts(parts, path),
      freeze: { rows: frozen?.ySplit ?? 0, columns: frozen?.xSplit ?? 0 },
      showGridlines: view?.showGridLines !== false,
      tabColor: rgb(sheet.properties.tabColor?.argb) ?? '',
      marker: markers.find((name) => name.attribute('localSheetId') === String(index))?.inner.slice(1, -1) ?? null,
      page: pageFacts(sheet),
    };
  });
}
