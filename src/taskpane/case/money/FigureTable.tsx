import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableView } from '../../../app/pane/money/MoneySectionView';
import { FigureOrWords } from './ChipGroup';

const useStyles = makeStyles({
  // Room for the frame of a chip that has the focus.
  scroll: { overflowX: 'auto', padding: '3px 2px', margin: '0 -2px', '&:focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorBrandForeground1, outlineOffset: '-1px' } },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '12px', lineHeight: '18px', fontVariantNumeric: 'tabular-nums' },
  head: { textAlign: 'end', fontWeight: 600, color: tokens.colorNeutralForeground3, padding: '4px 0 4px 8px', verticalAlign: 'bottom', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, '&:first-child': { textAlign: 'start', paddingLeft: 0 } },
  row: { textAlign: 'start', fontWeight: 400, padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: { textAlign: 'end', padding: '4px 0 4px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, whiteSpace: 'nowrap' },
});

/** A table of figures. Where it is wider than the pane it scrolls by itself, with the keyboard too. */
export function FigureTable({ table }: { readonly table: TableView }): ReactElement {
  const styles = useStyles();
  const { title, heads, rows } = table;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={title}>
      <table className={styles.table}>
        <thead>
          <tr>{heads.map((head) => <th key={head} scope="col" className={styles.head}>{head}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head}>
              <th scope="row" className={styles.row}>{head}</th>
              {cells.map((cell, index) => <td key={heads[index + 1]} className={styles.cell}><FigureOrWords value={cell} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
