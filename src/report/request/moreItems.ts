import { across } from './answers';
import type { AnswerLine, RequestPage } from './RequestPage';

/** So many items of a list are shown: a request is read in a meeting. */
export const MOST_ITEMS = 8;

/** That there are more than are shown. */
export function moreItems(page: RequestPage, count: number): readonly AnswerLine[] {
  return count > MOST_ITEMS ? [across({ value: page.sentence('and-more', { count: count - MOST_ITEMS }), style: 'rowMuted' })] : [];
}
