import { wordingFindings } from '../../../src/story/wording/wordingFindings';
import type { WordingRule } from '../../../src/story/wording/WordingRule';

const EMPTY: WordingRule = { id: 'empty', terms: ['robust*', 'world class'] };
const FAST: WordingRule = { id: 'fast', terms: ['instant*'], unlike: ['instant messag*'], unless: ['after'], figures: /\d+ms/ };

describe('wordingFindings', () => {
  it('are in the order of the text, whatever the order of the rules', () => {
    expect(wordingFindings('Instant, robust and world-class', [EMPTY, FAST])).toEqual([
      { rule: 'fast', words: 'Instant', index: 0 },
      { rule: 'empty', words: 'robust', index: 9 },
      { rule: 'empty', words: 'world-class', index: 20 },
    ]);
  });

  it('leave out false friends and find what stands beside them, at its own place', () => {
    expect(wordingFindings('Instant messages, instantly', [FAST])).toEqual([{ rule: 'fast', words: 'instantly', index: 18 }]);
  });

  it('are none where words stand beside the terms that put them in order', () => {
    expect(wordingFindings('Instant relief, after a week', [FAST])).toEqual([]);
  });

  it('include figures by how they look', () => {
    expect(wordingFindings('Answers in 20ms', [FAST])).toEqual([{ rule: 'fast', words: '20ms', index: 11 }]);
  });

  it('are the same when asked again', () => {
    const ask = () => wordingFindings('robust, robust', [EMPTY]);
    expect(ask()).toHaveLength(2);
    expect(ask()).toEqual(ask());
  });

  it('are none for an empty text or without rules', () => {
    expect(wordingFindings('', [EMPTY])).toEqual([]);
    expect(wordingFindings('robust', [])).toEqual([]);
  });
});
