import type { StatementFigure } from './Statement';

const DIGIT = /\d/;

/** Whether a text stands in a sentence as a whole: `9` does not stand in `29`, nor in `9.4`. */
function standsIn(sentence: string, text: string): boolean {
  for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
    const before = sentence.slice(0, at);
    const behind = sentence.slice(at + text.length);
    const cutsBefore = DIGIT.test(text.charAt(0)) && /\d[.,]?$/.test(before);
    const cutsBehind = DIGIT.test(text.charAt(text.length - 1)) && /^[.,]?\d/.test(behind);
    if (!cutsBefore && !cutsBehind) return true;
  }
  return false;
}

/**
 * The figures that a sentence shows, each once; those of forms that it does not take are left out.
 *
 * @example shownFigures([{ key: 'nine', text: '9', value: 9, unit: '', cells: [] }], 'from 29 to 9.4').length // 0
 */
export function shownFigures(figures: readonly StatementFigure[], sentence: string): readonly StatementFigure[] {
  const shown = figures.filter(({ text }) => text !== '' && standsIn(sentence, text));
  return shown.filter((figure, index) => shown.findIndex(({ text, value }) => text === figure.text && value === figure.value) === index);
}
