import type { ReportContext } from './build/ReportContext';
import type { SheetBuilder, SheetFrame } from './build/SheetBuilder';
import type { CaseResult } from './CaseResult';
import type { ReportInput } from './ReportInput';

/** A sheet that an initiative may have besides its case, described from what the rooms found. */
export interface CaseSheet {
  /** First part of the sheet's id, in front of `:` and the initiative's id; stable from version to version. */
  readonly kind: string;
  /** Label of its name, with `{initiative}` in it. */
  readonly nameKey: string;
  /** Whether an initiative has enough for it. */
  readonly has: (result: CaseResult, input: Pick<ReportInput, 'casebook'>) => boolean;
  readonly build: (frame: SheetFrame, context: ReportContext, result: CaseResult) => SheetBuilder;
}
