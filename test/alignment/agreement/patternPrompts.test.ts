import { concernSteps } from '../../../src/alignment/agreement/concernSteps';
import { patternPrompts } from '../../../src/alignment/agreement/patternPrompts';
import { cell, concernOf } from '../../model/caseBuilder';

const concern = (pattern: string | null, row: number, state: 'open' | 'done' = 'open') =>
  concernOf({ concern: cell('Something'), state: cell(state), ...(pattern === null ? {} : { pattern: cell(pattern) }) }, row);
const promptsOf = (...concerns: readonly ReturnType<typeof concern>[]) => patternPrompts(concernSteps({ concerns, commitments: [] }));

describe('patternPrompts', () => {
  it('puts the pattern with most open concerns first, with the cells it is seen in', () => {
    const prompts = promptsOf(concern('IT veto', 1), concern('Priority conflict', 2), concern('Priority conflict', 3));
    expect(prompts.map(({ pattern, cells }) => [pattern, cells.map(({ row }) => row)])).toEqual([
      ['priority-conflict', [2, 3]],
      ['it-veto', [1]],
    ]);
  });

  it('prompts nothing for concerns that are closed or show no pattern', () => {
    expect(promptsOf(concern('IT veto', 1, 'done'), concern(null, 2))).toEqual([]);
  });
});
