import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProblemView } from '../../app/pane/problemView';
import { ProblemList } from '../parts/ProblemList';
import { usePaneActions, usePaneWords } from '../store/usePane';

const useStyles = makeStyles({
  title: { margin: '10px 0 8px', fontSize: '17px', lineHeight: '24px', fontWeight: 600 },
  text: { margin: '0 0 10px', fontSize: '13px', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  cells: { listStyleType: 'none', margin: '0 0 18px', padding: 0, display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '1px', backgroundColor: tokens.colorNeutralStroke2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: '6px 8px', fontSize: '12.5px', lineHeight: '18px', fontWeight: 600, backgroundColor: tokens.colorNeutralBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What Casebridge is and the six cells it needs, where there is nothing to read yet; `problems` of tables without an initiative. */
export function StartState({ problems }: { readonly problems: readonly ProblemView[] | null }): ReactElement {
  const styles = useStyles();
  const { start } = usePaneWords();
  const { ask } = usePaneActions();
  const hasTables = problems !== null;
  return (
    <>
      <h2 className={styles.title}>{hasTables ? start.noInitiative : start.title}</h2>
      <p className={styles.text}>{hasTables ? start.noInitiativeHint : start.what}</p>
      <p className={styles.text}>{start.needs}</p>
      <ul className={styles.cells}>
        {start.six.map((header) => <li key={header} className={styles.cell}>{header}</li>)}
      </ul>
      {hasTables ? (
        <ProblemList named problems={problems} />
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void ask('template')}>{start.template}</Button>
          <Button onClick={() => void ask('example')}>{start.example}</Button>
        </div>
      )}
    </>
  );
}
