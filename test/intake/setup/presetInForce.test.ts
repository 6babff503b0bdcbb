import { localeOfReading, localeOfWords, presetAssumed } from '../../../src/intake/setup/presetInForce';

const today = 46_000;

describe('presetAssumed', () => {
  it('takes the preset of the currency before that of the program the sheet is open in', () => {
    expect(presetAssumed('GBP', { today, hostLocaleTag: 'en-US' }).value).toBe('nhs-england');
    expect(presetAssumed('USD', { today, hostLocaleTag: 'en-GB' }).value).toBe('us-health');
  });

  it('takes the preset of the program where the sheet names no currency', () => {
    expect(presetAssumed(null, { today, hostLocaleTag: 'en-GB' }).value).toBe('nhs-england');
    expect(presetAssumed(null, { today, hostLocaleTag: 'de-DE' }).value).toBe('us-health');
  });

  it('takes the locale that a person gave before anything', () => {
    expect(presetAssumed('USD', { today, localeTag: 'en-GB', hostLocaleTag: 'en-US' }).value).toBe('nhs-england');
  });
});

describe('localeOfReading', () => {
  it('follows the person, then the preset that the sheet names, then the program', () => {
    expect(localeOfReading({ today, localeTag: 'de-DE', hostLocaleTag: 'en-US' }, 'nhs-england')).toBe('de-DE');
    expect(localeOfReading({ today, hostLocaleTag: 'en-US' }, 'nhs-england')).toBe('en-GB');
    expect(localeOfReading({ today, hostLocaleTag: 'de-DE' }, 'business')).toBe('de-DE');
    expect(localeOfReading({ today }, null)).toBeNull();
  });
});

describe('localeOfWords', () => {
  it('writes pounds in British and dollars in American words, whatever the program speaks', () => {
    expect(localeOfWords({ today, hostLocaleTag: 'en-US' }, { currency: 'GBP', preset: 'business' })).toBe('en-GB');
    expect(localeOfWords({ today, hostLocaleTag: 'en-GB' }, { currency: 'USD', preset: 'business' })).toBe('en-US');
  });

  it('follows the program for other currencies, and American words where nothing is known', () => {
    expect(localeOfWords({ today, hostLocaleTag: 'en-GB' }, { currency: 'EUR', preset: 'business' })).toBe('en-GB');
    expect(localeOfWords({ today, hostLocaleTag: 'en-US' }, { currency: 'EUR', preset: 'business' })).toBe('en-US');
    expect(localeOfWords({ today }, { currency: 'EUR', preset: 'business' })).toBe('en-US');
  });
});
