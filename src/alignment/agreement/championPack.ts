import type { Side } from '../../model/choices';
import type { ReadinessEntry, ReadinessSide } from '../readiness/readiness';
import type { ReadinessNeed } from '../readiness/readinessNeeds';
import { answersNeed, READINESS_NEEDS } from '../readiness/readinessNeeds';
import type { ChampionPack, PackItem } from './Agreement';

/** The standard item that a listed one stands for: of those its words answer, the one that fewest others answer. */
function needOf({ item }: ReadinessEntry, needs: readonly ReadinessNeed[], all: readonly ReadinessEntry[]): ReadinessNeed | null {
  const claims = (need: ReadinessNeed): number => all.filter((other) => answersNeed(other.item.value, need)).length;
  const [best] = needs.filter((need) => answersNeed(item.value, need)).sort((left, right) => claims(left) - claims(right));
  return best ?? null;
}

function itemsOf({ items, missing }: ReadinessSide, needs: readonly ReadinessNeed[]): readonly PackItem[] {
  const listed = items.map((entry): PackItem => ({ need: needOf(entry, needs, items), entry, state: entry.state }));
  const standard = needs.flatMap((need) => {
    const own = listed.filter((item) => item.need === need);
    return own.length > 0 || !missing.includes(need) ? own : [{ need, entry: null, state: 'missing' as const }];
  });
  return [...standard, ...listed.filter(({ need }) => need === null)];
}

/**
 * What the champion of one side brings so that the other can say yes: the standard items in their order, each with
 * what the sheet lists for it, then the organisation's own.
 *
 * A standard item that nobody listed is there as `missing` and is needed. An item whose words answer two standard
 * ones stands once. Items marked as not needed are shown and do not count.
 *
 * @param side what the side that is to be convinced has listed.
 * @example championPack('technology', { items: [], done: 0, open: 0, complete: false, missing: ['support-model'] }).needed // 1
 */
export function championPack(to: Side, side: ReadinessSide): ChampionPack {
  const items = itemsOf(side, READINESS_NEEDS[to]);
  return {
    from: to === 'technology' ? 'clinical' : 'technology',
    to,
    items,
    done: items.filter(({ state }) => state === 'done').length,
    needed: items.filter(({ state }) => state !== 'not needed').length,
  };
}
