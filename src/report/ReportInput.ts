import type { Casebook } from '../model/Casebook';
import type { SerialDay } from '../model/calendar';
import type { SimulationResult } from '../money/simulation/SimulationResult';
import type { StatementGrammar } from '../story/grammar/StatementGrammar';
import type { CaseResult } from './CaseResult';
import type { LogEntry } from './notes/readLog';
import type { ReportWords } from './words/ReportWords';

/** What was typed into our sheets before, by sheet id and row id. */
export type TypedNotes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Everything the sheets are described from. */
export interface ReportInput {
  readonly casebook: Casebook;
  readonly cases: readonly CaseResult[];
  /** What trials found, by initiative; absent where none were run, and figures that need them are left out. */
  readonly sampled?: ReadonlyMap<string, SimulationResult>;
  /** Ids of the initiatives that get a case and a workings sheet. */
  readonly chosen: readonly string[];
  readonly words: ReportWords;
  readonly grammar: StatementGrammar;
  readonly version: string;
  readonly fileName: string;
  readonly fingerprint: string;
  readonly asOf: SerialDay;
  /** Names of sheets that are not ours; ours must differ from them. */
  readonly takenNames: readonly string[];
  /** Names of our sheets that stand already, by id: a renamed sheet keeps its name. */
  readonly standingNames: ReadonlyMap<string, string>;
  readonly notes: TypedNotes;
  /** Earlier generations of our sheets, oldest first. */
  readonly log: readonly LogEntry[];
}
