import type { CaseLine } from '../../money/case/CaseLine';
import type { AnyLine } from '../../money/lines/AnyLine';
import type { LineContext } from '../../money/lines/LineContext';
import type { ReportWords } from '../words/ReportWords';

/** What is needed to write a row of a line. */
export interface LinePlace {
  readonly result: CaseLine<AnyLine>;
  /** That of the option whose line it is. */
  readonly context: LineContext;
  readonly words: ReportWords;
}
