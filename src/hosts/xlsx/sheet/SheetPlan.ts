import type { ChartDescription, SheetDescription, TableDescription } from '../../../report/description/SheetDescription';

/** Where a described sheet goes within the package. */
export interface SheetPlan {
  readonly description: SheetDescription;
  /** The tab's name as it stands; a user may have renamed our sheet. */
  readonly name: string;
  readonly path: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Position among all tabs. */
  readonly index: number;
  readonly isNew: boolean;
  readonly drawingPath: string | null;
  readonly charts: readonly ChartPlan[];
  readonly tables: readonly TablePlan[];
}

export interface ChartPlan {
  readonly description: ChartDescription;
  readonly path: string;
}

export interface TablePlan {
  readonly description: TableDescription;
  readonly path: string;
  readonly id: number;
  /** Unique among tables and names of the workbook. */
  readonly name: string;
}
