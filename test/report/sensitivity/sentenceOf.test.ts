import { evaluate } from '../../../src/model/expression/evaluate';
import { ref } from '../../../src/model/expression/Expression';
import { sentenceOf } from '../../../src/report/sensitivity/sentenceOf';

const read = (words: string, parts: Parameters<typeof sentenceOf>[1]): unknown =>
  evaluate(sentenceOf(words, parts), { values: new Map([['share', '62%']]), phrases: {}, separators: { decimal: '.', group: ',' } });

describe('sentenceOf', () => {
  it('puts live parts and fixed ones into their places', () => {
    expect(read('at {share} of {what}.', { share: ref('share'), what: 'plan' })).toBe('at 62% of plan.');
  });

  it('leaves out what nobody gives, and keeps braces that came with a part', () => {
    expect(read('{nothing}of “{what}”', { what: '{name}' })).toBe('of “{name}”');
  });
});
