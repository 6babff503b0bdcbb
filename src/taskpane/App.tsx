import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { Page } from './shell/Page';
import { PageGuard } from './shell/PageGuard';
import { createPane } from './store/createPane';
import type { PaneDeps } from './store/PaneDeps';
import { PaneProvider } from './store/usePane';
import { PANE_THEMES } from './theme/paneTheme';
import { usePaneTheme } from './theme/usePaneTheme';

interface AppProps {
  readonly deps: PaneDeps;
  /** Background colour that Office tells; null where it tells none. */
  readonly officeBackground: string | null;
}

/** The pane: reads once, then follows the workbook. */
export function App({ deps, officeBackground }: AppProps): ReactElement {
  const [pane] = useState(() => createPane(deps));
  const theme = usePaneTheme(officeBackground);
  useEffect(() => {
    const stop = pane.actions.follow();
    void pane.actions.read();
    return stop;
  }, [pane]);
  return (
    <FluentProvider theme={PANE_THEMES[theme.name]} style={{ colorScheme: theme.name }}>
      <PageGuard words={deps.words}>
        <PaneProvider value={pane}>
          <Page theme={theme} />
        </PaneProvider>
      </PageGuard>
    </FluentProvider>
  );
}
