import { englishPhrases } from '../../../src/locales/en/phrases';
import { EVIDENCE_GRADES } from '../../../src/model/choices';
import { PHRASE_TABLES } from '../../../src/story/grammar/StatementGrammar';

const phrases = englishPhrases(['', 'K', 'M', 'B']);
const BY_GRADE = PHRASE_TABLES.slice(1, PHRASE_TABLES.indexOf('afterMove') + 1);

describe('englishPhrases', () => {
  it('has every table', () => {
    expect(Object.keys(phrases).sort()).toEqual([...PHRASE_TABLES].sort());
  });

  it.each(BY_GRADE)('has one %s for each evidence grade', (table) => {
    expect(phrases[table]).toHaveLength(EVIDENCE_GRADES.length);
  });

  it('picks verbs that weaken with the evidence', () => {
    expect(phrases.verbLower).toEqual(['will cut ', 'is expected to cut ', 'should cut ', 'should cut ', 'cuts ', 'aims to cut ']);
  });

  it('names twelve months', () => {
    expect(phrases.months).toHaveLength(12);
  });
});
