import { useState, useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../../app/pane/PaneWords';
import type { PaneThemeName } from './paneTheme';
import { keepChoice, storedChoice, themeOf } from './themeChoice';

const DARK_QUERY = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK_QUERY);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** The look of the pane and the choice behind it. */
export interface PaneThemeState {
  readonly name: PaneThemeName;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

/** Follows Office and the system until somebody chooses. */
export function usePaneTheme(officeBackground: string | null): PaneThemeState {
  const [choice, setChoice] = useState(storedChoice);
  const prefersDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK_QUERY).matches);
  const choose = (next: ThemeChoice): void => {
    setChoice(next);
    keepChoice(next);
  };
  return { name: themeOf(choice, { officeBackground, prefersDark }), choice, choose };
}
