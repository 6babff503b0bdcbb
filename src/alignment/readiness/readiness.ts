import type { SerialDay } from '../../model/calendar';
import type { Initiative, ReadinessItem } from '../../model/Casebook';
import type { CellAddress } from '../../model/cellAddress';
import type { ItemState, Side } from '../../model/choices';
import type { Sourced } from '../../model/origin';
import { isSettled } from './isSettled';
import type { ReadinessNeed } from './readinessNeeds';
import { answersNeed, READINESS_NEEDS } from './readinessNeeds';

/** One thing a side needs to see before it can say yes. */
export interface ReadinessEntry {
  readonly item: Sourced<string>;
  /** A blank cell means open. */
  readonly state: ItemState;
  readonly owner: Sourced<string> | null;
  readonly due: Sourced<SerialDay> | null;
  readonly link: Sourced<string> | null;
  /** First cell of the item's row. */
  readonly at: CellAddress;
  /** Neither done nor not needed. */
  readonly open: boolean;
}

/** How far the items that one side needs have come. */
export interface ReadinessSide {
  readonly items: readonly ReadinessEntry[];
  /** Items done or not needed. */
  readonly done: number;
  readonly open: number;
  /** There are items, and none is open. */
  readonly complete: boolean;
  /** Standard needs of this side that no item answers: suggestions, not requirements. */
  readonly missing: readonly ReadinessNeed[];
}

/** Both sides, and whether both can be content. */
export interface Readiness extends Readonly<Record<Side, ReadinessSide>> {
  readonly ready: boolean;
}

function entryOf({ record, place }: ReadinessItem): readonly ReadinessEntry[] {
  if (record.item === undefined) return [];
  const state = record.state?.value ?? 'open';
  return [
    {
      item: record.item,
      state,
      owner: record.owner ?? null,
      due: record.due ?? null,
      link: record.link ?? null,
      at: place.first,
      open: !isSettled(state),
    },
  ];
}

function sideOf(all: readonly ReadinessItem[], side: Side): ReadinessSide {
  const items = all.filter(({ record }) => record.side?.value === side).flatMap(entryOf);
  const open = items.filter((entry) => entry.open).length;
  const needs: readonly ReadinessNeed[] = READINESS_NEEDS[side];
  return {
    items,
    done: items.length - open,
    open,
    complete: items.length > 0 && open === 0,
    missing: needs.filter((need) => !items.some(({ item }) => answersNeed(item.value, need))),
  };
}

/**
 * How ready a case is for each side: what each needs, what is done, what is open, what nobody listed.
 *
 * ready: both sides have items and every one is done or not needed. A case without items is not ready.
 *
 * @example readiness({ readiness: [] }).technology.missing // ['integration-architecture', 'security-evidence', 'implementation-resources', 'support-model']
 */
export function readiness(initiative: Pick<Initiative, 'readiness'>): Readiness {
  const technology = sideOf(initiative.readiness, 'technology');
  const clinical = sideOf(initiative.readiness, 'clinical');
  return { technology, clinical, ready: technology.complete && clinical.complete };
}
