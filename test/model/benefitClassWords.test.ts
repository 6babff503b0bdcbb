import { BENEFIT_CLASS_WORDS, classOfWords } from '../../src/model/benefitClassWords';
import { PRESETS } from '../../src/model/choices';

describe('other words for the classes of benefit', () => {
  it.each([
    ['Hard savings', 'cash-releasing'],
    ['SOFT', 'non-cash-releasing'],
    ['Cost avoidance', 'non-cash-releasing'],
    ['productivity', 'non-cash-releasing'],
    ['Savings', 'non-cash-releasing'],
    ['Satisfaction', 'unmonetisable'],
    ['Treatment/Clinical', 'societal'],
    ['Electronic secure data', 'unmonetisable'],
    ['Patient engagement and population management', 'societal'],
  ] as const)('count %s as %s under every preset', (words, means) => {
    expect(PRESETS.map((preset) => classOfWords(words, preset)?.means)).toEqual(PRESETS.map(() => means));
    expect(classOfWords(words, null)?.means).toBe(means);
  });

  it('count revenue as cash where it is not the opposite of capital', () => {
    expect(PRESETS.map((preset) => classOfWords('Revenue', preset)?.means ?? null)).toEqual(['cash-releasing', null, 'cash-releasing']);
    expect(classOfWords('Revenue', null)).toBeNull();
  });

  it('stand in one entry each, which names its source', () => {
    const words = BENEFIT_CLASS_WORDS.flatMap((entry) => entry.words.map((word) => word.replace(/[^a-z]/gu, '')));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(BENEFIT_CLASS_WORDS.filter(({ source, packs }) => source === '' || packs.length === 0)).toEqual([]);
  });
});
