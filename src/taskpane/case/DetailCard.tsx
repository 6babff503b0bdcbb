import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { FigureDetail } from '../../app/pane/figureDetail';
import { CellButton } from '../parts/CellButton';

const useStyles = makeStyles({
  card: {
    margin: '10px 0 0',
    padding: '8px 11px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '8px',
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  text: { color: tokens.colorNeutralForeground1, fontWeight: 600 },
  note: { display: 'block' },
});

/** How a figure came about: formula, exact value, its cells, its evidence. */
export function DetailCard({ detail }: { readonly detail: FigureDetail }): ReactElement {
  const styles = useStyles();
  const { text, meaning, cells, notes } = detail;
  return (
    <div className={styles.card}>
      <span className={styles.text}>{text}</span>
      {meaning === '' ? null : ` = ${meaning}`}
      {cells.map((cell, index) => (
        <Fragment key={cell.reference}>
          {index === 0 ? ' · ' : ', '}
          <CellButton cell={cell} />
        </Fragment>
      ))}
      {notes.map((note) => (
        <span key={note} className={styles.note}>{note}</span>
      ))}
    </div>
  );
}
