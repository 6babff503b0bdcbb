import { isDarkColor, themeOf } from '../../../src/taskpane/theme/themeChoice';

describe('themeOf', () => {
  it.each([
    ['auto', '#212121', false, 'dark'],
    ['auto', '#ffffff', true, 'light'],
    ['auto', null, true, 'dark'],
    ['auto', null, false, 'light'],
    ['light', '#000000', true, 'light'],
    ['dark', '#ffffff', false, 'dark'],
  ] as const)('for %s over %s with a dark system %s is %s', (choice, officeBackground, prefersDark, expected) => {
    expect(themeOf(choice, { officeBackground, prefersDark })).toBe(expected);
  });
});

describe('isDarkColor', () => {
  it('goes by how bright a colour looks, and takes what it cannot read for bright', () => {
    expect(['#00647A', '#0F0', 'black', '#E2F2F5'].map(isDarkColor)).toEqual([true, false, false, false]);
  });
});
