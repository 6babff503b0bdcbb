import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane, usePaneActions, usePaneWords } from '../store/usePane';

const useStyles = makeStyles({
  state: { padding: '28px 0', display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: '12px' },
  text: { margin: 0, fontSize: '13px', lineHeight: '19px', color: tokens.colorNeutralForeground2 },
});

/** The first reading; where Excel does not answer it says why, and in the end it stops turning and offers a way on. */
export function ReadingState(): ReactElement {
  const styles = useStyles();
  const { reading: words } = usePaneWords();
  const { read } = usePaneActions();
  const patience = usePane((state) => state.patience);
  return (
    <div className={styles.state}>
      {patience === 'long' ? null : <Spinner size="tiny" label={words.first} />}
      {patience === 'busy' ? <p className={styles.text}>{words.busy}</p> : null}
      {patience === 'long' ? (
        <>
          <p className={styles.text}>{words.long}</p>
          <Button onClick={() => void read()}>{words.again}</Button>
        </>
      ) : null}
    </div>
  );
}
