import { REQUEST_HEAD } from './requestHead';
import { fieldRow, listRow, statementRow, type RequestSkeleton } from './RequestSkeleton';

/** One page that a budget holder can say yes or no to, in the order in which it is asked. */
export const BUDGET_REQUEST: RequestSkeleton = {
  id: 'budget-request',
  title: 'request-title-budget-request',
  pagesTall: 1,
  answerWidth: 17,
  sections: [
    REQUEST_HEAD,
    { title: 'request-what-we-ask', rows: [fieldRow('ask'), listRow('cash')] },
    { title: 'request-what-it-does', rows: [statementRow('headline', 'board', ['headline']), fieldRow('objective'), listRow('chain')] },
    { title: 'request-what-it-returns', rows: [listRow('figures'), listRow('benefits')] },
    { title: 'request-options-considered', rows: [listRow('do-nothing'), listRow('options')] },
    { title: 'request-what-could-go-wrong', rows: [statementRow('failure', 'finance', ['failure']), listRow('risks')] },
    { title: 'request-who-answers', rows: [fieldRow('sponsor'), fieldRow('technologyLead'), fieldRow('clinicalLead')] },
    { title: 'request-by-when', rows: [fieldRow('start'), fieldRow('goLive'), listRow('milestones'), fieldRow('dependsOn'), listRow('readiness')] },
  ],
};
