import type { DescribedValue, SheetArea, SheetDescription } from '../../../report/description/SheetDescription';
import { CONTENT_TYPE } from '../package/contentTypes';
import { REL, relationshipsPath, relationshipsXml, relativeTarget } from '../package/relationships';
import type { NewRelationship } from '../package/relationships';
import { chartXml } from '../sheet/chartXml';
import type { ChartContext } from '../sheet/chartSeriesXml';
import { drawingXml } from '../sheet/drawingXml';
import type { SheetPlan } from '../sheet/SheetPlan';
import { sheetXml, tableRelationshipId } from '../sheet/sheetXml';
import type { SheetContext } from '../sheet/sheetXml';
import { tableXml } from '../sheet/tableXml';

/** A part to put into the package; relationships parts have no type of their own. */
export interface RenderedPart {
  readonly path: string;
  readonly xml: string;
  readonly contentType: string | null;
}

function sheetRelationships(plan: SheetPlan): readonly NewRelationship[] {
  const target = (path: string): string => relativeTarget(plan.path, path);
  const drawing = plan.drawingPath === null ? [] : [{ id: 'rId1', type: REL.drawing, target: target(plan.drawingPath) }];
  const tables = plan.tables.map(({ path }, index) => ({ id: tableRelationshipId(plan, index), type: REL.table, target: target(path) }));
  return [...drawing, ...tables];
}

function relationshipPart(path: string, relationships: readonly NewRelationship[]): readonly RenderedPart[] {
  if (relationships.length === 0) return [];
  return [{ path: relationshipsPath(path), xml: relationshipsXml(relationships), contentType: null }];
}

function drawingParts(plan: SheetPlan, context: ChartContext): readonly RenderedPart[] {
  const { drawingPath, charts } = plan;
  if (drawingPath === null) return [];
  const links = charts.map(({ path }, index) => ({ id: `rId${String(index + 1)}`, type: REL.chart, target: relativeTarget(drawingPath, path) }));
  return [
    { path: drawingPath, xml: drawingXml(charts), contentType: CONTENT_TYPE.drawing },
    ...relationshipPart(drawingPath, links),
    ...charts.map(({ path, description }) => ({ path, xml: chartXml(description, context), contentType: CONTENT_TYPE.chart })),
  ];
}

/** Looks up what the cells of described sheets show, for the values stored in charts. */
export function describedValues(sheets: readonly SheetDescription[]): ChartContext['valuesOf'] {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet] as const));
  return (area: SheetArea): readonly DescribedValue[] | null => {
    const sheet = byName.get(area.sheet.toLowerCase());
    if (sheet === undefined) return null;
    const values: DescribedValue[] = [];
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      const cells = new Map(sheet.rows[row]?.cells.map((cell) => [cell.column, cell.value] as const));
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) values.push(cells.get(column) ?? null);
    }
    return values;
  };
}

/** All parts of a described sheet: the sheet, its relationships, its charts and tables. */
export function sheetParts(plan: SheetPlan, context: SheetContext & ChartContext): readonly RenderedPart[] {
  return [
    { path: plan.path, xml: sheetXml(plan, context), contentType: CONTENT_TYPE.worksheet },
    ...relationshipPart(plan.path, sheetRelationships(plan)),
    ...drawingParts(plan, context),
    ...plan.tables.map((table) => ({ path: table.path, xml: tableXml(table, plan.description), contentType: CONTENT_TYPE.table })),
  ];
}
