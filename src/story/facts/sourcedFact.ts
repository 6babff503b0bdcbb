import { originCells, type Sourced } from '../../model/origin';
import type { Fact } from './Fact';

/** A sourced value as a fact; nothing where no cell says anything. */
export function sourcedFact(
  fact: Pick<Fact, 'key' | 'label' | 'unit'>,
  sourced: Sourced<number | string> | null | undefined,
  from: 'input' | 'words' = 'input',
): readonly Fact[] {
  if (sourced === undefined || sourced === null) return [];
  const { key, label, unit } = fact;
  const { value, origin } = sourced;
  return [{ key, label, unit, value, from, origin, cells: originCells(origin) }];
}
