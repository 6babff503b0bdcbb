import { isOriginal } from '../model/isOriginal';
import type { RawWorkbook } from '../model/rawWorkbook';

/** Names of our sheets that stand in a workbook, by id; copies that somebody made are not ours to touch. */
export function ownSheets({ sheets }: RawWorkbook): ReadonlyMap<string, string> {
  return new Map(sheets.flatMap(({ ownId, name }) => (isOriginal(ownId) ? [[ownId, name] as const] : [])));
}
