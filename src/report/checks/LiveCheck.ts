import type { Formula } from '../formula/Formula';
import type { ReportCheck } from './caseChecks';

/** The live formulas of a check: two ways to one figure, and the money that moved, which the tolerance is a share of. */
export interface CheckFormulas {
  readonly expected: Formula;
  readonly actual: Formula;
  readonly scale: Formula;
}

/** A check as the engine found it, with its formulas; null where only the engine can work it out, and it waits for it. */
export interface LiveCheck {
  readonly check: ReportCheck;
  readonly formulas: CheckFormulas | null;
}
