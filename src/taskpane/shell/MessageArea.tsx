import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CellButton } from '../parts/CellButton';
import type { PaneMessage, PaneState } from '../store/PaneState';
import { usePane, usePaneActions, usePaneWords } from '../store/usePane';

/** Characters that fit beside a button in the narrowest pane. */
const ONE_LINE = 28;

const useStyles = makeStyles({
  bar: { margin: '0 0 12px', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** Excel keeps a pane waiting that shows something already; the first reading says it by itself. */
function useWaiting(): PaneMessage | null {
  const words = usePaneWords();
  const patience = usePane((state: PaneState) => (state.reading === null ? 'fine' : state.patience));
  switch (patience) {
    case 'fine':
      return null;
    case 'busy':
      return { intent: 'warning', text: words.reading.busy, retry: false };
    case 'long':
      return { intent: 'warning', text: words.reading.long, retry: true };
  }
}

/** What happened or what is being waited for, with a way on. */
export function MessageArea(): ReactElement | null {
  const styles = useStyles();
  const words = usePaneWords();
  const waiting = useWaiting();
  const told = usePane((state) => state.message);
  const { read, dismiss } = usePaneActions();
  const message = waiting ?? told;
  if (message === null) return null;
  return (
    <MessageBar className={styles.bar} intent={message.intent} layout={message.text.length <= ONE_LINE && message.cell === undefined ? 'singleline' : 'multiline'}>
      <MessageBarBody>{message.text}</MessageBarBody>
      <MessageBarActions>
        {message.cell === undefined ? null : <CellButton cell={message.cell} label={words.openCase} />}
        {message.retry ? <Button size="small" onClick={() => void read()}>{words.message.tryAgain}</Button> : null}
        {message === told && !message.retry ? <Button size="small" appearance="subtle" onClick={dismiss}>{words.message.dismiss}</Button> : null}
      </MessageBarActions>
    </MessageBar>
  );
}
