import { isoOfSerial } from '../../model/calendar';
import type { Setup } from '../../model/Casebook';
import type { Origin, Sourced } from '../../model/origin';
import type { Json } from './Json';

/** What supplied a setting. `option` is the command line, with the mapping given there; all cells are `sheet`. */
const SOURCES = { cell: 'sheet', derived: 'sheet', preset: 'preset', default: 'default', given: 'option' } as const satisfies Readonly<Record<Origin['kind'], string>>;

function sourced(setting: Sourced<string | number> | null, shown: (value: string | number) => Json = (value) => value): Json {
  return setting === null ? null : { value: shown(setting.value), source: SOURCES[setting.origin.kind] };
}

/** The words of the output follow the locale that was given, else the preset and the currency. */
function localeJson({ locale, preset }: Setup, localeTag: string | null): Json {
  const source = localeTag !== null ? 'option' : preset.origin.kind === 'default' ? 'default' : 'preset';
  return { value: locale, source };
}

/**
 * The settings of a run, each with what supplied it.
 *
 * @param localeTag locale given for reading the sheet, which may be one whose words we do not have.
 */
export function setupJson(setup: Setup, localeTag: string | null): Json {
  return {
    organisation: sourced(setup.organisation),
    currency: sourced(setup.currency),
    locale: localeJson(setup, localeTag),
    inputLocale: localeTag === null ? null : { value: localeTag, source: 'option' },
    preset: sourced(setup.preset),
    vocabulary: sourced(setup.vocabulary),
    discountRate: sourced(setup.discountRate),
    timing: sourced(setup.timing),
    years: sourced(setup.years),
    firstYear: sourced(setup.firstYear),
    fiscalYearStart: sourced(setup.fiscalYearStart),
    priceBase: sourced(setup.priceBase),
    asOf: sourced(setup.asOf, (value) => isoOfSerial(Number(value))),
    rangeMeans: sourced(setup.rangeMeans),
    trials: sourced(setup.trials),
    seed: sourced(setup.seed),
  };
}
