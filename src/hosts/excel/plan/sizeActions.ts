import { sizesOf } from './sizes';
import type { SizeRun } from './sizes';
import type { SheetAction } from './WriteAction';

interface SizeChange {
  readonly first: number;
  /** Points one by one; null for the usual size. */
  readonly points: readonly (number | null)[];
}

/** Stretches of rows or columns whose size changes, apart by whether they get a size or lose it. */
function changesOf(target: readonly SizeRun[], standing: readonly SizeRun[]): readonly SizeChange[] {
  const [to, from] = [sizesOf(target), sizesOf(standing)];
  const changes: { first: number; points: (number | null)[] }[] = [];
  for (let index = 0; index < Math.max(to.length, from.length); index += 1) {
    const points = to[index] ?? null;
    if (points === (from[index] ?? null)) continue;
    const last = changes.at(-1);
    const continues = last !== undefined && last.first + last.points.length === index && (last.points[0] === null) === (points === null);
    if (continues) last.points.push(points);
    else changes.push({ first: index, points: [points] });
  }
  return changes;
}

/** Gives rows the heights of a layout, touching only those that differ from what stands. */
export function heightActions(sheet: string, target: readonly SizeRun[], standing: readonly SizeRun[]): readonly SheetAction[] {
  return changesOf(target, standing).map(({ first, points }): SheetAction => {
    const given = points.filter((size) => size !== null);
    return given.length === 0 ? { do: 'usual-heights', sheet, first, count: points.length } : { do: 'heights', sheet, first, points: given };
  });
}

/** Gives columns the widths of a layout, touching only those that differ from what stands. */
export function widthActions(sheet: string, target: readonly SizeRun[], standing: readonly SizeRun[]): readonly SheetAction[] {
  return changesOf(target, standing).map(({ first, points }): SheetAction => {
    const given = points.filter((size) => size !== null);
    return given.length === 0 ? { do: 'usual-widths', sheet, first, count: points.length } : { do: 'widths', sheet, first, points: given };
  });
}
