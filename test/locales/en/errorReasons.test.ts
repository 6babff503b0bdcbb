import { UNREADABLE_REASONS, UNSAFE_REASONS } from '../../../src/locales/en/errorReasons';

describe('reasons of errors', () => {
  it('go on from a colon: small letter first, no full stop', () => {
    const words = [...Object.values(UNREADABLE_REASONS), ...Object.values(UNSAFE_REASONS)];
    expect(words.filter((text) => !/^[a-z].*[^.]$/.test(text))).toEqual([]);
  });
});
