import { areaAddress } from '../book/areas';
import type { BookChange, EmulatedBook } from '../book/EmulatedBook';

/** An event as the library takes it: kind of event, what it is about, and its data as JSON text. */
export interface HostEvent {
  readonly eventType: number;
  readonly targetId: string;
  readonly data: string;
}

const EVENT = { changed: 10, added: 13, deleted: 15 } as const;
/** By this name the library knows events of the whole workbook. */
const WORKBOOK_TARGET = 'Workbook';

function dataOf(change: BookChange): string {
  const common = { worksheetId: change.sheet.id, source: change.source };
  if (change.kind !== 'changed') return JSON.stringify(common);
  return JSON.stringify({ ...common, address: areaAddress(change.area), changeType: 'RangeEdited', triggerSource: change.source === 'Local' ? 'ThisLocalAddin' : 'Unknown' });
}

/** The events of everything that happened since the last time, for those who listen. */
export function eventsOf(book: EmulatedBook): readonly HostEvent[] {
  return book.takeChanges().flatMap((change) => {
    const event = { eventType: EVENT[change.kind], data: dataOf(change) };
    const own = book.isHeard(`${change.kind} ${change.sheet.id}`) ? [{ ...event, targetId: change.sheet.id }] : [];
    return book.isHeard(change.kind) ? [...own, { ...event, targetId: WORKBOOK_TARGET }] : own;
  });
}
