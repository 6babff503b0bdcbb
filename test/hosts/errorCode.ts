import { AppError } from '../../src/errors/AppError';

/** What an action fails with: `code` or `code: reason`; `nothing` when it does not fail. */
export async function errorCode(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { reason } = error.data;
    return reason === undefined ? error.code : `${error.code}: ${String(reason)}`;
  }
  return 'nothing';
}
