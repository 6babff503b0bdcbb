import { cashAnswer, incomeAnswer } from './cashAnswers';
import { readinessAnswer, risksAnswer } from './deliveryAnswers';
import { benefitsAnswer, costLinesAnswer, figuresAnswer, optionsAnswer, supplierAnswer } from './moneyAnswers';
import { chainAnswer, doNothingAnswer, milestonesAnswer, outcomesAnswer } from './outcomeAnswers';
import type { Answer, RequestPage } from './RequestPage';
import type { RequestListName } from './RequestSkeleton';

/** How each list is filled from the case. */
export const REQUEST_LISTS: Readonly<Record<RequestListName, (page: RequestPage) => Answer>> = {
  chain: chainAnswer,
  'do-nothing': doNothingAnswer,
  outcomes: outcomesAnswer,
  options: optionsAnswer,
  figures: figuresAnswer,
  benefits: benefitsAnswer,
  supplier: supplierAnswer,
  'cost-lines': costLinesAnswer,
  cash: cashAnswer,
  income: incomeAnswer,
  risks: risksAnswer,
  milestones: milestonesAnswer,
  readiness: readinessAnswer,
};
