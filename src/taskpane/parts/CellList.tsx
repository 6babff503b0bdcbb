import { Fragment, type ReactElement } from 'react';
import type { CellView } from '../../app/pane/cellViews';
import { CellButton } from './CellButton';

/** The first cells behind something, each leading there. */
export function CellList({ cells, before = '' }: { readonly cells: readonly CellView[]; readonly before?: string }): ReactElement {
  return (
    <>
      {cells.slice(0, 3).map((cell, index) => (
        <Fragment key={cell.reference}>
          {index === 0 ? before : ', '}
          <CellButton cell={cell} />
        </Fragment>
      ))}
    </>
  );
}
