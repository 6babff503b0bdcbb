import type { FigureDetail } from '../figureDetail';
import type { SimulationResult } from '../../../money/simulation/SimulationResult';
import type { PartView } from '../PartView';
import type { CaseSimulation } from '../../../money/case/caseSimulation';
import type { MoneySection } from './MoneySection';

/** A label and its figure, or words where there is none. */
export interface FactView {
  readonly label: string;
  readonly value: FigureDetail | string;
  /** Beneath the label; empty where there is nothing to add. */
  readonly note: string;
}

/** A table whose cells are figures or words. */
export interface TableView {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly (FigureDetail | string)[] }[];
}

/** How likely each result is, as bars over amounts, with the amounts that are named on them. */
export interface DistributionView {
  readonly title: string;
  /** What the eye sees, for the ear. */
  readonly sentence: string;
  readonly bars: readonly { readonly from: number; readonly to: number; readonly chance: number }[];
  readonly marks: readonly { readonly value: number; readonly label: string }[];
  /** The amounts at both ends of the bars. */
  readonly ends: readonly string[];
  readonly zero: string;
}

/** How far each input moves the result, the widest first. */
export interface TornadoView {
  readonly title: string;
  readonly base: number;
  readonly to: string;
  readonly bars: readonly TornadoBarView[];
}

/** One end of an input, and the result there. */
export interface TornadoEnd {
  readonly value: number;
  readonly figure: FigureDetail;
}

/** The result with one input at its low and at its high end. */
export interface TornadoBarView {
  readonly label: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
}

/** A piece of a section. */
export type MoneyBlock =
  | { readonly kind: 'facts'; readonly title: string | null; readonly facts: readonly FactView[] }
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'words'; readonly title: string; readonly sentences: readonly (readonly PartView[])[] }
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'distribution'; readonly chart: DistributionView }
  | { readonly kind: 'tornado'; readonly chart: TornadoView }
  /** How the sampling stands, and a way to end it. */
  | { readonly kind: 'sampling'; readonly ask: CaseSimulation };

/** A part of the money: closed it is one line, open it is pieces. */
export interface MoneySectionView {
  readonly section: MoneySection;
  readonly title: string;
  /** What the part comes to, beside its title; empty where one line cannot say it. */
  readonly gist: string;
  /** Worked out when somebody opens it; sampled figures stand in once they are there. */
  readonly blocks: (sampled: SimulationResult | null) => readonly MoneyBlock[];
  /** What has to be sampled for it; null where nothing has. */
  readonly ask: CaseSimulation | null;
}
