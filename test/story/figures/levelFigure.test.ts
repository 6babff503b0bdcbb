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
    [-12.5, { prefix: '$' }, '−$12.50'],
    [11.2, { prefix: '$' }, '$11.20'],
    [11.2, { prefix: '$', decimals: 1 }, '$11.2'],
    [0.125, { prefix: '$' }, '$0.125'],
    [950_000, { prefix: '$' }, '$950,000'],
    [2_000_000, { prefix: '$' }, '$2M'],
    [2_000_000, { prefix: '$', decimals: 0 }, '$2M'],
    [1_253_000, { prefix: '$' }, '$1.253M'],
    [1_253_400, { prefix: '$' }, '$1,253,400'],
    [3_500_000_000, { prefix: '$' }, '$3.5B'],
    [12.5, { prefix: '£', suffix: 'm' }, '£12.5m'],
    [-4_000_000, { prefix: '$' }, '−$4M'],
  ])('reads %p with %p as %p', (level, look, text) => {
    expect(read(level, look)).toBe(text);
  });

  it('tells both levels in full where one of them needs all its digits', () => {
    expect(read(2_000_000, { prefix: '$', signedWith: 'other' }, 6_123_456)).toBe('$2,000,000');
    expect(read(2_000_000, { prefix: '$', signedWith: 'other' }, 900_000)).toBe('$2M');
  });

  it('carries a plus sign beside a level below zero', () => {
    expect(read(15, { signedWith: 'other' }, -12)).toBe('+15');
    expect(read(15, { signedWith: 'other' }, 12)).toBe('15');
  });
});
