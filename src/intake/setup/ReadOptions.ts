import type { SerialDay } from '../../model/calendar';
import type { PresetId } from '../../model/choices';

/** What the caller gives besides the workbook; it goes before what the sheet says. */
export interface ReadOptions {
  /** BCP 47 tag of the place where the sheet was written; settles dates and separators. */
  readonly localeTag?: string;
  /** Language of the program the sheet is open in: settles what neither a person nor the sheet says. */
  readonly hostLocaleTag?: string;
  readonly preset?: PresetId;
  /** The day of the run. */
  readonly today: SerialDay;
  readonly seed?: number;
  readonly trials?: number;
  /** Only this sheet is read (and a sheet called Setup). */
  readonly sheet?: string;
}
