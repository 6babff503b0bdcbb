import { columnCount, overlap, rowCount } from '../book/areas';
import type { CellBlock } from '../book/CellBlock';
import { refusal } from '../host/refusal';
import { mapCells } from './blockValues';

const KINDS = ['All', 'Values', 'Formats'];

/** Excel copies merged cells and conditional formats along with looks; here that is refused rather than left out. */
function assertPlainLooks({ sheet, area }: CellBlock): void {
  const isMerged = sheet.merges.some((merge) => overlap(merge, area));
  const isConditional = sheet.conditionals.some((part) => overlap(part.area, area));
  if (isMerged || isConditional) throw refusal('ApiNotFound', 'The emulated Excel does not copy merged cells or conditional formats.');
}

/** Copies cells onto a block, repeating the source where the block is larger. References in formulas are not moved: refused. */
export function copyBlock(source: CellBlock, target: CellBlock, kind: string): void {
  target.sheet.guard();
  if (!KINDS.includes(kind)) throw refusal('ApiNotFound', `The emulated Excel cannot copy ${kind}.`);
  if (kind !== 'Values') assertPlainLooks(source);
  const cells = mapCells(source, (row, column) => ({ cell: source.sheet.cellAt(row, column), value: source.sheet.valueAt(row, column) }));
  mapCells(target, (row, column) => {
    const found = cells[(row - target.area.firstRow) % rowCount(source.area)]?.[(column - target.area.firstColumn) % columnCount(source.area)];
    if (found === undefined) return;
    const { cell, value } = found;
    const one = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    if (kind === 'All' && cell.content.kind === 'formula') throw refusal('ApiNotFound', 'The emulated Excel does not move the references of a copied formula.');
    if (kind !== 'Formats') target.sheet.put(row, column, value.type === 'Empty' ? { kind: 'empty' } : { kind: 'constant', value: value.value });
    if (kind !== 'Values') target.sheet.restyle(one, () => cell.look);
  });
  target.sheet.noteChange(target.area);
}
