import { REQUEST_HEAD } from './requestHead';
import { fieldRow, listRow, statementRow, type RequestSkeleton } from './RequestSkeleton';

/**
 * The five cases of a public business case in England, filled as far as the sheet says.
 *
 * Source: HM Treasury and Welsh Government, Guide to Developing the Project Business Case (2018): strategic, economic,
 * commercial, financial and management case.
 */
export const FIVE_CASE: RequestSkeleton = {
  id: 'five-case',
  title: 'request-title-five-case',
  pagesTall: 2,
  answerWidth: 13,
  sections: [
    REQUEST_HEAD,
    { title: 'request-strategic', rows: [fieldRow('objective'), statementRow('headline', 'board', ['headline']), listRow('chain'), listRow('outcomes'), listRow('do-nothing')] },
    { title: 'request-economic', rows: [listRow('options'), listRow('figures'), statementRow('failure', 'finance', ['failure'])] },
    { title: 'request-commercial', rows: [fieldRow('procurementRoute'), listRow('cost-lines'), listRow('supplier')] },
    { title: 'request-financial', rows: [fieldRow('ask'), listRow('cash'), listRow('income')] },
    {
      title: 'request-management',
      rows: [
        fieldRow('sponsor'),
        fieldRow('technologyLead'),
        fieldRow('clinicalLead'),
        fieldRow('start'),
        fieldRow('goLive'),
        listRow('milestones'),
        fieldRow('dependsOn'),
        listRow('benefits'),
        listRow('risks'),
        listRow('readiness'),
      ],
    },
  ],
};
