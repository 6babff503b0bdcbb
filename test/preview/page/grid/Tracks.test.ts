import { Tracks } from '../../../../src/preview/page/grid/Tracks';

describe('Tracks', () => {
  const tracks = new Tracks([10, 30, 0, 20]);

  it('knows where each track begins and how far several reach', () => {
    expect([0, 1, 2, 3].map((index) => tracks.start(index))).toEqual([0, 10, 40, 40]);
    expect(tracks.span(1, 3)).toBe(50);
    expect(tracks.total).toBe(60);
  });

  it('finds the track at a point, and never a hidden one before its neighbour', () => {
    expect([0, 9, 10, 39, 40, 59].map((point) => tracks.at(point))).toEqual([0, 0, 1, 1, 3, 3]);
  });

  it('answers with the nearest track outside of its length', () => {
    expect(tracks.at(-5)).toBe(0);
    expect(tracks.at(1_000)).toBe(3);
    expect(tracks.start(99)).toBe(60);
  });
});
