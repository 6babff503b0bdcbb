import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { usePane } from '../store/usePane';
import type { PaneThemeState } from '../theme/usePaneTheme';
import type { WriteStep } from '../store/PaneState';
import { SamplingPanel } from '../write/SamplingPanel';
import { WritePanel } from '../write/WritePanel';
import { Announcer } from './Announcer';
import { Footer } from './Footer';
import { Header } from './Header';
import { MessageArea } from './MessageArea';
import { PageContent } from './PageContent';
import { useKeptFocus } from './useKeptFocus';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', minHeight: '100vh', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  main: { flexGrow: 1, minWidth: 0, padding: '12px 15px 24px' },
});

/** Another place or initiative is read from its start. */
function useTopOfPage(): void {
  const place = usePane((state) => state.place);
  const initiative = usePane((state) => state.view?.caseView.id);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [place, initiative]);
}

/** What stands in place of the page. */
function OpenPanel({ write }: { readonly write: Exclude<WriteStep, { step: 'none' }> }): ReactElement {
  return write.step === 'sampling' ? <SamplingPanel /> : <WritePanel write={write} />;
}

/** The whole pane. What will be written takes the place of the rest. */
export function Page({ theme }: { readonly theme: PaneThemeState }): ReactElement {
  const styles = useStyles();
  const write = usePane((state) => state.write);
  const hasAsked = useRef(false);
  const isOpen = write.step !== 'none';
  useTopOfPage();
  useKeptFocus();
  useEffect(() => {
    if (isOpen) hasAsked.current = true;
  }, [isOpen]);
  return (
    <div className={styles.page}>
      {write.step === 'none' ? (
        <>
          <Header />
          <main className={styles.main}>
            <MessageArea />
            <PageContent />
          </main>
          <Footer theme={theme} takesFocus={hasAsked.current} />
        </>
      ) : (
        <OpenPanel write={write} />
      )}
      <Announcer />
    </div>
  );
}
