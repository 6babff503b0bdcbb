import fc from 'fast-check';
import { fixedText } from '../../../src/model/expression/fixedText';

const US = { decimal: '.', group: ',' };

describe('fixedText', () => {
  it.each([
    [1234567.891, 2, '1,234,567.89'],
    [0.5, 0, '1'],
    [-0.4, 0, '0'],
    [-1234.5, 1, '-1,234.5'],
    [1250, -2, '1,300'],
    [999.95, 1, '1,000.0'],
    [1e-7, 3, '0.000'],
    [0, 2, '0.00'],
  ])('writes %p with %p decimals as %p', (value, decimals, text) => {
    expect(fixedText(value, decimals, US)).toBe(text);
  });

  it('uses the separators of the reader', () => {
    expect(fixedText(1234.5, 1, { decimal: ',', group: '.' })).toBe('1.234,5');
  });

  it('reads back as the rounded number', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
      const text = fixedText(whole / 10 ** decimals, decimals, US);
      expect(Number(text.replaceAll(',', ''))).toBeCloseTo(whole / 10 ** decimals, 9);
    }));
  });
});
