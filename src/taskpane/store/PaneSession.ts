import type { StoreApi } from 'zustand/vanilla';
import { AppError } from '../../errors/AppError';
import type { PaneEngine } from '../../app/pane/paneEngine';
import type { PaneReading, PaneRequest } from '../../app/pane/readPane';
import { simulationKey } from '../../app/pane/simulation/SimulationReport';
import { KeptResults } from './KeptResults';
import type { PaneDeps } from './PaneDeps';
import type { PaneMessage, PaneState, WriteStep } from './PaneState';

/** The next turn of the page: what waits to be drawn or clicked comes first. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What several actions of one pane share: its state and what must survive between readings. */
export class PaneSession {
  /** Shape of the proposal that a person confirmed. */
  confirmed: string | null = null;
  /** Fingerprint of the inputs that were written last. */
  written: string | null = null;
  /** Ends the sampling for a write; null where none is going on. */
  endSampling: (() => void) | null = null;
  readonly kept = new KeptResults();

  constructor(
    readonly deps: PaneDeps,
    readonly store: StoreApi<PaneState>,
  ) {}

  request(): PaneRequest {
    const { today, localeTag } = this.deps;
    return { today, localeTag, confirmed: this.confirmed, sampledOf: (simulation) => this.kept.get(simulationKey(simulation)) ?? null, pause };
  }

  /** Takes over what was read. Initiative, reader and place stay as they were chosen, as far as they are still there. */
  adopt(engine: PaneEngine, reading: PaneReading): void {
    const { view } = this.store.getState();
    const chosen = view?.caseView.id ?? null;
    const readAt = this.deps.clock();
    if (reading.state !== 'ready') {
      this.store.setState({ reading, view: null, readAt, stale: false });
      return;
    }
    const id = reading.initiatives.find((each) => each.id === chosen)?.id ?? reading.initiatives[0]?.id ?? '';
    const stale = this.written !== null && this.written !== reading.built.raw.fingerprint;
    this.store.setState({ reading, view: engine.viewInitiative(reading.built, id), readAt, stale });
  }

  readonly announce = (text: string): void => {
    this.store.setState(({ announcement }) => ({ announcement: { text, count: announcement.count + 1 } }));
  };

  /** Says something above the page, and to a screen reader. */
  tell(message: PaneMessage): void {
    this.store.setState({ message });
    this.announce(message.text);
  }

  readonly setWrite = (write: WriteStep): void => {
    this.store.setState({ write });
  };

  /** The sentence of a failure; one that nobody foresaw gets general words. */
  sentence(cause: unknown, otherwise: string): string {
    return cause instanceof AppError ? this.deps.words.error(cause.code, cause.data) : otherwise;
  }
}
