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
 * The preset where nobody named one: the NHS's for pounds or a British locale, else the US one.
 *
 * @example presetAssumed('GBP', undefined).value // 'nhs-england'
 * @example presetAssumed('USD', 'en-GB').value // 'nhs-england'
 * @example presetAssumed(null, undefined).value // 'us-health'
 */
export function presetAssumed(currency: string | null, localeTag: string | undefined): Sourced<PresetId> {
  const british = localeTag === undefined ? currency === 'GBP' : localeTag.toLowerCase() === 'en-gb';
  return {
    value: british ? 'nhs-england' : 'us-health',
    origin: { kind: 'default', reason: british ? 'preset-of-place' : 'preset-first' },
  };
}

/**
 * The locale that texts are read by: the one given, else that of a preset which names a country; null = not known.
 *
 * @example localeOfReading({ today: 46000 }, null) // null
 * @example localeOfReading({ today: 46000 }, 'nhs-england') // 'en-GB'
 */
export function localeOfReading(options: ReadOptions, preset: PresetId | null): string | null {
  if (options.localeTag !== undefined) return options.localeTag;
  if (preset === 'nhs-england') return 'en-GB';
  return preset === 'us-health' ? 'en-US' : null;
}

/**
 * The words of the output: British ones for pounds, the NHS preset or any locale but the American.
 *
 * @example localeOfWords({ today: 46000 }, { currency: 'GBP', preset: 'business' }) // 'en-GB'
 */
export function localeOfWords(
  options: ReadOptions,
  setup: { readonly currency: string; readonly preset: PresetId },
): 'en-US' | 'en-GB' {
  if (options.localeTag !== undefined) return options.localeTag.toLowerCase() === 'en-us' ? 'en-US' : 'en-GB';
  return setup.currency === 'GBP' || setup.preset === 'nhs-england' ? 'en-GB' : 'en-US';
}
