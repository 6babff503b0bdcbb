/** Words of plain letters and digits with single spaces need no normalization. */
const SIMPLE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/u;

/**
 * A name as an id: lower-case letters and digits joined by hyphens.
 *
 * @example slug('Cloud migration (phase 2)') // 'cloud-migration-phase-2'
 * @example slug('***') // 'item'
 */
export function slug(name: string): string {
  if (name.length <= LONGEST_ID && SIMPLE.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  const words = name.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const id = words.join('-');
  // Cut at a word, so that the id still reads; one long word is cut anywhere.
  const cut = id.length <= LONGEST_ID ? id : id.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/u, '').slice(0, LONGEST_ID);
  return cut || 'item';
}

/** Ids stand in sheet markers and refs, which are read by people and kept short by programs. */
const LONGEST_ID = 60;

/** Ids that are taken, each with the number that was last put behind it. */
export type TakenIds = Map<string, number>;

/**
 * The same id with a number behind it where it is taken; the id is then taken.
 *
 * The last number is remembered, so that thousands of equal names stay quick.
 *
 * @example freeId('cost', new Map([['cost', 1]])) // 'cost-2'
 */
export function freeId(id: string, taken: TakenIds): string {
  let count = taken.get(id) ?? 0;
  let free = id;
  while (taken.has(free)) {
    count += 1;
    free = count < 2 ? id : `${id}-${count}`;
  }
  taken.set(id, Math.max(1, count));
  taken.set(free, taken.get(free) ?? 1);
  return free;
}
