import { WORDING_WORDS } from '../../../src/locales/en/wordingWords';
import { LENS_TABLE } from '../../../src/story/lenses/lensTable';
import { SHARED_WORDING } from '../../../src/story/wording/sharedWording';
import { wordingFindings } from '../../../src/story/wording/wordingFindings';
import { PROBLEM_WORDS } from '../../../src/locales/en/problems';

const RULES = [...LENS_TABLE.flatMap(({ wording }) => wording), ...SHARED_WORDING];
const WORDS = Object.entries(WORDING_WORDS).map(([id, words]) => ({ id, ...words }));

describe('the words of wording rules', () => {
  it('exist for every rule that is registered', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !(id in WORDING_WORDS))).toEqual([]);
  });

  it('belong to a rule that is registered', () => {
    const known = RULES.map(({ id }) => id);
    expect(Object.keys(WORDING_WORDS).filter((id) => !known.includes(id))).toEqual([]);
  });

  it.each(WORDS)('$id goes on from the words and ends with something to write', ({ why, suggestion }) => {
    expect(why).toMatch(/^[a-z][^.]*[^. ]$/);
    expect(suggestion).toMatch(/^(?:Write|Name|Round|Put) .*[^.]\.$/);
    expect(wordingFindings(`${why} ${suggestion}`, SHARED_WORDING)).toEqual([]);
  });

  it.each(WORDS)('$id makes a short sentence, with no place left open', ({ id }) => {
    for (const vocabulary of ['clinical', 'business', '']) {
      const sentence = PROBLEM_WORDS['wording-suggestion']({ rule: id, words: 'these words', header: 'Objective', vocabulary });
      expect(sentence).toMatch(/^“these words” in the column “Objective” [^{}]*\. Nothing was changed\. [^{}]*\.$/);
      expect(sentence.length).toBeLessThan(320);
    }
  });

  it('speak of the people whom the vocabulary serves', () => {
    const sentence = (vocabulary: string) => PROBLEM_WORDS['wording-suggestion']({ rule: 'architecture-talk', words: 'API', vocabulary });
    expect(sentence('clinical')).toContain('patients');
    expect(sentence('business')).toContain('customers');
    expect(sentence('business')).toContain('business leaders');
  });

  it('are general for a rule that has none', () => {
    expect(PROBLEM_WORDS['wording-suggestion']({ rule: 'of-a-new-reader', words: 'API' })).toContain('“API” does not serve the reader it is meant for');
  });
});
