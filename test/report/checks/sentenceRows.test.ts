import { binary, call, join, operand, ref } from '../../../src/model/expression/Expression';
import { fixedWords, linksOfSentence, shownWhen } from '../../../src/report/checks/sentenceRows';
import type { StoryRow } from '../../../src/story/Statement';

const row = (key: string, expression: StoryRow['expression']): StoryRow => ({ key, label: key, unit: '', expression, value: key });

describe('when a text holds a row', () => {
  const isLate = binary(ref('today'), '>', ref('due'));

  it('is always where it is joined in, or picked on every branch', () => {
    expect(shownWhen(join('from ', ref('level'), '.'), 'level')).toBe('always');
    expect(shownWhen(call('IF', isLate, join('was ', ref('level')), ref('level')), 'level')).toBe('always');
  });

  it('is never where it only decides, or is not there', () => {
    expect(shownWhen(call('IF', binary(ref('level'), '>', 0), 'up', 'down'), 'level')).toBe('never');
    expect(shownWhen(operand('no figure'), 'level')).toBe('never');
  });

  it('follows the choice where one branch holds it', () => {
    expect(shownWhen(call('IF', isLate, 'overdue', ref('level')), 'level')).toEqual(call('CHOOSE', binary(1, '+', call('AND', isLate)), 1, 0));
    expect(shownWhen(call('CHOOSE', ref('form'), 'one', ref('level')), 'level')).toEqual(call('CHOOSE', ref('form'), 0, 1));
  });
});

describe('the steps of a sentence', () => {
  const story = { facts: [], rows: [row('level', call('FIXED', ref('fact'), 1)), row('part', join('to ', ref('level'))), row('sentence', call('IF', ref('late'), 'late', ref('part')))] };

  it('lead from row to row, and not to what only decides', () => {
    expect(linksOfSentence(story, 'sentence').map(({ from, to }) => [from, to])).toEqual([['sentence', 'part'], ['part', 'level']]);
  });

  it('hold fixed words on every branch', () => {
    expect(fixedWords(story, 'sentence')).toEqual(['late', 'to ']);
  });
});
