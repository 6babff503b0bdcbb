import { rewritesCells } from '../plan/sheetActions';
import type { SheetWrite } from '../plan/SheetWrite';
import type { RecordActions } from '../plan/writeActions';
import type { LayoutRecord } from './LayoutRecord';
import { recordXml } from './recordXml';

/** What the workbook keeps now: the record and the part it stands in. */
export interface KeptRecord {
  readonly record: LayoutRecord;
  readonly part: { readonly id: string; readonly xml: string } | null;
  /** Own ids of the sheets of ours that stand; others are forgotten. */
  readonly standingIds: ReadonlySet<string>;
}

/** How the record changes around a write of sheets: first it forgets them, at the end it knows them anew. */
export function recordActions(writes: readonly SheetWrite[], { record, part, standingIds }: KeptRecord): RecordActions {
  const ours = writes.filter(({ isTemplate }) => !isTemplate);
  if (ours.length === 0) return { first: [], last: [] };
  const written = new Set(ours.map(({ ownId }) => ownId));
  const others = record.filter(({ ownId }) => standingIds.has(ownId) && !written.has(ownId));
  const after = recordXml([...others, ...ours.map(({ ownId, name, layout, standing }) => ({ ownId, sheetId: standing?.id ?? null, name, layout }))]);
  if (part === null) return { first: [], last: [{ do: 'add-record', xml: after }] };
  if (part.xml === after && !ours.some(rewritesCells)) return { first: [], last: [] };
  const forgetting = recordXml(others);
  return {
    first: part.xml === forgetting ? [] : [{ do: 'set-record', part: part.id, xml: forgetting }],
    last: [{ do: 'set-record', part: part.id, xml: after }],
  };
}
