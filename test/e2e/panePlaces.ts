import type { Frame, Locator } from 'playwright-core';
import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import { PLACES, type Place, type WriteKind } from '../../src/app/pane/PaneWords';

const words = ENGLISH_PANE_WORDS;

/** Where things are in the pane, by role and name as a screen reader finds them. */
export interface PanePlaces {
  readonly main: Locator;
  readonly headline: Locator;
  readonly initiative: Locator;
  readonly place: (place: Place) => Locator;
  readonly lens: (name: string) => Locator;
  readonly write: Locator;
  readonly refresh: Locator;
  readonly more: Locator;
  readonly remove: Locator;
  readonly dialog: Locator;
  /** The button that does what a dialog asks. */
  readonly confirm: (kind: WriteKind) => Locator;
  readonly again: Locator;
  readonly cancel: Locator;
  readonly progress: Locator;
  /** What is told to a screen reader. */
  readonly told: Locator;
  readonly chip: (figure: string) => Locator;
  readonly button: (name: string | RegExp) => Locator;
}

/** The names of places as they are shown. */
export const PLACE_NAMES = PLACES.map((place) => words.place[place]);
/** The readers, by the names of their tabs in the example. */
export const LENSES = ['Board', 'Finance', 'Technology', 'Clinical', 'Bridge'] as const;

export function panePlaces(pane: Frame): PanePlaces {
  const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });
  const dialog = pane.getByRole('dialog');
  return {
    main: pane.getByRole('main'),
    headline: pane.getByRole('main').getByRole('heading', { level: 2 }).first(),
    initiative: pane.getByRole('combobox', { name: words.initiative }),
    place: (place) => pane.getByRole('tablist', { name: words.places }).getByRole('tab', { name: words.place[place] }),
    lens: (name) => pane.getByRole('tablist', { name: words.readers }).getByRole('tab', { name }),
    write: button(words.write.button),
    refresh: button(words.write.refresh),
    more: button(words.menu.title),
    remove: button(words.write.remove),
    dialog,
    confirm: (kind) => dialog.getByRole('button', { name: words.write.ask[kind].confirm, exact: true }),
    again: button(words.message.tryAgain),
    cancel: dialog.getByRole('button', { name: words.write.cancel }),
    progress: pane.getByRole('progressbar'),
    told: pane.getByRole('status').first(),
    chip: (figure) => pane.getByRole('main').getByRole('button', { name: figure, exact: true }).first(),
    button,
  };
}
