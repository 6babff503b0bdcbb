import * as fc from 'fast-check';
import { comparedText, withoutStretches } from '../../../src/story/wording/ComparedText';

describe('a compared text', () => {
  it('is as long as the text, in every copy', () => {
    const pieces = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('IT', ' the CIO’s ', ' £1.25m ', ' clinicians ', 'İ', ' ')));
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('');
      const { folded, marked } = comparedText(text);
      expect([folded.length, marked.length]).toEqual([text.length, text.length]);
    }));
  });

  it('marks everybody of a side and every amount, and nothing else', () => {
    const { folded, marked } = comparedText('The IT team’s £2m, it says');
    expect(folded.slice(0, 4)).toBe('the ');
    expect([...marked].filter((letter) => /[a-z]/.test(letter)).join('')).toBe('itsays');
    expect(comparedText('Patients wait less').marked).toBe('patients wait less');
  });

  it('without stretches keeps what stands beside them, at its place', () => {
    expect(withoutStretches(comparedText('one two one'), [{ index: 0, length: 3 }]).folded).toBe('··· two one');
  });
});
