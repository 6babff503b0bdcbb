import { sizesOf } from './sizes';
import type { SizeRun } from './sizes';
import type { SheetAction } from './WriteAction';

/** Unchanged rows or columns up to this many between changed ones cost less than a step of their own. */
const SHORT_GAP = 60;

interface Stretch {
  readonly first: number;
  readonly points: (number | null)[];
}

/** Sizes that a layout gives and that do not stand yet, in stretches; null for what stays. */
function given(to: readonly (number | null)[], from: readonly (number | null)[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  to.forEach((points, index) => {
    if (points === null || points === (from[index] ?? null)) return;
    const last = stretches.at(-1);
    const gap = last === undefined ? Infinity : index - last.first - last.points.length;
    if (last === undefined || gap > SHORT_GAP) stretches.push({ first: index, points: [points] });
    else last.points.push(...new Array<null>(gap).fill(null), points);
  });
  return stretches;
}

/** Stretches that lose the size they have. */
function taken(to: readonly (number | null)[], from: readonly (number | null)[]): readonly { readonly first: number; readonly count: number }[] {
  const stretches: { first: number; count: number }[] = [];
  from.forEach((points, index) => {
    if (points === null || (to[index] ?? null) !== null) return;
    const last = stretches.at(-1);
    if (last !== undefined && last.first + last.count === index) last.count += 1;
    else stretches.push({ first: index, count: 1 });
  });
  return stretches;
}

/** Gives rows the heights of a layout, touching only those that differ from what stands. */
export function heightActions(sheet: string, target: readonly SizeRun[], standing: readonly SizeRun[]): readonly SheetAction[] {
  const [to, from] = [sizesOf(target), sizesOf(standing)];
  return [...taken(to, from).map((stretch): SheetAction => ({ do: 'usual-heights', sheet, ...stretch })), ...given(to, from).map((stretch): SheetAction => ({ do: 'heights', sheet, ...stretch }))];
}

/** Gives columns the widths of a layout, touching only those that differ from what stands. */
export function widthActions(sheet: string, target: readonly SizeRun[], standing: readonly SizeRun[]): readonly SheetAction[] {
  const [to, from] = [sizesOf(target), sizesOf(standing)];
  return [...taken(to, from).map((stretch): SheetAction => ({ do: 'usual-widths', sheet, ...stretch })), ...given(to, from).map((stretch): SheetAction => ({ do: 'widths', sheet, ...stretch }))];
}
