import { evaluate } from '../../../src/model/expression/evaluate';
import { operand, type Expression } from '../../../src/model/expression/Expression';
import { wordsOf } from '../../../src/locales/words';
import { magnitudeText, quantityText, strictQuantity } from '../../../src/report/sensitivity/quantityText';

const { grammar } = wordsOf('en-GB', 'clinical');
const read = (expression: Expression): unknown => evaluate(expression, { values: new Map(), phrases: {}, separators: { decimal: '.', group: ',' } });

describe('thresholds as they read', () => {
  it.each([
    ['an upper limit that the nearest would raise', 'more', 2_747_000, 2_747_000],
    ['an upper limit that the nearest lowers', 'more', 2_754_000, 2_750_000],
    ['a lower limit that the nearest would lower', 'less', 1_854.4, 1_855],
    ['a lower limit that the nearest raises', 'less', 1_857, 1_860],
    ['a small one', 'less', 31.24, 31.24],
  ] as const)('are never easier than they are to more than a thousandth: %s', (_, easier, value, expected) => {
    const found = Number(read(strictQuantity(operand(value), easier)));
    expect(Math.abs(found - expected)).toBeLessThan(Math.abs(value) / 1000);
    const slack = easier === 'less' ? value - found : found - value;
    expect(slack).toBeLessThanOrEqual(Math.abs(value) / 1000);
  });

  it('show signs, prefixes and units', () => {
    expect(read(quantityText(operand(-31.5), { suffix: ' minutes' }))).toBe('−31.5 minutes');
    expect(read(quantityText(operand(1860)))).toBe('1,860');
  });

  it('show money in its magnitude', () => {
    expect([1_090_000, 820_000, 12, -496_600].map((amount) => read(magnitudeText(operand(amount), { grammar, prefix: '£' })))).toEqual(['£1.09m', '£820k', '£12', '−£496.6k']);
  });
});
