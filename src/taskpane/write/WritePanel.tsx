import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { WriteStep } from '../store/PaneState';
import { usePane, usePaneActions, usePaneWords } from '../store/usePane';
import { PlannedSheets } from './PlannedSheets';

type OpenStep = Exclude<WriteStep, { step: 'none' | 'sampling' }>;

const useStyles = makeStyles({
  panel: { flexGrow: 1, padding: '12px 15px 20px' },
  title: { margin: '0 34px 6px 0', fontSize: '17px', lineHeight: '24px', fontWeight: 600, '&:focus': { outlineStyle: 'none' }, '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  about: { margin: 0, fontSize: '13px', lineHeight: '19px', color: tokens.colorNeutralForeground2 },
  remark: { margin: '12px 0 0', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '16px' },
  progress: { marginTop: '16px', fontSize: '12.5px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  bar: { marginTop: '6px' },
});

/** Keys of the dialog: Escape leaves it while nothing is being written. */
function useEscape(canLeave: boolean, leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || !canLeave) return;
    event.stopPropagation();
    leave();
  };
}

function Remarks({ write }: { readonly write: OpenStep }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {write.plan.warnings.map((warning) => (
        <MessageBar key={warning} className={styles.remark} intent="warning" layout="multiline"><MessageBarBody>{warning}</MessageBarBody></MessageBar>
      ))}
      {write.step === 'ask' && write.remark !== null ? (
        <MessageBar className={styles.remark} intent={write.remark.intent} layout="multiline"><MessageBarBody>{write.remark.text}</MessageBarBody></MessageBar>
      ) : null}
    </>
  );
}

/** How far the writing is, once it has taken a while. */
function Progress({ write }: { readonly write: Extract<WriteStep, { step: 'writing' }> }): ReactElement | null {
  const styles = useStyles();
  const words = usePaneWords();
  const isBusy = usePane((state) => state.patience !== 'fine');
  if (!write.shown) return null;
  const { done, of } = write;
  const text = isBusy ? words.reading.busy : write.isSampling ? words.sampling.progress : of === 0 ? words.write.progress : words.write.progressOf(done, of);
  const bar = of === 0 ? {} : { value: done, max: of };
  return (
    <div className={styles.progress}>
      {text}
      <ProgressBar className={styles.bar} aria-label={words.write.progress} {...bar} />
    </div>
  );
}

/** What will be written, before anything is; then how far it is. It takes the place of the page, so nothing behind it can be reached. */
export function WritePanel({ write }: { readonly write: OpenStep }): ReactElement {
  const styles = useStyles();
  const words = usePaneWords();
  const { confirm, cancel } = usePaneActions();
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const isAsking = write.step === 'ask';
  useEffect(() => { title.current?.focus(); }, []);
  const canLeave = isAsking || write.isSampling;
  const onKeyDown = useEscape(canLeave, cancel);
  const asked = words.write.ask[write.kind];
  const failed = isAsking && write.remark?.intent === 'error';
  return (
    <div role="dialog" aria-modal="true" aria-labelledby={id} className={styles.panel} onKeyDown={onKeyDown}>
      {/* A stop of the Tab key: in Excel on the web Office.js moves the focus itself, and from elsewhere it would leave the pane. */}
      <h1 ref={title} id={id} tabIndex={0} className={styles.title}>{asked.title}</h1>
      <p className={styles.about}>{asked.about}</p>
      <PlannedSheets sheets={write.plan.sheets} />
      <p className={styles.about}>{words.write.untouched}</p>
      <Remarks write={write} />
      {isAsking ? null : <Progress write={write} />}
      <div className={styles.buttons}>
        {/* Out of use, and still in place: a button that goes away takes the focus with it. */}
        <Button appearance="primary" disabledFocusable={!isAsking} onClick={() => void confirm()}>{failed ? words.message.tryAgain : asked.confirm}</Button>
        <Button disabledFocusable={!canLeave} onClick={cancel}>{words.write.cancel}</Button>
      </div>
    </div>
  );
}
