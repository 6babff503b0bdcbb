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
});
