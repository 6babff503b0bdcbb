/**
 * Whether an id found in a workbook belongs to a sheet of ours that may be written to; copies that somebody made
 * (`copy:<id>`) and the user's own sheets (null) do not.
 *
 * @example isOriginal('about') // true
 * @example isOriginal('copy:about') // false
 * @example isOriginal(null) // false
 */
export function isOriginal(ownId: string | null): ownId is string {
  return ownId !== null && !ownId.startsWith('copy:');
}
