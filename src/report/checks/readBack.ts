import type { Separators } from '../../model/expression/fixedText';
import type { Story, StatementFigure } from '../../story/Statement';
import { figureReads, numbersIn } from './figureReads';
import { fixedWords } from './sentenceRows';

/** What reading the sentences of a story again gave. */
export interface ReadBack {
  /** Numbers in all sentences that are no part of a name or another fixed wording. */
  readonly numbers: number;
  /** Those that are a figure of their sentence and read as its value. */
  readonly accounted: number;
  /** The others, each with its sentence. */
  readonly lost: readonly { readonly number: string; readonly sentence: string }[];
}

const DIGIT = /\d/;

/** Where a figure stands in a sentence as a whole: `9` does not stand in `29`, nor in `9.4`. */
function placesOf(text: string, sentence: string): readonly number[] {
  const places: number[] = [];
  for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
    const cutsBefore = DIGIT.test(text.charAt(0)) && /\d[.,]?$/.test(sentence.slice(0, at));
    const cutsBehind = DIGIT.test(text.charAt(text.length - 1)) && /^[.,]?\d/.test(sentence.slice(at + text.length));
    if (!cutsBefore && !cutsBehind) places.push(at);
  }
  return places;
}

/** The places of a sentence that its figures cover, character by character. */
function covered(sentence: string, figures: readonly StatementFigure[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { text } of figures) {
    if (text === '') continue;
    for (const at of placesOf(text, sentence)) for (let place = at; place < at + text.length; place += 1) taken.add(place);
  }
  return taken;
}

/**
 * Takes every number out of every sentence again and looks for it among the figures of that sentence, with a value
 * that it may be rounded from. Numbers in fixed wording, such as names from cells, are no claims and are left out.
 */
export function readBack(story: Pick<Story, 'facts' | 'rows' | 'statements'>, separators: Separators): ReadBack {
  const lost: { readonly number: string; readonly sentence: string }[] = [];
  let numbers = 0;
  for (const { key, text, figures } of story.statements) {
    if (key === null) continue;
    const taken = covered(text, figures.filter((figure) => figureReads(figure, separators)));
    const fixed = new Set(fixedWords(story, key).flatMap((words) => numbersIn(words, separators).map((each) => each.text)));
    for (const each of numbersIn(text, separators)) {
      const isFigure = taken.has(each.at);
      if (!isFigure && fixed.has(each.text)) continue;
      numbers += 1;
      if (!isFigure) lost.push({ number: each.text, sentence: text });
    }
  }
  return { numbers, accounted: numbers - lost.length, lost };
}
