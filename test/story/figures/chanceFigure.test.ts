import { chanceFigure } from '../../../src/story/figures/chanceFigure';
import { builderOf } from './builderOf';

function read(chance: number): string {
  const builder = builderOf({ chance });
  return builder.text(chanceFigure(builder, 'chance', 'Chance of a loss'));
}

describe('chanceFigure', () => {
  it.each([
    [0, '0%'],
    [1e-9, '<1%'],
    [0.0099, '<1%'],
    [0.01, '1%'],
    [0.034, '3.4%'],
    [0.124, '12.4%'],
    [0.126, '13%'],
    [0.9901, '>99%'],
    [0.999999, '>99%'],
    [1, '100%'],
  ])('reads %p as %p', (chance, text) => {
    expect(read(chance)).toBe(text);
  });
});
