import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CellView } from '../../app/pane/cellViews';
import type { PaneSection } from '../../app/pane/PaneSection';
import type { Place } from '../../app/pane/PaneWords';
import type { Lens } from '../../story/Statement';
import type { PaneDeps } from './PaneDeps';
import { PaneSession } from './PaneSession';
import { FIRST_STATE, type PaneState } from './PaneState';
import { readActions, type ReadActions } from './readActions';
import { samplingActions, type SamplingActions } from './samplingActions';
import { writeActions, type WriteActions } from './writeActions';

/** Everything a person can do in the pane. */
export interface PaneActions extends ReadActions, WriteActions, SamplingActions {
  readonly goTo: (place: Place) => void;
  readonly readAs: (lens: Lens) => void;
  /** Opens a part of the money, or closes it. */
  readonly toggle: (section: PaneSection) => void;
  readonly choose: (initiative: string) => Promise<void>;
  readonly confirmReading: () => Promise<void>;
  readonly showCell: (cell: CellView) => Promise<void>;
  readonly dismiss: () => void;
}

/** The pane's state and what can be done. */
export interface Pane {
  readonly store: StoreApi<PaneState>;
  readonly actions: PaneActions;
  readonly words: PaneDeps['words'];
}

/** Selects a cell for the user; says so where its sheet is gone, and looks again. */
async function showCell(session: PaneSession, { at, to, reference }: CellView, read: () => Promise<void>): Promise<void> {
  const { deps } = session;
  try {
    if (await deps.view.showCell(at, to)) return;
    session.tell({ intent: 'warning', text: deps.words.cellGone(reference), retry: false });
    await read();
  } catch (cause) {
    session.tell({ intent: 'error', text: session.sentence(cause, deps.words.unexpected.showing), retry: false });
  }
}

/** Shows another initiative; the figures are there already, only its sentences are put together. */
async function choose(session: PaneSession, initiative: string): Promise<void> {
  const { store, deps } = session;
  const engine = await deps.loadEngine();
  const { reading } = store.getState();
  if (reading?.state === 'ready') store.setState({ view: engine.viewInitiative(reading.built, initiative) });
}

/** Makes the state of one pane and its actions. Nothing is read before `read` is called. */
export function createPane(deps: PaneDeps): Pane {
  const store = createStore<PaneState>(() => FIRST_STATE);
  const session = new PaneSession(deps, store);
  const reads = readActions(session);
  const confirmReading = async (): Promise<void> => {
    const { reading } = store.getState();
    if (reading?.state !== 'needs-confirmation') return;
    session.confirmed = reading.shape;
    await reads.read();
  };
  const actions: PaneActions = {
    ...reads,
    ...writeActions(session, reads.read),
    ...samplingActions(session),
    goTo: (place) => { store.setState({ place }); },
    readAs: (lens) => { store.setState({ lens }); },
    toggle: (section) => { store.setState(({ opened }) => ({ opened: opened.includes(section) ? opened.filter((each) => each !== section) : [...opened, section] })); },
    choose: (initiative) => choose(session, initiative),
    confirmReading,
    showCell: (cell) => showCell(session, cell, reads.read),
    dismiss: () => { store.setState({ message: null }); },
  };
  return { store, actions, words: deps.words };
}
