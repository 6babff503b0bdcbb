import type { PresetId } from '../../model/choices';
import type { Sourced } from '../../model/origin';
import type { ReadOptions } from './ReadOptions';
import type { SettingsRead } from './SettingsRead';

/** The preset that somebody named: the caller before the sheet; null when nobody did. */
export function presetNamed(options: ReadOptions, settings: SettingsRead): Sourced<PresetId> | null {
  if (options.preset !== undefined) return { value: options.preset, origin: { kind: 'given', by: 'preset' } };
  return settings.values.preset ?? null;
}

/**
 * The preset where nobody named one: the NHS's for a British locale or pounds, else the US one. The language of the
 * program the sheet is open in counts where the sheet names no currency.
 *
 * @example presetAssumed('GBP', { today: 46000 }).value // 'nhs-england'
 * @example presetAssumed('USD', { today: 46000, localeTag: 'en-GB' }).value // 'nhs-england'
 * @example presetAssumed('USD', { today: 46000, hostLocaleTag: 'en-GB' }).value // 'us-health'
 * @example presetAssumed(null, { today: 46000, hostLocaleTag: 'en-GB' }).value // 'nhs-england'
 */
export function presetAssumed(currency: string | null, { localeTag, hostLocaleTag }: ReadOptions): Sourced<PresetId> {
  const place = (localeTag ?? (currency === null ? hostLocaleTag : undefined))?.toLowerCase();
  const british = place === undefined ? currency === 'GBP' : place === 'en-gb';
  return {
    value: british ? 'nhs-england' : 'us-health',
    origin: { kind: 'default', reason: british ? 'preset-of-place' : 'preset-first' },
  };
}

/**
 * The locale that texts are read by: the one given, else that of a preset which names a country, else that of the
 * program the sheet is open in; null = not known.
 *
 * @example localeOfReading({ today: 46000 }, null) // null
 * @example localeOfReading({ today: 46000, hostLocaleTag: 'en-US' }, 'nhs-england') // 'en-GB'
 */
export function localeOfReading(options: ReadOptions, preset: PresetId | null): string | null {
  if (options.localeTag !== undefined) return options.localeTag;
  if (preset === 'nhs-england') return 'en-GB';
  return preset === 'us-health' ? 'en-US' : (options.hostLocaleTag ?? null);
}

/** The words that go with a locale: British ones for any but the American. */
function wordsFor(tag: string): 'en-US' | 'en-GB' {
  return tag.toLowerCase() === 'en-us' ? 'en-US' : 'en-GB';
}

/**
 * The words of the output: those of the locale given; else British ones for pounds or the NHS preset, American ones
 * for dollars; else those of the program the sheet is open in, and American ones where nothing is known.
 *
 * @example localeOfWords({ today: 46000 }, { currency: 'GBP', preset: 'business' }) // 'en-GB'
 * @example localeOfWords({ today: 46000, hostLocaleTag: 'en-GB' }, { currency: 'EUR', preset: 'business' }) // 'en-GB'
 */
export function localeOfWords(
  options: ReadOptions,
  setup: { readonly currency: string; readonly preset: PresetId },
): 'en-US' | 'en-GB' {
  if (options.localeTag !== undefined) return wordsFor(options.localeTag);
  if (setup.currency === 'GBP' || setup.preset === 'nhs-england') return 'en-GB';
  return setup.currency === 'USD' ? 'en-US' : wordsFor(options.hostLocaleTag ?? 'en-US');
}
