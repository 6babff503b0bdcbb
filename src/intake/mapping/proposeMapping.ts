import { AppError } from '../../errors/AppError';
import type { RawSheet, RawWorkbook } from '../../model/rawWorkbook';
import { findTables } from '../tables/findTables';
import { skeletonTable } from '../tables/skeletonTable';
import { isBlank, numbersOfTextTables } from '../tables/GridView';
import type { TableKind } from '../headers/TableKind';
import type { Mapping, TableMapping } from './Mapping';

/** What was found in a workbook and whether it may be applied. */
export interface MappingProposal {
  readonly mapping: Mapping;
  /** True: print it and let a person confirm; nothing is applied. */
  readonly needsConfirmation: boolean;
  /** `empty`: no sheet holds anything. `none`: cells, but no table. `template`: known tables without a record. */
  readonly outcome: 'known' | 'uncertain' | 'template' | 'none' | 'empty';
  /** Sheets that hold something and no table that was recognised. */
  readonly unknownSheets: readonly string[];
  /** Uncertain tables that are left aside because certain ones make the case. */
  readonly setAside: readonly TableMapping[];
}

/** Kinds whose rows name initiatives: with one of them for certain, a doubtful sheet elsewhere need not stop the run. */
const CASE_KINDS: readonly TableKind[] = ['caseRow', 'initiatives', 'costs', 'benefits', 'metrics'];
/** Below it most headers mean nothing to us. */
const DOUBTFUL = 0.7;

/**
 * Finds what a workbook's tables are. Known tables apply as they are; fuzzy headers, hints and foreign layouts ask for
 * confirmation. Own sheets are never read.
 *
 * @throws AppError `input-sheet-missing` when the sheet asked for is not there.
 * @example proposeMapping({ fileName: 'a.xlsx', kind: 'xlsx', sheets: [], date1904: false, fingerprint: '' }).outcome // 'empty'
 */
export function proposeMapping(workbook: RawWorkbook, options: { readonly sheet?: string } = {}): MappingProposal {
  const sheets = inputSheets(workbook, options.sheet);
  const found = sheets.map((sheet) => ({ sheet, tables: findTables(sheet) }));
  const all = found.flatMap(({ tables }) => tables);
  const settled = all.some((table) => table.certain && CASE_KINDS.includes(table.table));
  const isAside = (table: TableMapping): boolean => settled && !table.certain && table.confidence < DOUBTFUL;
  const filled = sheets.filter(hasCells);
  const read = all.filter((table) => !isAside(table));
  // Where no word is known, the first sheet with columns is offered bare, for a person to say what they are.
  const tables = read.length > 0 ? read : filled.flatMap((sheet) => skeletonTable(sheet) ?? []).slice(0, 1);
  const needsConfirmation = tables.some((table) => !table.certain);
  return {
    mapping: { tables, currency: null },
    needsConfirmation,
    outcome: filled.length === 0 ? 'empty' : tables.length === 0 ? 'none' : outcomeOf(tables, needsConfirmation),
    unknownSheets: found.filter(({ sheet, tables: own }) => own.length === 0 && hasCells(sheet)).map(({ sheet }) => sheet.name),
    setAside: all.filter(isAside),
  };
}

function outcomeOf(tables: readonly TableMapping[], needsConfirmation: boolean): MappingProposal['outcome'] {
  if (needsConfirmation) return 'uncertain';
  return tables.every((table) => table.lastLine < table.firstLine || table.table === 'setup') ? 'template' : 'known';
}

function inputSheets(workbook: RawWorkbook, wanted: string | undefined): readonly RawSheet[] {
  const sheets = numbersOfTextTables(workbook).sheets.filter((sheet) => sheet.ownId === null);
  if (wanted === undefined) return sheets;
  const match = sheets.filter((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
  if (match.length === 0) throw new AppError('input-sheet-missing', { sheet: wanted, sheets: sheets.map(({ name }) => name).join(', ') });
  // The set-up speaks for the whole workbook, wherever it stands.
  return sheets.filter((sheet) => match.includes(sheet) || sheet.name.toLowerCase() === 'setup');
}

function hasCells(sheet: RawSheet): boolean {
  return sheet.rows.some((row) => row.some((cell) => !isBlank(cell)));
}
