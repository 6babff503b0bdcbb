import { exactText } from '../../../src/app/pane/exactText';

const BRITISH = { decimal: '.', group: ',' };

describe('exactText', () => {
  it.each([
    [25, { fewest: 1, most: 3, suffix: '%' }, '25.0%', true],
    [35.714285714, { fewest: 1, most: 3, suffix: '%' }, '35.714%', false],
    [1250000, { most: 2, prefix: '£' }, '£1,250,000', true],
    [-593765.315, { fewest: 2, most: 2, prefix: '£' }, '−£593,765.32', false],
    [0.1 + 0.2, { most: 3 }, '0.3', true],
    [-0.0001, { most: 2 }, '0.00', false],
  ])('writes %d with %j as %s', (value, look, text, whole) => {
    expect(exactText(value, look, BRITISH)).toEqual({ text, whole });
  });
});
