import { TABLE_NAMES } from '../../model/fieldTables';
import { problem } from '../../model/Problem';
import { completeness } from '../completeness/completeness';
import { isSingleFigure } from './moneyRules';
import type { QuestionRule } from './QuestionRule';

/**
 * Heads of cost that no line speaks of: one question for all of them, at the first cost line. A case with a single
 * figure is asked for lines instead.
 */
export const COST_HEADS_RULE: QuestionRule = {
  code: 'cost-head-missing',
  find: ({ initiative, setup }) => {
    const [line] = initiative.costs;
    if (line === undefined || isSingleFigure(initiative)) return [];
    const absent = completeness(initiative).filter(({ state }) => state === 'absent');
    if (absent.length === 0) return [];
    const heads = absent.map(({ head }) => head).join(',');
    return [problem('cost-head-missing', line.place.first, { initiative: initiative.name.value, heads, vocabulary: setup.vocabulary.value, table: TABLE_NAMES.costs })];
  },
};
