import { AppError } from '../../errors/AppError';
import type { ErrorCode } from '../../errors/errorCodes';

/** What Excel's own codes mean for whoever reads the message; the codes are stable, their messages are not. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'sheet-protected',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  ApiNotFound: 'client-too-old',
  ApiNotAvailable: 'client-too-old',
  UnsupportedFeature: 'client-too-old',
  NotImplemented: 'client-too-old',
  InactiveWorkbook: 'workbook-in-background',
  // So Excel for Mac answers for the names of a sheet while another workbook is in front.
  InvalidSelection: 'workbook-in-background',
};

/** Excel's code of an error; null for an error that Excel did not name. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Members by which Excel sets up pages; without a printer it may refuse them. */
const PAGE_SETUP = /^(?:PageLayout|HeadersFooters|HeaderFooterGroup|HeadersFootersGroup|HeaderFooter)\b/;

/** Whether Excel refused to set up a page for print, by where it says that it stopped. */
export function isPageSetup(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return false;
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo)) return false;
  return typeof debugInfo.errorLocation === 'string' && PAGE_SETUP.test(debugInfo.errorLocation);
}

/** Whether a request or its answer was too big: nothing of it was done. */
export function isTooLarge(error: unknown): boolean {
  const code = excelCode(error);
  return code !== null && CODES[code] === 'payload-too-large';
}

/** What stands after a failure, for the sentence that tells of it. */
export type Outcome = 'unchanged' | 'put-back';

/** An error of Excel or its library in our words; errors of our own pass. `otherwise` is for what no table knows. */
export function toAppError(error: unknown, otherwise: ErrorCode, outcome: Outcome): AppError {
  if (error instanceof AppError) return error;
  const code = excelCode(error);
  const reason = code ?? (error instanceof Error ? error.message : String(error));
  return new AppError((code === null ? undefined : CODES[code]) ?? otherwise, { reason, outcome }, error);
}
