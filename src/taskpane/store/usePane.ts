import { createContext, useContext, useSyncExternalStore } from 'react';
import { AppError } from '../../errors/AppError';
import type { PaneWords } from '../../app/pane/PaneWords';
import type { Pane, PaneActions } from './createPane';
import type { PaneState } from './PaneState';

const PaneContext = createContext<Pane | null>(null);

/** Hands a pane to the components below. */
export const PaneProvider = PaneContext.Provider;

function usePaneItself(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new AppError('description-invalid', { reason: 'a part of the pane stands outside it' });
  return pane;
}

/** A part of the pane's state; the component draws again when that part changes. */
export function usePane<T>(select: (state: PaneState) => T): T {
  const { store } = usePaneItself();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** What can be done in the pane. */
export function usePaneActions(): PaneActions {
  return usePaneItself().actions;
}

/** The fixed words of the pane. */
export function usePaneWords(): PaneWords {
  return usePaneItself().words;
}
