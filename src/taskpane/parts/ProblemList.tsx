import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProblemView } from '../../app/pane/problemView';
import { CellButton } from './CellButton';
import { usePaneWords } from '../store/usePane';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', columnGap: '9px', padding: '9px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: '12.5px', lineHeight: '18px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontSize: '11.5px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  cell: { flexShrink: 0, maxWidth: '36%', textAlign: 'end' },
});

interface ProblemListProps {
  readonly problems: readonly ProblemView[];
  /** The severity stands before each sentence as a word too; elsewhere its shape carries it. */
  readonly named?: boolean;
}

/** Problems in their order: how grave, what is wrong and what to type, the way to the cell. */
export function ProblemList({ problems, named = false }: ProblemListProps): ReactElement {
  const styles = useStyles();
  const words = usePaneWords();
  return (
    <ul className={styles.list}>
      {problems.map(({ key, severity, text, cell }) => (
        <li key={key} className={styles.item}>
          <SeverityMark severity={severity} silent={named} />
          <span className={styles.words}>
            {named ? <span className={styles.name}>{`${words.severity[severity]} `}</span> : null}
            {text}
          </span>
          {cell === null ? null : (
            <span className={styles.cell}>
              <CellButton cell={cell} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
