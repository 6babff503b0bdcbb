import { statementCell } from '../case/caseHead';
import { across, answered, open } from './answers';
import type { Answer, RequestPage } from './RequestPage';
import type { RequestRow, RowSource } from './RequestSkeleton';

/** What a reader is told, sentence by sentence, live; a withheld sentence says what is missing. */
export function statementAnswer(page: RequestPage, { lens, roles }: Extract<RowSource, { kind: 'statement' }>, { label }: Pick<RequestRow, 'label'>): Answer {
  const { story, initiative } = page.result;
  const found = story.statements.filter((statement) => statement.lens === lens && roles.includes(statement.role));
  if (found.length === 0) return open({ value: page.label(`${label}-open`) });
  const isOpen = found.some(({ withheld }) => withheld !== null);
  return answered(found.map((statement) => across(statementCell(page.context, initiative.id, { statement, style: statement.withheld === null ? 'rowText' : 'rowOpen' }))), isOpen);
}
