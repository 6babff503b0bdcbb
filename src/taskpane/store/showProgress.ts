import type { WriteKind } from '../../app/pane/PaneWords';
import type { WritePlan } from '../../app/pane/writePlan';
import type { WriteProgress } from '../../hosts/port';
import type { PaneSession } from './PaneSession';

/** Progress is shown for work over half a second. */
const SHOWN_AFTER = 500;
/** A write that has not begun by then waits for Excel, as it does while a cell is being edited. */
const BUSY_AFTER = 1500;

/** What a person agreed to. */
export interface Agreed {
  readonly kind: WriteKind;
  readonly plan: WritePlan;
}

/** A write that is shown while it lasts. */
export interface ShownProgress {
  readonly onProgress: WriteProgress;
  /** Sampling goes before the writing, or is over. */
  readonly onSampling: (isSampling: boolean) => void;
  readonly stop: () => void;
}

/** Keeps the state of a write up to date; it shows only once the write has taken a while. */
export function showProgress({ store, setWrite, announce, deps }: PaneSession, agreed: Agreed): ShownProgress {
  let step = { step: 'writing' as const, ...agreed, done: 0, of: 0, shown: false, isSampling: false };
  const update = (change: Partial<typeof step>): void => {
    step = { ...step, ...change };
    setWrite(step);
  };
  update({});
  const shown = setTimeout(() => {
    update({ shown: true });
    announce(deps.words.write.progress);
  }, SHOWN_AFTER);
  const busy = setTimeout(() => {
    if (step.done === 0 && !step.isSampling) store.setState({ patience: 'busy' });
  }, BUSY_AFTER);
  return {
    onProgress: (done, of) => {
      if (store.getState().patience !== 'fine') store.setState({ patience: 'fine' });
      update({ done, of });
    },
    onSampling: (isSampling) => { update({ isSampling }); },
    stop: () => {
      clearTimeout(shown);
      clearTimeout(busy);
      store.setState({ patience: 'fine' });
    },
  };
}
