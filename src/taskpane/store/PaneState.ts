import type { CellView } from '../../app/pane/cellViews';
import type { Place, WriteKind } from '../../app/pane/PaneWords';
import type { PaneReading } from '../../app/pane/readPane';
import type { InitiativeView } from '../../app/pane/viewInitiative';
import type { PaneSection } from '../../app/pane/PaneSection';
import type { SimulationResult } from '../../money/simulation/SimulationResult';
import type { WritePlan } from '../../app/pane/writePlan';
import type { Lens } from '../../story/Statement';

/** How long Excel has kept the pane waiting: not long, long enough to say why, or too long. */
export type Patience = 'fine' | 'busy' | 'long';

/** Something to tell once, above the page. */
export interface PaneMessage {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
  /** Reading again may help. */
  readonly retry: boolean;
  /** Where to look next. */
  readonly cell?: CellView;
}

/** Where writing stands. */
export type WriteStep =
  | { readonly step: 'none' }
  /** What is to be written is being sampled, so that it can be shown as it will be. */
  | { readonly step: 'sampling' }
  | { readonly step: 'ask'; readonly kind: WriteKind; readonly plan: WritePlan; readonly remark: { readonly intent: 'warning' | 'error'; readonly text: string } | null }
  | { readonly step: 'writing'; readonly kind: WriteKind; readonly plan: WritePlan; readonly done: number; readonly of: number; readonly shown: boolean; readonly isSampling: boolean };

/** Where the sampling of the shown case stands; the key is that of what is sampled. */
export type Sampling =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly key: string; readonly fraction: number; readonly shown: boolean }
  | { readonly state: 'done'; readonly key: string; readonly result: SimulationResult }
  | { readonly state: 'cancelled'; readonly key: string }
  | { readonly state: 'failed'; readonly key: string; readonly text: string };

/** Everything the pane shows. */
export interface PaneState {
  /** Null until the workbook was read for the first time. */
  readonly reading: PaneReading | null;
  /** The chosen initiative; null where there is none. */
  readonly view: InitiativeView | null;
  readonly place: Place;
  readonly lens: Lens;
  /** Parts of the case that stand open. */
  readonly opened: readonly PaneSection[];
  readonly sampling: Sampling;
  readonly isReading: boolean;
  readonly patience: Patience;
  /** Time of the last reading, as it is shown. */
  readonly readAt: string | null;
  /** The inputs are no longer those that were written in this session. */
  readonly stale: boolean;
  readonly message: PaneMessage | null;
  readonly write: WriteStep;
  /** What a screen reader is told; the count makes the same words be told twice. */
  readonly announcement: { readonly text: string; readonly count: number };
}

/** The state before anything was read. */
export const FIRST_STATE: PaneState = {
  reading: null,
  view: null,
  place: 'case',
  lens: 'board',
  opened: [],
  sampling: { state: 'none' },
  isReading: true,
  patience: 'fine',
  readAt: null,
  stale: false,
  message: null,
  write: { step: 'none' },
  announcement: { text: '', count: 0 },
};
