import { fieldRow, type RequestSection } from './RequestSkeleton';

/** What stands at the head of every request, whatever its skeleton. */
export const REQUEST_HEAD: RequestSection = {
  title: 'request-head',
  rows: [
    fieldRow('recommendation'),
    fieldRow('decisionAsked'),
    fieldRow('meetingDate'),
    fieldRow('preparedBy'),
    fieldRow('version'),
    fieldRow('confidentiality'),
    fieldRow('fundingSource'),
    fieldRow('priorApprovals'),
  ],
};
