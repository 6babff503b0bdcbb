import { LENS_TABLE } from '../../../src/story/lenses/lensTable';
import { SHARED_WORDING } from '../../../src/story/wording/sharedWording';
import { wordingFindings } from '../../../src/story/wording/wordingFindings';
import type { WordingRule } from '../../../src/story/wording/WordingRule';
import { RULE_EXAMPLES } from './ruleExamples';

const RULES: readonly WordingRule[] = [...LENS_TABLE.flatMap(({ wording }) => wording), ...SHARED_WORDING];
const CASES = Object.entries(RULE_EXAMPLES).map(([id, examples]) => ({ id, rules: RULES.filter((rule) => rule.id === id), ...examples }));
const FINDS = CASES.flatMap(({ rules, finds }) => finds.map(([text, words]) => ({ rules, text, words })));
const PASSES = CASES.flatMap(({ rules, passes }) => passes.map((text) => ({ rules, text })));

describe('the wording rules', () => {
  it('are the ones that have examples, each once', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(Object.keys(RULE_EXAMPLES).sort());
  });

  it('have ids in kebab case', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it.each(RULES)('$id lists each wording once, parted by single spaces', ({ terms, unlike = [], unless = [] }) => {
    for (const list of [terms, unlike, unless]) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.filter((term) => term !== term.trim() || / {2}|-/.test(term))).toEqual([]);
    }
  });

  it.each(FINDS)('find “$words” in “$text”', ({ rules, text, words }) => {
    expect(wordingFindings(text, rules)[0]?.words).toBe(words);
  });

  it.each(PASSES)('pass “$text”', ({ rules, text }) => {
    expect(rules).toHaveLength(1);
    expect(wordingFindings(text, rules)).toEqual([]);
  });
});
