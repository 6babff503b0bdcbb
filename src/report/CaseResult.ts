import type { Agreement } from '../alignment/agreement/Agreement';
import type { Readiness } from '../alignment/readiness/readiness';
import type { Initiative } from '../model/Casebook';
import type { Problem } from '../model/Problem';
import type { CaseMoney } from '../money/case/caseMoney';
import type { Scorecard } from '../scorecard/Scorecard';
import type { StoryBridgeClause } from '../story/StoryInput';
import type { Story } from '../story/Statement';

/** Everything the rooms found about one initiative. */
export interface CaseResult {
  readonly initiative: Initiative;
  readonly money: CaseMoney;
  readonly scorecards: { readonly technology: Scorecard; readonly clinical: Scorecard };
  readonly readiness: Readiness;
  readonly agreement: Agreement;
  readonly bridge: readonly StoryBridgeClause[];
  readonly story: Story;
  /** What finance will ask next, weightiest first. */
  readonly questions: readonly Problem[];
  /** Everything to tell about this initiative: cells that could not be read, questions, scorecard gaps. */
  readonly problems: readonly Problem[];
}
