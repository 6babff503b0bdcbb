import type { MappedColumn, TableMapping } from '../mapping/Mapping';
import { isBlank } from './GridView';
import { isCertain } from './isCertain';
import type { GridView } from './GridView';
import type { TableCandidate } from './TableCandidate';
import { tableEnd } from './tableEnd';

/** Where a found table stands. */
export interface TableExtent {
  readonly view: GridView;
  readonly tableName: string | null;
  /** The last line that can belong to the table. */
  readonly limit: number;
  readonly firstSlot: number;
  readonly lastSlot: number;
  readonly hasTotals: boolean;
}

const HALF = 0.5;

/** The mapping of a found table: its lines, its columns, how sure it is. */
export function tableMapping(candidate: TableCandidate, extent: TableExtent): TableMapping {
  const { view, firstSlot, lastSlot } = extent;
  const headerLine = candidate.header.line;
  const firstLine = headerLine + 1;
  const isExcelTable = extent.tableName !== null;
  const lastLine = isExcelTable ? extent.limit : tableEnd({ view, firstLine, limit: extent.limit, firstSlot, lastSlot });
  return {
    sheet: view.sheet,
    tableName: extent.tableName,
    table: candidate.kind,
    orientation: view.orientation,
    headerLine,
    firstLine,
    lastLine,
    hasTotals: extent.hasTotals,
    columns: [...candidate.columns, ...unlabelled(candidate, { ...extent, firstLine, lastLine })],
    years: candidate.years,
    alternatives: candidate.alternatives,
    confidence: confidenceOf(candidate),
    certain: isCertain(candidate),
  };
}

/** Columns with values and no header: kept and ignored, but said. */
function unlabelled(
  candidate: TableCandidate,
  area: TableExtent & { readonly firstLine: number; readonly lastLine: number },
): readonly MappedColumn[] {
  const named = new Set([...candidate.columns, ...candidate.years].map(({ slot }) => slot));
  const columns: MappedColumn[] = [];
  for (let slot = area.firstSlot; slot <= area.lastSlot; slot += 1) {
    if (named.has(slot) || !hasValues(area, slot)) continue;
    columns.push({ slot, header: '', field: null, match: null, confidence: 0, exponent: 0, currency: null, unit: null, duplicate: false });
  }
  return columns;
}

function hasValues(area: { readonly view: GridView; readonly firstLine: number; readonly lastLine: number }, slot: number): boolean {
  for (let line = area.firstLine; line <= area.lastLine; line += 1) {
    if (!isBlank(area.view.cell(line, slot))) return true;
  }
  return false;
}

/** Mean confidence of the columns that mean something, lowered by the share of headers that mean nothing. */
function confidenceOf(candidate: TableCandidate): number {
  const known = [...candidate.columns, ...candidate.years].filter(({ confidence }) => confidence > 0);
  const mean = known.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, known.length);
  const lowered = isCertain(candidate) ? mean : mean * (HALF + HALF * Math.min(1, candidate.coverage));
  return Math.floor(lowered * 100) / 100;
}
