import { cellReference, type CellAddress } from '../../model/cellAddress';

/** The tables on which two leaders agree. */
export type AgreementTable = 'readiness' | 'concerns' | 'commitments';

/** Key of an input of a row of theirs: the row is named by its first cell. */
export function agreementKey(table: AgreementTable, at: CellAddress, field: string): string {
  return `${table}.${cellReference(at)}.${field}`;
}

/** Keys of the first and last cell that says whether the page still stands on what was read. */
export const AS_READ = { first: 'agreement.asRead.first', last: 'agreement.asRead.last' } as const;
