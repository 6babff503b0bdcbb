import { AppError } from '../../../errors/AppError';
import type { SheetDescription } from '../../../report/description/SheetDescription';
import { renameSheetReferences } from '../../renameSheetReferences';
import { freeNames } from '../plan/freeNames';
import { contentOf } from '../plan/contentOf';
import { layoutOf } from '../plan/layoutOf';
import type { WorkbookNames } from '../plan/layoutOf';
import type { SheetWrite, StandingSheet } from '../plan/SheetWrite';

/** The workbook that sheets are planned for: plain data. */
export interface WorkbookAround {
  /** Every sheet with its tab's name. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Names that no table may take: those of the workbook and of tables on sheets that are not written. */
  readonly takenTableNames: readonly string[];
  /** Our sheets that are written again, by own id. */
  readonly standing: ReadonlyMap<string, StandingSheet>;
  /** Whether the sheets' pages are set up for print. */
  readonly setsUpPages: boolean;
}

function namesIn(sheets: readonly SheetDescription[], around: WorkbookAround): WorkbookNames {
  const renamed = new Map(
    sheets.flatMap((sheet) => {
      const standing = standingOf(sheet, around);
      return standing === null || standing.name === sheet.name ? [] : [[sheet.name.toLowerCase(), standing.name] as const];
    }),
  );
  return {
    sheetName: (described) => renamed.get(described.toLowerCase()) ?? described,
    formula: (formula) => renameSheetReferences(formula, renamed),
    tableName: freeNames(around.takenTableNames, (wanted, number) => `${wanted}_${String(number)}`),
  };
}

/** Charts on a sheet of ours that a person added; where nothing is recorded, names do not tell. */
function otherCharts(standing: StandingSheet | null): readonly string[] {
  if (standing === null || standing.layout === null) return [];
  const ours = new Set(standing.layout.charts.map(({ name }) => name));
  return standing.charts.flatMap(({ name }) => (ours.has(name) ? [] : [name]));
}

/** The sheet of ours that a description refreshes. Templates are the user's own sheets and refresh nothing. */
function standingOf(sheet: SheetDescription, around: WorkbookAround): StandingSheet | null {
  return sheet.role === 'template' ? null : (around.standing.get(sheet.id) ?? null);
}

function refuseNameClash(sheet: SheetDescription, around: WorkbookAround): void {
  const standing = standingOf(sheet, around);
  const other = around.sheets.find(({ id, name }) => id !== standing?.id && name.toLowerCase() === sheet.name.toLowerCase());
  if (other !== undefined) throw new AppError('description-invalid', { reason: 'sheet-name-taken', sheet: sheet.name, where: '' });
}

/**
 * Decides for each described sheet where it goes and what it takes: a sheet of ours that stands keeps id, name and
 * place, a new one is added behind all tabs.
 *
 * @throws AppError `description-invalid` when a name belongs to another sheet of the workbook.
 */
export function planWrites(sheets: readonly SheetDescription[], around: WorkbookAround): readonly SheetWrite[] {
  const names = namesIn(sheets, around);
  return sheets.map((sheet) => {
    refuseNameClash(sheet, around);
    const standing = standingOf(sheet, around);
    const layout = layoutOf(sheet, names, otherCharts(standing));
    return {
      key: standing?.id ?? sheet.name,
      name: standing?.name ?? sheet.name,
      ownId: sheet.id,
      isTemplate: sheet.role === 'template',
      content: contentOf(sheet, names.formula),
      layout: around.setsUpPages ? layout : { ...layout, page: null },
      standing,
    };
  });
}
