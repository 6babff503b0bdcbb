import * as fc from 'fast-check';
import { comparedText } from '../../../src/story/wording/ComparedText';
import { wordingMatcher } from '../../../src/story/wording/wordingMatcher';

const found = (term: string, text: string): string | null => {
  const [match] = wordingMatcher([term])(comparedText(text));
  return match === undefined ? null : text.slice(match.index, match.index + match.length);
};

describe('a wording', () => {
  it.each([
    ['world class', 'A World-Class ward', 'World-Class'],
    ['leverag*', 'Leveraging it', 'Leveraging'],
    ['save|saves money', 'it saves money', 'saves money'],
    ["can't fail", 'It can’t fail', 'can’t fail'],
    ['100% sure', 'We are 100% sure.', '100% sure'],
    ['saves {money}', 'it saves £1.25m a year', 'saves £1.25m'],
    ['{money} {money}', 'from £1m–£2 million.', '£1m–£2 million'],
    ['despite {side} concerns', "despite the CIO's concerns", "despite the CIO's concerns"],
    ['{side} must accept', 'Our clinicians must accept', 'Our clinicians must accept'],
    ['{side} must accept', 'THE IT TEAM MUST ACCEPT', 'THE IT TEAM MUST ACCEPT'],
    ['été', 'L’ÉTÉ', 'ÉTÉ'],
  ])('%s is found in “%s”', (term, text, words) => {
    expect(found(term, text)).toBe(words);
  });

  it.each([
    ['IT must follow', 'it must follow'],
    ['{side} must accept', 'so that it must accept'],
    ['{side} must accept', 'businesslike, must accept'],
    ['force {side} to', 'force users to change a password'],
    ['class', 'classes'],
    ['robust', 'nonrobust'],
    ['soin', 'besoin'],
    ['été', 'étés'],
    ['saves {money}', 'saves 12 beds'],
  ])('%s is not found in “%s”', (term, text) => {
    expect(found(term, text)).toBeNull();
  });

  it('finds nothing where there is none', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(wordingMatcher([])(comparedText(text))).toEqual([]);
    }));
  });

  it('is found wherever it stands between other words, in any case', () => {
    const around = fc.constantFrom('', 'and ', '(', '“', 'a. ', '— ');
    fc.assert(fc.property(around, fc.boolean(), fc.constantFrom('', ' and', ')', '.', '”', ', then'), (before, loud, after) => {
      const words = loud ? 'WORLD CLASS' : 'world class';
      expect(found('world class', before + words + after)).toBe(words);
    }));
  });
});
