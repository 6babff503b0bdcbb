import { yearsFigure } from '../../../src/story/figures/yearsFigure';
import { builderOf } from './builderOf';

function read(years: number): string {
  const builder = builderOf({ years });
  return builder.text(yearsFigure(builder, 'years', 'Payback'));
}

describe('yearsFigure', () => {
  it.each([
    [3 + 1 / 12, '3 years 1 month'],
    [1, '1 year'],
    [5, '5 years'],
    [0.5, '6 months'],
    [1 / 12, '1 month'],
    [0, '0 months'],
    [2.01, '2 years 1 month'],
    [1.999, '2 years'],
  ])('reads %p years as %p, months rounded up', (years, text) => {
    expect(read(years)).toBe(text);
  });
});
