import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlannedSheet } from '../../app/pane/writePlan';
import { usePaneWords } from '../store/usePane';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '12px 0', padding: 0, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '8px', overflow: 'hidden' },
  item: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '10px', padding: '7px 11px', fontSize: '13px', lineHeight: '18px', '&:not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  name: { fontWeight: 600, overflowWrap: 'anywhere', minWidth: 0 },
  state: { color: tokens.colorNeutralForeground3, fontSize: '12px' },
});

const SHAPES: Readonly<Record<PlannedSheet['state'], string>> = { added: '+', refreshed: '↻', removed: '−' };

/** The sheets that will be written or taken away. */
export function PlannedSheets({ sheets }: { readonly sheets: readonly PlannedSheet[] }): ReactElement {
  const styles = useStyles();
  const { write } = usePaneWords();
  return (
    <ul className={styles.list}>
      {sheets.map(({ name, state, rows }) => (
        <li key={name} className={styles.item}>
          <span className={styles.name}>{name}</span>
          <span className={styles.state}>
            <span aria-hidden="true">{`${SHAPES[state]} `}</span>
            {rows === null ? write.state[state] : `${write.state[state]} · ${write.rows(rows)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
