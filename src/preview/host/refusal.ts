import { AppError } from '../../errors/AppError';

/** What the host says when it refuses an action: the codes of Office.js. */
export type RefusalCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** An error that reaches the add-in as an error of the host, as Excel would report it. */
export function refusal(code: RefusalCode, message: string): AppError {
  return new AppError('emulated-refusal', { code, message });
}

/** Code and message of a refusal, or null for an error that is a fault of the emulation itself. */
export function refusalOf(error: unknown): { readonly code: string; readonly message: string } | null {
  if (!(error instanceof AppError) || error.code !== 'emulated-refusal') return null;
  return { code: String(error.data.code), message: String(error.data.message) };
}
