import type { Initiative } from '../model/Casebook';
import { cellReference } from '../model/cellAddress';
import { originCells } from '../model/origin';
import { problem, type Problem } from '../model/Problem';
import type { Vocabulary } from '../model/vocabularies/vocabulary';
import { LENS_TABLE } from '../story/lenses/lensTable';
import { typedTexts, type TypedText } from '../story/wording/typedTexts';
import { wordingFindings } from '../story/wording/wordingFindings';

function suggestion({ text, header, lenses, shared }: TypedText, vocabulary: Vocabulary): readonly Problem[] {
  const [at] = originCells(text.origin);
  if (at === undefined) return [];
  const own = LENS_TABLE.filter(({ id }) => lenses.includes(id)).flatMap(({ wording }) => wording);
  const [found] = wordingFindings(text.value, [...own, ...shared]);
  if (found === undefined) return [];
  return [problem('wording-suggestion', at, { rule: found.rule, words: found.words, header, vocabulary })];
}

/**
 * Words that people typed and that do not serve their reader: one suggestion a cell, and nothing is changed. In a table
 * of one row a cell may be read as several things; the first that finds something is told.
 */
export function wordingProblems(initiative: Initiative, vocabulary: Vocabulary): readonly Problem[] {
  const found = typedTexts(initiative).flatMap((typed) => suggestion(typed, vocabulary));
  const cells = found.map(({ at }) => (at === null ? '' : cellReference(at)));
  return found.filter((_, index) => cells.indexOf(cells[index] ?? '') === index);
}
