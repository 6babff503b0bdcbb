/** Every code an `AppError` can carry. A new code needs its words in `locales`, or nothing compiles. */
export const ERROR_CODES = [
  'argument-invalid',
  'command-unknown',
  'initiative-unknown',
  'input-not-found',
  'input-empty',
  'input-unreadable',
  'input-legacy-xls',
  'input-encrypted',
  'input-not-a-table',
  'input-sheet-missing',
  'mapping-invalid',
  'output-is-input',
  'output-not-ours',
  'output-unwritable',
  'workbook-unsafe',
  'range-invalid',
  'description-invalid',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
