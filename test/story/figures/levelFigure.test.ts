import { levelFigure, type LevelLook } from '../../../src/story/figures/levelFigure';
import { builderOf } from './builderOf';

function read(level: number, look: Partial<LevelLook> = {}, other = 0): string {
  const builder = builderOf({ level, other });
  return builder.text(levelFigure(builder, 'level', { label: 'Level', decimals: null, prefix: '', suffix: '', signedWith: null, ...look }));
}

describe('levelFigure', () => {
  it.each([
    [29.4, {}, '29.4'],
    [42, { decimals: 1 }, '42.0'],
    [1200, {}, '1,200'],
    [71, { suffix: '%' }, '71%'],
    [120, { prefix: '$' }, '$120'],
    [0.3333333, {}, '0.333'],
    [-12, {}, '−12'],
    [-0.0001, {}, '0'],
    [-12.5, { prefix: '$' }, '−$12.5'],
  ])('reads %p with %p as %p', (level, look, text) => {
    expect(read(level, look)).toBe(text);
  });

  it('carries a plus sign beside a level below zero', () => {
    expect(read(15, { signedWith: 'other' }, -12)).toBe('+15');
    expect(read(15, { signedWith: 'other' }, 12)).toBe('15');
  });
});
