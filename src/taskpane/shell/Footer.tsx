import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { usePane, usePaneActions, usePaneWords } from '../store/usePane';
import type { PaneThemeState } from '../theme/usePaneTheme';
import { MoreMenu } from './MoreMenu';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    '@media (max-width: 279px)': { flexWrap: 'wrap' },
    alignItems: 'center',
    columnGap: '8px',
    padding: '9px 15px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  primary: { whiteSpace: 'nowrap', flexShrink: 0 },
  status: { flexGrow: 1, minWidth: 0, textAlign: 'end', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  stale: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** When the inputs were read, and whether what was written is older. */
function ReadingStatus(): ReactElement {
  const styles = useStyles();
  const words = usePaneWords();
  const readAt = usePane((state) => state.readAt);
  const isReading = usePane((state) => state.isReading);
  const stale = usePane((state) => state.stale);
  const isLong = usePane((state) => state.patience === 'long');
  const read = isLong ? '' : isReading ? words.updating : readAt === null ? '' : `✓ ${words.readAt(readAt)}`;
  return (
    <span className={styles.status}>
      {stale ? <span className={styles.stale}>{`▲ ${words.stale} · `}</span> : null}
      {read}
    </span>
  );
}

/** The one primary button, and when the inputs were read. Its first button takes the focus back from the panel that was open. */
export function Footer({ theme, takesFocus }: { readonly theme: PaneThemeState; readonly takesFocus: boolean }): ReactElement {
  const styles = useStyles();
  const { write } = usePaneWords();
  const { ask } = usePaneActions();
  const isReady = usePane((state) => state.reading?.state === 'ready');
  const hasOwn = usePane((state) => (state.reading?.own.length ?? 0) > 0);
  const footer = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) footer.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <footer ref={footer} className={styles.footer}>
      {isReady ? <Button appearance="primary" className={styles.primary} onClick={() => void ask('case')}>{hasOwn ? write.refresh : write.button}</Button> : null}
      <ReadingStatus />
      <MoreMenu theme={theme} />
    </footer>
  );
}
