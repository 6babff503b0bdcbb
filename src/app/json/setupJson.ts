import { isoOfSerial } from '../../model/calendar';
import type { LaterRate, Setup } from '../../model/Casebook';
import type { Origin, Sourced } from '../../model/origin';
import type { Json } from './Json';

/** What supplied a setting. `option` is the command line, with the mapping given there; all cells are `sheet`. */
const SOURCES = { cell: 'sheet', derived: 'sheet', preset: 'preset', default: 'default', given: 'option' } as const satisfies Readonly<Record<Origin['kind'], string>>;

function sourced(setting: Sourced<string | number | boolean> | null | undefined, shown: (value: string | number | boolean) => Json = (value) => value): Json {
  return setting === null || setting === undefined ? null : { value: shown(setting.value), source: SOURCES[setting.origin.kind] };
}

/** The rate of far years and the year after which it holds. */
function laterJson(later: LaterRate | null | undefined): Json {
  return later === null || later === undefined ? null : { afterYear: later.afterYear.value, rate: sourced(later.rate) };
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
    laterRate: laterJson(setup.laterRate),
    healthRate: sourced(setup.health?.rate),
    laterHealthRate: laterJson(setup.health?.later),
    timing: sourced(setup.timing),
    years: sourced(setup.years),
    firstYear: sourced(setup.firstYear),
    fiscalYearStart: sourced(setup.fiscalYearStart),
    priceBase: sourced(setup.priceBase),
    prices: sourced(setup.prices),
    inflation: sourced(setup.inflation),
    exchangeRates: Object.fromEntries(Object.entries(setup.exchangeRates).map(([code, rate]) => [code, sourced(rate)])),
    vatInValue: sourced(setup.vatInValue),
    asOf: sourced(setup.asOf, (value) => isoOfSerial(Number(value))),
    rangeMeans: sourced(setup.rangeMeans),
    trials: sourced(setup.trials),
    seed: sourced(setup.seed),
  };
}
