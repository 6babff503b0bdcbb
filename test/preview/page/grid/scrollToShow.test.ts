import { scrollToShow } from '../../../../src/preview/page/grid/scrollToShow';
import { Tracks } from '../../../../src/preview/page/grid/Tracks';

const ROWS = new Tracks(Array.from({ length: 100 }, () => 20));

describe('scrollToShow', () => {
  it('does not scroll for what is in sight already', () => {
    expect(scrollToShow(ROWS, { first: 12, last: 12 }, { scroll: 200, length: 400, frozen: 0 })).toBe(200);
  });

  it('scrolls as little as it can, down and up', () => {
    expect(scrollToShow(ROWS, { first: 50, last: 50 }, { scroll: 0, length: 400, frozen: 0 })).toBe(620);
    expect(scrollToShow(ROWS, { first: 5, last: 5 }, { scroll: 620, length: 400, frozen: 0 })).toBe(100);
  });

  it('brings a row out from under the frozen ones, and leaves a frozen row where it is', () => {
    expect(scrollToShow(ROWS, { first: 10, last: 10 }, { scroll: 200, length: 400, frozen: 5 })).toBe(100);
    expect(scrollToShow(ROWS, { first: 2, last: 2 }, { scroll: 620, length: 400, frozen: 5 })).toBe(620);
  });

  it('shows the beginning of what is longer than the window', () => {
    expect(scrollToShow(ROWS, { first: 10, last: 80 }, { scroll: 0, length: 400, frozen: 0 })).toBe(200);
  });
});
