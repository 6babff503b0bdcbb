import { fittedHeight, linesIn } from '../../../../src/preview/page/grid/fittedHeight';
import { MergeIndex } from '../../../../src/preview/page/grid/MergeIndex';
import { guessTextWidth } from '../../../../src/preview/page/grid/measureText';
import { sheetOf, type SmallCell } from '../sheetOf';

const fiveEach = (text: string): number => text.length * 5;
const wrapped = (value: string): SmallCell => ({ value, look: { wrap: true } });

function heightOf(cell: SmallCell, merged = false): number {
  const merges = merged ? [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 }] : [];
  return fittedHeight(sheetOf({ cells: [[cell]], merges }), 0, { merges: new MergeIndex(merges), measure: guessTextWidth });
}

describe('linesIn', () => {
  it('breaks between words where the width is used up', () => {
    expect(linesIn('one two three', 100, fiveEach)).toBe(1);
    expect(linesIn('one two three', 40, fiveEach)).toBe(2);
    expect(linesIn('one two three', 20, fiveEach)).toBe(3);
  });

  it('keeps typed line breaks', () => {
    expect(linesIn('one\ntwo\n', 100, fiveEach)).toBe(3);
  });
});

describe('fittedHeight', () => {
  it('is the usual one for an empty row and for one line', () => {
    expect(heightOf(null)).toBe(20);
    expect(heightOf('one line that runs over its neighbours')).toBe(20);
  });

  it('grows with the lines of a wrapped text', () => {
    expect(heightOf(wrapped('three lines here'))).toBeGreaterThan(heightOf(wrapped('two lines')));
  });

  it('does not follow merged cells, as in a spreadsheet program', () => {
    expect(heightOf(wrapped('a text of many words that takes many lines'), true)).toBe(20);
  });
});
