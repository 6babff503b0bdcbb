import type { ItemState } from '../../model/choices';

/**
 * Whether nothing more is waited for: it is done, or it is not needed. What nobody listed is waited for.
 *
 * @example isSettled('not needed') // true
 * @example isSettled('in progress') // false
 */
export function isSettled(state: ItemState | 'missing'): boolean {
  return state === 'done' || state === 'not needed';
}
