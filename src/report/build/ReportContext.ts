import type { Sensitivity } from '../../money/sensitivity/sensitivity';
import type { CellPointer } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import type { Ledger } from './Ledger';

/** What every sheet is described with: the input, where things stand, and the master check. */
export interface ReportContext extends ReportInput {
  readonly ledger: Ledger;
  /** The one cell that says whether all checks hold; shown on every sheet. */
  readonly masterCheck: CellPointer;
  readonly masterText: string;
  /** Final sheet name by sheet id. */
  readonly names: ReadonlyMap<string, string>;
  /** By initiative, where a result hangs on something that varies: those get a sensitivity sheet. */
  readonly sensitivities: ReadonlyMap<string, Sensitivity>;
}
