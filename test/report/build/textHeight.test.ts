import { textHeight } from '../../../src/report/build/textHeight';

describe('textHeight', () => {
  it('grows by the line', () => {
    expect(textHeight('x'.repeat(81), { width: 40, size: 10 })).toBe(3 * textHeight('x', { width: 40, size: 10 }));
  });

  it('counts line breaks, and empty lines', () => {
    expect(textHeight('a\n\nb', { width: 40, size: 10 })).toBe(39);
  });

  it('takes fewer letters to a line in a larger font', () => {
    expect(textHeight('x'.repeat(40), { width: 40, size: 20 })).toBe(52);
  });
});
