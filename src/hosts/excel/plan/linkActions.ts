import type { LinkLayout } from './SheetLayout';
import type { SheetAction } from './WriteAction';

/** Cells without a link up to this many between linked ones cost less than a step of their own. */
const SHORT_GAP = 60;
/** Links in one step: a step cannot be cut when requests are filled. */
const MOST = 1_000;

/** Links of one column that follow each other closely go together; null for cells between them. */
export function linkActions(sheet: string, links: readonly LinkLayout[]): readonly SheetAction[] {
  const sorted = [...links].sort((left, right) => left.column - right.column || left.row - right.row);
  const steps: { row: number; column: number; targets: (string | null)[] }[] = [];
  for (const { row, column, target } of sorted) {
    const last = steps.at(-1);
    const gap = last === undefined || last.column !== column ? Infinity : row - last.row - last.targets.length;
    if (last === undefined || gap > SHORT_GAP || last.targets.length >= MOST) steps.push({ row, column, targets: [target] });
    else last.targets.push(...new Array<null>(gap).fill(null), target);
  }
  return steps.map((step) => ({ do: 'links', sheet, ...step }));
}
