import type { PaneSession } from './PaneSession';

/** Excel keeps silent while a cell is being edited; after this long it is said why. */
const BUSY_AFTER = 1000;
/** After this long nobody waits any more. */
const LONG_AFTER = 15_000;
/** Typing into several cells makes one reading. */
const SETTLE = 300;

/** Reading the workbook, once and whenever its inputs change. */
export interface ReadActions {
  readonly read: () => Promise<void>;
  /** Follows the workbook until the returned function is called. */
  readonly follow: () => () => void;
}

/** Says that Excel keeps the pane waiting; the returned function ends the waiting. */
function watchPatience({ store, deps, announce }: Pick<PaneSession, 'store' | 'deps' | 'announce'>): () => void {
  const busy = setTimeout(() => {
    store.setState({ patience: 'busy' });
    announce(deps.words.reading.busy);
  }, BUSY_AFTER);
  const long = setTimeout(() => {
    store.setState({ patience: 'long' });
    announce(deps.words.reading.long);
  }, LONG_AFTER);
  return () => {
    clearTimeout(busy);
    clearTimeout(long);
  };
}

/** Actions that read. A reading that was overtaken by a later one is dropped. */
export function readActions(session: PaneSession): ReadActions {
  const { store, deps } = session;
  let turn = 0;
  let stopWatching = (): void => undefined;
  let listenAnew: (() => void) | null = null;
  const read = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    listenAnew?.();
    listenAnew = null;
    stopWatching();
    stopWatching = watchPatience(session);
    store.setState({ isReading: true, patience: 'fine' });
    try {
      const engine = await deps.loadEngine();
      const reading = await engine.readPane(deps.port, session.request());
      if (own !== turn) return;
      session.adopt(engine, reading);
      if (store.getState().message?.retry === true) store.setState({ message: null });
    } catch (cause) {
      if (own === turn) session.tell({ intent: 'error', text: session.sentence(cause, deps.words.unexpected.reading), retry: true });
    } finally {
      if (own === turn) {
        stopWatching();
        store.setState({ isReading: false, patience: 'fine' });
      }
    }
  };
  const readChanged = async (): Promise<void> => {
    await read();
    if (store.getState().message === null) session.announce(deps.words.updated);
  };
  const follow = (): (() => void) => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(settling);
      settling = setTimeout(due, SETTLE);
    };
    const due = (): void => {
      // A reading would wait for the write, and look as if Excel did not answer.
      if (store.getState().write.step === 'writing') wait();
      else void readChanged();
    };
    let unsubscribe = deps.port.onInputChange(wait);
    const unheard = deps.onHostFailure(() => {
      listenAnew = (): void => {
        unsubscribe();
        unsubscribe = deps.port.onInputChange(wait);
      };
      session.tell({ intent: 'warning', text: deps.words.reading.notFollowing, retry: true });
    });
    return () => {
      clearTimeout(settling);
      stopWatching();
      turn += 1;
      listenAnew = null;
      unheard();
      unsubscribe();
    };
  };
  return { read, follow };
}
