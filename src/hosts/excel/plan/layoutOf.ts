import { quotedSheet } from '../../../model/cellAddress';
import type { ChartDescription, SheetArea, SheetDescription } from '../../../report/description/SheetDescription';
import type { StyleRole } from '../../../report/description/styleRoles';
import { THEME } from '../../../report/description/theme';
import type { Look } from '../../../report/description/theme';
import { fittedHeights } from '../../fittedHeights';
import { blockOf } from './Block';
import { freeNames } from './freeNames';
import { runsOf } from './lookRuns';
import type { CellLook, CellsLayout, ChartLayout, LinkLayout, LookGrid, PlacedBlock, SheetLayout } from './SheetLayout';
import { sizeRuns, widthInPoints } from './sizes';

/** How described sheets are called in this workbook. */
export interface WorkbookNames {
  /** A described sheet's name as its tab stands. */
  readonly sheetName: (described: string) => string;
  /** A formula as it reads once our sheets carry the names they have in this workbook. */
  readonly formula: (formula: string) => string;
  /** A name for a table that nothing else in the workbook has. */
  readonly tableName: (wanted: string) => string;
}

const GENERAL = 'General';
const ONE_CELL = 1;

function looksOf(sheet: SheetDescription): LookGrid {
  const looks: CellLook[] = [];
  const known = new Map<string, number>();
  const numberOf = (style: StyleRole, format: string | undefined): number => {
    const key = `${style}|${format ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { format: own, ...look }: Look = THEME[style];
    const text = JSON.stringify([look, format ?? own ?? GENERAL]);
    const number = known.get(text) ?? looks.push({ look, format: format ?? own ?? GENERAL }) - 1;
    known.set(text, number).set(key, number);
    return number;
  };
  const rows = sheet.rows.map(({ cells }) => runsOf(cells.map(({ column, style, format }) => [column, numberOf(style, format)])));
  return { looks, rows };
}

function linksOf(sheet: SheetDescription, names: WorkbookNames): readonly LinkLayout[] {
  return sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, link }) => {
      if (link === undefined) return [];
      return [{ row, column, target: `${quotedSheet(names.sheetName(link.sheet))}!${link.cell}` }];
    }),
  );
}

function cellsOf(sheet: SheetDescription, names: WorkbookNames): CellsLayout {
  return {
    looks: looksOf(sheet),
    // One cell alone is not merged.
    merges: sheet.merges.map(blockOf).filter(([, , rows, columns]) => rows * columns > ONE_CELL),
    links: linksOf(sheet, names),
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats.map(({ area, formula, style }) => ({ block: blockOf(area), formula: names.formula(formula), look: THEME[style] })),
    tables: sheet.tables.map(({ name, area }) => ({ name: names.tableName(name), block: blockOf(area) })),
  };
}

function placed(area: SheetArea, names: WorkbookNames): PlacedBlock {
  return { sheet: names.sheetName(area.sheet), block: blockOf(area) };
}

/** Charts are known by their titles; where a title is taken, with a number behind it. */
function chartsOf(charts: readonly ChartDescription[], names: WorkbookNames, others: readonly string[]): readonly ChartLayout[] {
  const free = freeNames(others, (title, number) => `${title} (${String(number)})`);
  return charts.map((chart) => {
    const { title, kind, anchor, categories, series, valueFormat, showLegend, bars, axisTitles, labelStep } = chart;
    return {
      name: free(title),
      title,
      kind,
      anchor: blockOf(anchor),
      categories: placed(categories, names),
      series: series.map(({ name, values, color }) => ({ name, values: placed(values, names), color })),
      valueFormat,
      showLegend,
      ...(bars === undefined ? {} : { bars }),
      ...(axisTitles === undefined ? {} : { axisTitles }),
      ...(labelStep === undefined ? {} : { labelStep }),
    };
  });
}

/** A described sheet without its values; `otherCharts` are charts of a person's on the sheet, whose names stay theirs. */
export function layoutOf(sheet: SheetDescription, names: WorkbookNames, otherCharts: readonly string[]): SheetLayout {
  const fitted = fittedHeights(sheet);
  return {
    cells: cellsOf(sheet, names),
    heights: sizeRuns(sheet.rows.map(({ height }, row) => height ?? fitted(row))),
    widths: sizeRuns(sheet.columnWidths.map(widthInPoints)),
    charts: chartsOf(sheet.charts, names, otherCharts),
    page: sheet.page,
    view: { freeze: sheet.freeze, showGridlines: sheet.showGridlines, tabColor: sheet.tabColor },
  };
}
