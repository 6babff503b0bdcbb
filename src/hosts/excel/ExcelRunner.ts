/** Runs a batch against the open workbook: `Excel.run`, or that of an emulated Excel. */
export type ExcelRunner = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** What the host is made of; the entry point hands it over. */
export interface ExcelHostOptions {
  readonly run: ExcelRunner;
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (name: string, version: string) => boolean;
  /** Told what went wrong where nobody waits for a result: listening for changes, switching events on again. */
  readonly onFailure: (error: unknown) => void;
  /** Most bytes of a request; 4.5 MB where nothing is said, as Excel on the web takes 5 MB. */
  readonly requestLimit?: number;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}
