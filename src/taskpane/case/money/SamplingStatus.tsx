import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseSimulation } from '../../../money/case/caseSimulation';
import { QuietButton } from '../../parts/QuietButton';
import { usePane, usePaneActions, usePaneWords } from '../../store/usePane';

const useStyles = makeStyles({
  status: { fontSize: '12px', lineHeight: '17px', color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '10px' },
  bar: { marginTop: '6px' },
  text: { margin: 0 },
});

/** How the sampling stands: how far, with a way to end it; ended or failed, with a way to begin again. */
export function SamplingStatus({ ask }: { readonly ask: CaseSimulation }): ReactElement | null {
  const styles = useStyles();
  const { sampling: words } = usePaneWords();
  const { cancelSampling, sampleAgain } = usePaneActions();
  const sampling = usePane((state) => state.sampling);
  const again = <QuietButton onClick={() => { sampleAgain(ask); }}>{words.again}</QuietButton>;
  switch (sampling.state) {
    case 'none':
    case 'done':
      return null;
    case 'running':
      return sampling.shown ? (
        <div className={styles.status}>
          <div className={styles.line}>
            <span>{words.progressOf(sampling.fraction)}</span>
            <Button size="small" onClick={cancelSampling}>{words.cancel}</Button>
          </div>
          <ProgressBar className={styles.bar} aria-label={words.progress} value={sampling.fraction} max={1} />
        </div>
      ) : null;
    case 'cancelled':
      return <div className={styles.status}><p className={styles.text}>{words.cancelled}</p>{again}</div>;
    case 'failed':
      return <div className={styles.status}><p className={styles.text}>{sampling.text}</p>{again}</div>;
  }
}
