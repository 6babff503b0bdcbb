import { shownFigures } from '../../src/story/shownFigures';
import type { StatementFigure } from '../../src/story/Statement';

const figure = (text: string, value = 1): StatementFigure => ({ key: text, text, value, unit: '', cells: [] });
const shown = (texts: readonly string[], sentence: string): readonly string[] => shownFigures(texts.map((text) => figure(text)), sentence).map(({ text }) => text);

describe('shownFigures', () => {
  it('keeps what a sentence shows, as a whole', () => {
    expect(shown(['30%', '42', '29.4', '9', '0%', '4'], 'cut by 30%, from 42 to 29.4 minutes')).toEqual(['30%', '42', '29.4']);
  });

  it('finds a figure behind a longer one that holds it', () => {
    expect(shown(['9'], 'from 29 to 9')).toEqual(['9']);
    expect(shown(['200'], 'from 1,200 to 1,800')).toEqual([]);
  });

  it('lists a figure once, and the same text twice where it stands for two values', () => {
    expect(shown(['42', '42'], 'at 42')).toEqual(['42']);
    expect(shownFigures([figure('42', 1), figure('42', 2)], 'at 42')).toHaveLength(2);
  });

  it('leaves out empty texts', () => {
    expect(shown([''], 'at 42')).toEqual([]);
  });
});
