import { plainNumber } from '../../src/model/plainNumber';

describe('numbers in a text table', () => {
  it.each([
    ['2000000', 2_000_000],
    ['29.4', 29.4],
    ['-5', -5],
    ['0', 0],
    ['0.50', 0.5],
  ])('%s reads the same everywhere', (text, value) => {
    expect(plainNumber(text, ',')).toBe(value);
  });

  it.each(['007', '1,5', '1.', '.5', '1e5', '$2M', '=1', '+44', '--1', ' 1', '1234567890123456', '30%', ''])('"%s" stays text', (text) => {
    expect(plainNumber(text, ',')).toBeNull();
  });

  it('leaves what may be grouped thousands to the locale unless commas separate the cells', () => {
    expect(plainNumber('1.200', ';')).toBeNull();
    expect(plainNumber('1.200', ',')).toBe(1.2);
  });
});
