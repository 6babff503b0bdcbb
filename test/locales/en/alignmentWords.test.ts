import { CASCADE_WARNINGS } from '../../../src/alignment/cascade/cascade';
import { CASCADE_STEPS } from '../../../src/alignment/cascade/cascadeStep';
import { CONCERN_PATTERNS } from '../../../src/alignment/concerns/concernPattern';
import { CASCADE_STEP_WORDS, CASCADE_WARNING_WORDS, PATTERN_WORDS } from '../../../src/locales/en/alignmentWords';

describe('the words of alignment', () => {
  it('exist for every pattern, step and warning', () => {
    expect(Object.keys(PATTERN_WORDS)).toEqual([...CONCERN_PATTERNS]);
    expect(Object.keys(CASCADE_STEP_WORDS)).toEqual([...CASCADE_STEPS]);
    expect(Object.keys(CASCADE_WARNING_WORDS)).toEqual([...CASCADE_WARNINGS]);
  });

  it('ask a question of every pattern', () => {
    expect(Object.values(PATTERN_WORDS).filter(({ ask }) => !ask.endsWith('?'))).toEqual([]);
  });

  it('declare neither side the winner', () => {
    const texts = [...Object.values(PATTERN_WORDS).flatMap((words) => Object.values(words)), ...Object.values(CASCADE_WARNING_WORDS)];
    expect(texts.filter((text) => /\b(?:wrong|right|fault|blame|must give way|win|lose|defer)\b/i.test(text))).toEqual([]);
  });
});
