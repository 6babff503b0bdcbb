import { vocabularyWords, type Vocabulary } from '../../model/vocabularies/vocabulary';

/** Labels that name the second side, in the words of a vocabulary; its own wording of any other label stands among them. */
export function secondSideLabels(vocabulary: Vocabulary): Readonly<Record<string, string>> {
  const words = vocabularyWords(vocabulary);
  if (words === null) return {};
  const { side, scorecard, why, only, labels } = words;
  return {
    'side-clinical': side,
    'sheet-clinical-scorecard': scorecard,
    'scorecard-title-clinical': scorecard,
    'head-why-clinical': why,
    'matters-clinical': only,
    ...labels,
  };
}

/** What stands for `{side}`, `{adjective}`, `{leader}`, `{leaders}`, `{person}` and `{people}` in words about a reader. */
export function secondSideNames(vocabulary: Vocabulary): Readonly<Record<string, string>> {
  const words = vocabularyWords(vocabulary);
  if (words === null) return {};
  const { side, adjective, leader, leaders, person, people } = words;
  return { side, adjective, leader, leaders, person, people };
}
