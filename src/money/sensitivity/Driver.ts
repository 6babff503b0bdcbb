import type { AnyLine } from '../lines/AnyLine';
import type { CaseRisk } from '../case/CaseLine';
import type { MoneySide } from '../lines/MoneySide';

/** Ends of a driver as multiples of its base (1 = the base); low is the pessimistic end. */
export interface DriverMultiples {
  readonly low: number;
  readonly high: number;
}

/** What a driver is: a line with what follows from it, what an asset is worth at the end, or an event. */
export type DriverSource =
  | { readonly kind: 'line' | 'residual'; readonly line: AnyLine }
  | { readonly kind: 'risk'; readonly risk: CaseRisk };

/** Something that can turn out differently by itself, and so moves the net present value in proportion. */
export interface Driver {
  /** Key of its first row on Workings, unique in the case. */
  readonly key: string;
  readonly source: DriverSource;
  /** The total in which it counts. */
  readonly side: MoneySide;
  /** A row of the baseline option: what is saved by not doing it. */
  readonly ofBaseline: boolean;
  /** Keys of the rows of Workings that it is made of. */
  readonly rows: readonly string[];
  /** Discounted contribution to the net by year: benefits positive, costs negative. */
  readonly discounted: readonly number[];
  /** Their sum. */
  readonly presentValue: number;
  /** Null where no range was given. */
  readonly multiples: DriverMultiples | null;
}
