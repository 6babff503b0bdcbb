import type { PaneEngine } from '../../app/pane/paneEngine';
import type { PaneWords } from '../../app/pane/PaneWords';
import type { Simulator } from '../../app/pane/simulation/SimulationReport';
import type { Unsubscribe, WorkbookPort, WorkbookView } from '../../hosts/port';
import type { SerialDay } from '../../model/calendar';

/** What the pane is given by its entry point. */
export interface PaneDeps {
  readonly port: WorkbookPort;
  readonly view: WorkbookView;
  readonly today: SerialDay;
  readonly localeTag: string;
  readonly words: PaneWords;
  /** The time of day as it is shown. */
  readonly clock: () => string;
  /** Calls back when the host fails where nobody waits for it, as when it can follow changes no more. */
  readonly onHostFailure: (listener: () => void) => Unsubscribe;
  /** Loads the rooms that read and compute, on first use. */
  readonly loadEngine: () => Promise<PaneEngine>;
  /** Loads what samples, on first use. */
  readonly loadSimulator: () => Promise<Simulator>;
}
