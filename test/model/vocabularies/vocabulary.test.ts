import { readChoice } from '../../../src/intake/values/readChoice';
import { matchesOfHeader } from '../../../src/intake/headers/fieldIndex';
import { ENGLISH_LABELS } from '../../../src/locales/en/labels';
import { SIDES } from '../../../src/model/choices';
import { VOCABULARIES } from '../../../src/model/vocabularies/vocabulary';
import type { VocabularyPack } from '../../../src/model/vocabularies/VocabularyPack';
import { VOCABULARY_PACKS } from '../../../src/model/vocabularies/vocabularyPacks';

const packs: readonly VocabularyPack[] = VOCABULARY_PACKS;

describe('vocabulary packs', () => {
  it('have ids and names of their own', () => {
    const names = packs.flatMap(({ id, synonyms }) => [id, ...synonyms]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });

  it('reword only labels that there are', () => {
    const unknown = packs.flatMap(({ words }) => Object.keys(words.en.labels)).filter((key) => ENGLISH_LABELS[key] === undefined);
    expect(unknown).toEqual([]);
  });

  it('name a scorecard that fits on the tab of a sheet', () => {
    expect(packs.filter(({ words }) => words.en.scorecard.length > 31)).toEqual([]);
  });

  it.each(VOCABULARIES)('let a cell name the second side as %s', (vocabulary) => {
    expect(readChoice({ value: vocabulary.toUpperCase() }, SIDES)).toMatchObject({ state: 'read', value: 'clinical' });
    expect(readChoice({ value: vocabulary }, VOCABULARIES)).toMatchObject({ state: 'read', value: vocabulary });
  });

  it.each([
    ['Business lead', 'initiatives', 'clinicalLead'],
    ['Business leader', 'initiatives', 'clinicalLead'],
    ['Why it matters to business', 'metrics', 'whyClinical'],
    ['Reason for clinical', 'metrics', 'whyClinical'],
    ['Wording for business', 'metrics', 'wordingClinical'],
    ['Business score', 'partnership', 'clinicalScore'],
  ] as const)('have %s read as a header', (header, kind, field) => {
    expect(matchesOfHeader(header, kind).map((match) => match.field)).toEqual([field]);
  });
});
