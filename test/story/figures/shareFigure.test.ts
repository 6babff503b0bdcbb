import { operand, ref } from '../../../src/model/expression/Expression';
import { shareFigure } from '../../../src/story/figures/shareFigure';
import { builderOf } from './builderOf';

function read(size: number, worse?: 0 | 1): string {
  const builder = builderOf({ size });
  return builder.text(shareFigure(builder, { key: 'share', label: 'Share', size: ref('size'), suffix: '%', ...(worse === undefined ? {} : { worse: operand(worse) }) }));
}

describe('shareFigure', () => {
  it.each([
    [30, '30%'],
    [30.4, '30%'],
    [29.6, '29.6%'],
    [9.96, '9.96%'],
    [5, '5%'],
    [3.24, '3.2%'],
    [0, '0%'],
    [100, '100%'],
    [1234, '1,234%'],
  ])('reads an improvement of %p as %p', (size, text) => {
    expect(read(size)).toBe(text);
  });

  it('forgives the noise of arithmetic', () => {
    expect(read((42 - 29.4) / 0.42)).toBe('30%');
    expect(read(100 * (1 - 0.7))).toBe('30%');
  });

  it('keeps one digit more where the nearest makes a harm smaller, and none where it makes it larger', () => {
    expect(read(14.2, 1)).toBe('14.2%');
    expect(read(14.6, 1)).toBe('15%');
    expect(read(14.6, 0)).toBe('14.6%');
  });

  it.each([
    [0.0266, '0.027%'],
    [0.04, '0.04%'],
    [0.0004, 'less than 0.001%'],
  ])('never reads %p as nothing, but as %p', (size, text) => {
    expect(read(size)).toBe(text);
  });

  it('never reads almost all as all, neither of a gain nor of a harm', () => {
    expect(read(99.95)).toBe('99.95%');
    expect(read(99.99996)).toBe('99.999%');
    expect(read(99.6, 1)).toBe('99.6%');
  });
});
