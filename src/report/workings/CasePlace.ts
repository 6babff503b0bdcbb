import type { LineContext } from '../../money/lines/LineContext';
import type { CaseResult } from '../CaseResult';
import type { ReportInput } from '../ReportInput';
import type { WorkingsRows } from './WorkingsRows';

/** Where the rows of a case are written, and from what. */
export interface CasePlace {
  readonly rows: WorkingsRows;
  readonly input: ReportInput;
  readonly result: Pick<CaseResult, 'initiative' | 'money'>;
  /** What the lines of the chosen option need. */
  readonly context: LineContext;
}

/** The currency in which the rows of a case stand. */
export function currencyOf({ input }: Pick<CasePlace, 'input'>): string {
  return input.casebook.setup.currency.value;
}
