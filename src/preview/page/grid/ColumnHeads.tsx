import type { ReactElement } from 'react';
import { columnLetters } from '../../../model/cellAddress';
import type { SheetLayout } from './layRow';
import type { CellPlace } from './MergeIndex';

/** Height of the row of column letters. */
export const HEAD_HEIGHT = 22;

/** The row of column letters; those of the selected cell are marked. */
export function ColumnHeads({ layout, selected }: { readonly layout: SheetLayout; readonly selected: CellPlace }): ReactElement {
  const { columns, sheet, merges } = layout;
  const area = merges.areaOf(selected);
  const heads = columns.sizes.map((width, column) => {
    const isSelected = column >= area.firstColumn && column <= area.lastColumn;
    return <div key={column} role="columnheader" aria-colindex={column + 1} className={isSelected ? 'column-head head-selected' : 'column-head'} style={{ width }}>{columnLetters(column)}</div>;
  });
  return (
    <div role="row" aria-rowindex={1} className="column-heads" style={{ height: HEAD_HEIGHT }}>
      <div role="presentation" className="row-start">
        <div role="columnheader" className="corner"><span className="spoken">Row</span></div>
        {heads.slice(0, sheet.frozen.columns)}
      </div>
      {heads.slice(sheet.frozen.columns)}
    </div>
  );
}
