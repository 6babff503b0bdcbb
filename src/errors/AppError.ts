import type { ErrorCode } from './errorCodes';

/** What is known about a failure, for the sentence in the locales: plain values only. */
export type ErrorData = Readonly<Record<string, string | number>>;

/**
 * The one error that is thrown: misuse of the program or failure of a host.
 *
 * "Your numbers have no answer" is never thrown; it is a returned value.
 * The words for a code live in `locales`: what happened, what was not changed, what to do now.
 */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    readonly data: ErrorData = {},
    cause?: unknown,
  ) {
    super(code, cause === undefined ? undefined : { cause });
  }
}
