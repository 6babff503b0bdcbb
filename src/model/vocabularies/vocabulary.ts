import type { VocabularyPack, VocabularyWords } from './VocabularyPack';
import { VOCABULARY_PACKS } from './vocabularyPacks';

/** Words for the second leader, by the id of their pack. */
export type Vocabulary = (typeof VOCABULARY_PACKS)[number]['id'];

/** The packs that a workbook may name, in their order. */
export const VOCABULARIES: readonly Vocabulary[] = VOCABULARY_PACKS.map(({ id }) => id);

const PACKS: readonly VocabularyPack[] = VOCABULARY_PACKS;

/**
 * The words of a vocabulary; null for an id that no pack has.
 *
 * @example vocabularyWords('business')?.people // 'customers'
 * @example vocabularyWords('technology') // null
 */
export function vocabularyWords(id: string): VocabularyWords | null {
  return PACKS.find((pack) => pack.id === id)?.words.en ?? null;
}

/** Words by which the second side is named in sheets, each with the pack it belongs to. */
const NAMES: readonly (readonly [name: string, pack: string])[] = PACKS.flatMap(({ id, synonyms }) => [id, ...synonyms].map((name) => [name, id] as const));

/**
 * What a word for the second side may mean where one of a closed list is typed: its pack, or the side itself, which is
 * always `clinical`.
 *
 * @example choicesOfSecondSide('business') // ['business', 'clinical']
 * @example choicesOfSecondSide('technology') // []
 */
export function choicesOfSecondSide(folded: string): readonly string[] {
  return NAMES.filter(([name]) => name === folded).flatMap(([, pack]) => [pack, 'clinical']);
}

/**
 * Folded headers that speak of the second side, once for each word that names it; `*` stands for the word.
 *
 * @example headersOfSecondSide('*lead').includes('businesslead') // true
 */
export function headersOfSecondSide(...patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => NAMES.map(([name]) => pattern.replace('*', name)));
}
