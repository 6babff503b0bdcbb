import { a1 } from '../../model/cellAddress';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { SourceTable } from '../casebook/SourceTable';
import { isBlank } from '../tables/GridView';
import type { GridView } from '../tables/GridView';
import { shortText } from '../values/readAmount';

/**
 * Lines of a sheet that belong to none of its tables. Titles and explanations above the first table are one remark,
 * however many lines they are; what stands below or between tables may be data left out, so each line is one.
 */
export function linesOutside(tables: readonly SourceTable[]): readonly Problem[] {
  const [first] = tables;
  if (first === undefined) return [];
  const { view } = first;
  const covered = new Set<number>();
  for (const { mapping } of tables) {
    for (let line = mapping.headerLine; line <= mapping.lastLine; line += 1) covered.add(line);
  }
  const top = Math.min(...tables.map(({ mapping }) => mapping.headerLine));
  const outside = Array.from({ length: view.lines }, (_, line) => ({ line, slot: covered.has(line) ? -1 : firstFilled(view, line) })).filter(({ slot }) => slot >= 0);
  const below = outside.filter(({ line }) => line >= top).map((found) => problem('row-after-table', at(view, found), { text: textAt(view, found) }));
  return [...above(view, outside.filter(({ line }) => line < top)), ...below];
}

/** The first filled cell of a line. */
interface Filled {
  readonly line: number;
  readonly slot: number;
}

const at = (view: GridView, { line, slot }: Filled): ReturnType<GridView['address']> => view.address(line, slot);
const textAt = (view: GridView, { line, slot }: Filled): string => shortText(String(view.cell(line, slot).value ?? ''));

function above(view: GridView, lines: readonly Filled[]): readonly Problem[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const more = lines.length - 1;
  return [problem('row-before-table', at(view, first), { text: textAt(view, first), ...(more === 0 ? {} : { more, last: a1(at(view, last)) }) })];
}

function firstFilled(view: GridView, line: number): number {
  for (let slot = 0; slot < view.slots; slot += 1) {
    if (!isBlank(view.cell(line, slot))) return slot;
  }
  return -1;
}
