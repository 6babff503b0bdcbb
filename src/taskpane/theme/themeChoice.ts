import { THEME_CHOICES, type ThemeChoice } from '../../app/pane/PaneWords';
import type { PaneThemeName } from './paneTheme';

const KEY = 'casebridge.theme';

/** The colours chosen in this browser; storage may be closed to a page inside another, and then nothing is kept. */
export function storedChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Keeps a choice for the next time; false where nothing can be kept. */
export function keepChoice(choice: ThemeChoice): boolean {
  try {
    localStorage.setItem(KEY, choice);
    return true;
  } catch {
    return false;
  }
}

const MIDDLE = 128;

/** Whether a background such as `#1B2128` is dark, by how bright it looks. */
export function isDarkColor(color: string): boolean {
  const [, red = 'ff', green = 'ff', blue = 'ff'] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim()) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < MIDDLE;
}

/** The look that follows from the choice, from Office where it tells its background, else from the system. */
export function themeOf(choice: ThemeChoice, { officeBackground, prefersDark }: { readonly officeBackground: string | null; readonly prefersDark: boolean }): PaneThemeName {
  if (choice !== 'auto') return choice;
  const dark = officeBackground === null ? prefersDark : isDarkColor(officeBackground);
  return dark ? 'dark' : 'light';
}
