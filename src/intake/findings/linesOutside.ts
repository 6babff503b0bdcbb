import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { SourceTable } from '../casebook/SourceTable';
import { isBlank } from '../tables/GridView';
import type { GridView } from '../tables/GridView';
import { shortText } from '../values/readAmount';

/** Lines of a sheet that belong to none of its tables: titles and preambles before, footnotes after. One problem a line. */
export function linesOutside(tables: readonly SourceTable[]): readonly Problem[] {
  const [first] = tables;
  if (first === undefined) return [];
  const { view } = first;
  const covered = new Set<number>();
  for (const { mapping } of tables) {
    for (let line = mapping.headerLine; line <= mapping.lastLine; line += 1) covered.add(line);
  }
  const top = Math.min(...tables.map(({ mapping }) => mapping.headerLine));
  return Array.from({ length: view.lines }, (_, line) => line).flatMap((line) => {
    const slot = covered.has(line) ? -1 : firstFilled(view, line);
    if (slot < 0) return [];
    const text = shortText(String(view.cell(line, slot).value ?? ''));
    return [problem(line < top ? 'row-before-table' : 'row-after-table', view.address(line, slot), { text })];
  });
}

function firstFilled(view: GridView, line: number): number {
  for (let slot = 0; slot < view.slots; slot += 1) {
    if (!isBlank(view.cell(line, slot))) return slot;
  }
  return -1;
}
