import type { PresetId } from '../../model/choices';
import type { LocaleFormat } from '../../model/localeFormat';

/** What holds for a whole run of reading. */
export interface ReadingRun {
  /** Null: nobody said where the sheet was written. */
  readonly locale: LocaleFormat | null;
  readonly date1904: boolean;
  /** ISO code of all amounts; null while it is being found. */
  readonly currency: string | null;
  /** Whose words are understood; absent while it is not known. */
  readonly preset?: PresetId;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  /** A text table separated by commas writes decimals with points. */
  readonly decimalOfFile: '.' | null;
}
