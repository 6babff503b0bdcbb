import { fittedHeights } from '../../../../src/hosts/fittedHeights';
import { a1, columnLetters, quotedSheet } from '../../../../src/model/cellAddress';
import type { CellArea, ChartDescription, SheetArea, SheetDescription, ValidationDescription } from '../../../../src/report/description/SheetDescription';
import { FONT_NAME, FONT_SIZE, THEME, type BorderLook, type Look } from '../../../../src/report/description/theme';
import type { CellFacts, ChartFacts, LookFacts, SheetFacts, ValidationFacts } from './SheetFacts';

function edge(border: BorderLook | undefined): string | null {
  return border === undefined ? null : `${border.weight} ${border.color}`;
}

function lookFacts(look: Look): LookFacts {
  return {
    font: FONT_NAME,
    size: look.size ?? FONT_SIZE,
    bold: look.bold === true,
    italic: look.italic === true,
    color: look.color ?? '000000',
    fill: look.fill ?? '',
    horizontal: look.horizontal ?? (look.indent === undefined ? 'general' : 'left'),
    vertical: look.vertical ?? 'bottom',
    wrap: look.wrap === true,
    indent: look.indent ?? 0,
    top: edge(look.top),
    bottom: edge(look.bottom),
    left: edge(look.left),
  };
}

/** `A1:C3`, or `A1` for a single cell. */
export function addressOf({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): string {
  const [first, last] = [a1({ row: firstRow, column: firstColumn }), a1({ row: lastRow, column: lastColumn })];
  return first === last ? first : `${first}:${last}`;
}

/** Cells of merged areas other than their first. */
export function hiddenCells(merges: readonly CellArea[]): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { firstRow, firstColumn, lastRow, lastColumn } of merges) {
    for (let row = firstRow; row <= lastRow; row += 1) for (let column = firstColumn; column <= lastColumn; column += 1) hidden.add(a1({ row, column }));
    hidden.delete(a1({ row: firstRow, column: firstColumn }));
  }
  return hidden;
}

function cellFacts(sheet: SheetDescription): Readonly<Record<string, CellFacts>> {
  const hidden = hiddenCells(sheet.merges);
  const facts = sheet.rows.flatMap(({ cells }, row) =>
    cells.map((cell): readonly [string, CellFacts] => {
      const { format, ...look }: Look = THEME[cell.style];
      const link = cell.link === undefined ? null : `${quotedSheet(cell.link.sheet)}!${cell.link.cell}`;
      const value = cell.value === '' ? null : cell.value;
      return [a1({ row, column: cell.column }), { value, formula: cell.formula ?? null, format: cell.format ?? format ?? 'General', look: lookFacts(look), link }];
    }),
  );
  return Object.fromEntries(facts.filter(([address]) => !hidden.has(address)));
}

const numberText = (value: number): string => String(value).toUpperCase();

function validationFacts({ area, rule, promptTitle, prompt, errorTitle, error, severity }: ValidationDescription): ValidationFacts {
  const words = [promptTitle, prompt, errorTitle, error];
  if (rule.kind === 'list') return { area: addressOf(area), kind: 'list', operator: '', bounds: [rule.choices.join(',')], words, severity };
  const from = rule.kind === 'date' ? 0 : -1e307;
  const to = rule.kind === 'date' ? 2_958_465 : 1e307;
  const open = rule.minimum !== null && rule.maximum === null;
  const bounds = open ? [rule.minimum ?? from] : [rule.minimum ?? from, rule.maximum ?? to];
  return { area: addressOf(area), kind: rule.kind, operator: open ? 'at least' : 'between', bounds: bounds.map(numberText), words, severity };
}

function onSheet(area: SheetArea): string {
  return `${quotedSheet(area.sheet)}!${addressOf(area)}`;
}

function chartFacts(chart: ChartDescription): ChartFacts {
  const { title, kind, anchor, categories, series, valueFormat, showLegend, altText, bars, axisTitles, labelStep } = chart;
  return {
    name: title,
    title,
    kind,
    anchor: addressOf(anchor),
    series: series.map(({ name, values, color }) => ({ name, values: onSheet(values), categories: onSheet(categories), color })),
    format: valueFormat,
    legend: showLegend,
    bars: kind === 'line' ? null : { arrangement: bars?.arrangement ?? 'beside', gap: bars?.gap ?? 60 },
    axisTitles: { category: axisTitles?.category ?? '', value: axisTitles?.value ?? '' },
    labelStep: labelStep ?? null,
    altText,
  };
}

/** A width in characters of seven pixels, in points. */
export function pointsOfWidth(characters: number): number {
  return Math.round(characters * 7) * 0.75;
}

function conditionalFacts({ area, formula, style }: SheetDescription['conditionalFormats'][number]): SheetFacts['conditionalFormats'][number] {
  const { bold, italic, color, fill } = lookFacts(THEME[style]);
  return { area: addressOf(area), formula, look: { bold, italic, color, fill } };
}

/** What a sheet has to hold, wherever it is written to. */
export function describedFacts(sheet: SheetDescription): SheetFacts {
  const { page } = sheet;
  const fitted = fittedHeights(sheet);
  const heights = sheet.rows.map(({ height }, row) => [String(row), height ?? fitted(row)] as const).filter(([, height]) => height !== null);
  const band = (text: string): string => text.replaceAll('&', '&&').replaceAll('&&P', '&P').replaceAll('&&N', '&N');
  return {
    name: sheet.name,
    cells: cellFacts(sheet),
    merges: sheet.merges.map(addressOf).filter((address) => address.includes(':')).sort(),
    widths: Object.fromEntries(sheet.columnWidths.map((width, column) => [columnLetters(column), pointsOfWidth(width)])),
    heights: Object.fromEntries(heights.map(([row, height]) => [row, height ?? 0])),
    validations: sheet.validations.map(validationFacts),
    conditionalFormats: sheet.conditionalFormats.map(conditionalFacts),
    charts: sheet.charts.map(chartFacts),
    tables: sheet.tables.map(({ name, area }) => ({ name, area: addressOf(area), style: 'none' })),
    freeze: sheet.freeze ?? { rows: 0, columns: 0 },
    showGridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    marker: sheet.role === 'template' ? null : sheet.id,
    page: {
      orientation: page.orientation,
      paper: page.paper,
      pagesTall: page.pagesTall,
      margins: [0.5, 0.5, 0.75, 0.75, 0.3, 0.3],
      bands: [page.header.left, page.header.right, page.footer.left, page.footer.right].map(band),
      printArea: page.printArea === null ? null : addressOf(page.printArea),
      titleRows: page.titleRows === null ? null : `${String(page.titleRows.first + 1)}:${String(page.titleRows.last + 1)}`,
    },
  };
}
