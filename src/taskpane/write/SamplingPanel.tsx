import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { usePaneActions, usePaneWords } from '../store/usePane';

const useStyles = makeStyles({
  panel: { flexGrow: 1, padding: '12px 15px 20px' },
  title: { margin: '0 34px 6px 0', fontSize: '17px', lineHeight: '24px', fontWeight: 600, '&:focus': { outlineStyle: 'none' }, '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  progress: { margin: '0 0 6px', fontSize: '12.5px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  cancel: { marginTop: '16px' },
});

/** Before it can be shown what will be written, it is sampled: that can be ended, and then nothing is written. */
export function SamplingPanel(): ReactElement {
  const styles = useStyles();
  const { sampling, write } = usePaneWords();
  const { cancel } = usePaneActions();
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => { title.current?.focus(); }, []);
  return (
    <div
      role="dialog"
      aria-modal="true"
      aria-labelledby={id}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      {/* A stop of the Tab key, as in the panel that follows. */}
      <h1 ref={title} id={id} tabIndex={0} className={styles.title}>{write.ask.case.title}</h1>
      <p className={styles.progress}>{sampling.progress}</p>
      <ProgressBar aria-label={sampling.progress} />
      <Button className={styles.cancel} onClick={cancel}>{write.cancel}</Button>
    </div>
  );
}
