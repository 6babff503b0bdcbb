import type { RawSheet, RawTable } from '../../model/rawWorkbook';
import { yearLabel } from '../headers/yearHeader';
import type { TableMapping } from '../mapping/Mapping';
import { addFuzzyMatches } from './addFuzzyMatches';
import { evaluateForeignHeader } from './evaluateForeignHeader';
import { evaluateHeader } from './evaluateHeader';
import { findHeaderLines } from './findHeaderLines';
import { gridView, headerText, isBlank } from './GridView';
import type { GridView } from './GridView';
import { headerLine } from './HeaderLine';
import { isCertain } from './isCertain';
import { maskedView } from './maskedView';
import type { TableCandidate } from './TableCandidate';
import { tableMapping } from './tableMapping';

/** Field names down a column stand near the left edge. */
const COLUMNS_TRIED = 6;
/** A foreign table's header stands near the top. */
const LINES_TRIED = 12;

/**
 * Finds the tables of a sheet: Excel tables first, then known header lines in plain ranges, then records in columns;
 * where nothing is known, the likeliest reading of a foreign sheet. Blank sheets have none.
 */
export function findTables(sheet: RawSheet): readonly TableMapping[] {
  const view = gridView(sheet, 'rows');
  const excelTables = sheet.tables.flatMap((table) => excelTable(view, table));
  const around = maskedView(view, sheet.tables);
  const plain = plainTables(around);
  if (excelTables.length + plain.length > 0) return [...excelTables, ...plain];
  const turned = gridView(sheet, 'columns');
  const turnedTables = plainTables(turned, COLUMNS_TRIED - 1);
  if (turnedTables.length > 0) return turnedTables;
  const best = likelier(foreignTable(around, LINES_TRIED), foreignTable(turned, COLUMNS_TRIED));
  return best === null ? [] : [best];
}

function likelier(rows: ScoredTable | null, columns: ScoredTable | null): TableMapping | null {
  if (rows === null || columns === null) return (rows ?? columns)?.mapping ?? null;
  return (columns.score > rows.score ? columns : rows).mapping;
}

interface ScoredTable {
  readonly mapping: TableMapping;
  readonly score: number;
}

function excelTable(view: GridView, table: RawTable): readonly TableMapping[] {
  const names = [table.name, view.sheet];
  const header = headerLine({
    view,
    line: table.firstRow,
    firstSlot: table.firstColumn,
    lastSlot: table.lastColumn,
    lastLine: table.lastRow,
    names,
  });
  const known = evaluateHeader(header);
  const candidate = known === null ? evaluateForeignHeader(header) : likeliest(known);
  if (candidate === null) return [];
  const { firstColumn: firstSlot, lastColumn: lastSlot, hasTotals, name } = table;
  return [tableMapping(candidate, { view, tableName: name, limit: table.lastRow, firstSlot, lastSlot, hasTotals })];
}

function plainTables(view: GridView, lastHeaderLine?: number): readonly TableMapping[] {
  const found = findHeaderLines(view, [view.sheet], lastHeaderLine);
  return found.map((header) => {
    const next = found.find(
      (other) =>
        other.candidate.header.line > header.candidate.header.line &&
        other.firstSlot <= header.lastSlot &&
        other.lastSlot >= header.firstSlot,
    );
    const limit = (next?.candidate.header.line ?? view.lines) - 1;
    const { firstSlot, lastSlot } = header;
    const candidate = likeliest(header.candidate);
    return tableMapping(candidate, { view, tableName: null, limit, firstSlot, lastSlot, hasTotals: false });
  });
}

/** A known table that is not certain may be better explained as a foreign one. */
function likeliest(known: TableCandidate): TableCandidate {
  const candidate = addFuzzyMatches(known);
  if (isCertain(candidate)) return candidate;
  const foreign = evaluateForeignHeader(known.header);
  return foreign !== null && foreign.score > candidate.score ? foreign : candidate;
}

function foreignTable(view: GridView, tried: number): ScoredTable | null {
  let best: TableCandidate | null = null;
  let seen = 0;
  for (let line = 0; line < view.lines && seen < tried; line += 1) {
    if (!isTextLine(view, line)) continue;
    seen += 1;
    const header = headerLine({ view, line, firstSlot: 0, lastSlot: view.slots - 1, names: [view.sheet] });
    const candidate = evaluateForeignHeader(header);
    if (candidate !== null && (best === null || weight(candidate) > weight(best))) best = candidate;
  }
  if (best === null) return null;
  const extent = { view, tableName: null, limit: view.lines - 1, firstSlot: 0, lastSlot: view.slots - 1, hasTotals: false };
  return { mapping: { ...tableMapping(best, extent), certain: false }, score: weight(best) };
}

/** A header that explains most of its own cells is likelier than a long data row with a chance hit. */
function weight(candidate: TableCandidate): number {
  return candidate.score * candidate.coverage;
}

/** Two headers at least, one of them a text; years may be numbers. */
function isTextLine(view: GridView, line: number): boolean {
  let texts = 0;
  let headers = 0;
  for (let slot = 0; slot < view.slots && (texts < 1 || headers < 2); slot += 1) {
    const cell = view.cell(line, slot);
    if (isBlank(cell)) continue;
    if (typeof cell.value === 'string') texts += 1;
    if (typeof cell.value === 'string' || yearLabel(headerText(cell)) !== null) headers += 1;
  }
  return texts >= 1 && headers >= 2;
}
