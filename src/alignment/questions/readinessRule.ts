import { cellReference } from '../../model/cellAddress';
import type { Side } from '../../model/choices';
import { SIDES } from '../../model/choices';
import { problem } from '../../model/Problem';
import { readiness } from '../readiness/readiness';
import type { QuestionInput, QuestionRule } from './QuestionRule';

function openItems({ initiative, setup }: QuestionInput, side: Side) {
  const [first, ...rest] = readiness(initiative)[side].items.filter((entry) => entry.open);
  if (first === undefined) return [];
  const words = side === 'clinical' ? setup.vocabulary.value : side;
  const data = { side: words, count: rest.length + 1, item: first.item.value, cell: cellReference(first.at) };
  return [problem('readiness-open', first.at, data)];
}

/** What a side still waits for: one question a side, at its first open item. */
export const READINESS_RULE: QuestionRule = {
  code: 'readiness-open',
  find: (input) => SIDES.flatMap((side) => openItems(input, side)),
};
