import type { Setup } from '../../model/Casebook';
import type { Sourced } from '../../model/origin';
import { PRESET_TABLE, type PresetParameter } from '../../model/presets';

/** How the value of a parameter is written. */
export type ConventionForm = 'share' | 'number' | 'word' | 'yes-no' | 'month' | 'years' | 'rate';

/** A parameter in force: its value, where it comes from, and what its preset says of it. */
export interface Convention {
  /** Key of its name among the words. */
  readonly name: string;
  /** Name of another currency, where it is a rate of exchange. */
  readonly of?: string;
  readonly form: ConventionForm;
  readonly sourced: Sourced<number | string | boolean>;
  /** Key of its row on Inputs, where it has one. */
  readonly key: string | null;
  /** What the preset holds; null for what no preset knows. */
  readonly preset: PresetParameter<number | string | boolean> | null;
}

/** What turns a setting into a row, where it is there. */
interface Candidate {
  readonly name: string;
  readonly form: ConventionForm;
  readonly sourced: Sourced<number | string | boolean> | null | undefined;
  readonly key: string | null;
  readonly preset: PresetParameter<number | string | boolean> | null;
}

/**
 * Every parameter that the figures of a run rest on, in the order in which a reviewer asks for them. A parameter that
 * is not in force (no inflation, no rate for health) is left out.
 */
export function conventions(setup: Setup): readonly Convention[] {
  const preset = PRESET_TABLE[setup.preset.value];
  const candidates: readonly Candidate[] = [
    { name: 'discount-rate', form: 'share', sourced: setup.discountRate, key: 'setup.rate', preset: preset.discountRate },
    { name: 'later-rate', form: 'share', sourced: setup.laterRate?.rate, key: 'setup.laterRate', preset: preset.laterRate },
    { name: 'later-after', form: 'years', sourced: setup.laterRate?.afterYear, key: 'setup.laterAfter', preset: preset.laterAfterYear },
    { name: 'health-rate', form: 'share', sourced: setup.health?.rate, key: 'setup.healthRate', preset: preset.healthRate },
    { name: 'health-later-rate', form: 'share', sourced: setup.health?.later?.rate, key: 'setup.healthLaterRate', preset: preset.laterHealthRate },
    { name: 'timing', form: 'word', sourced: setup.timing, key: 'setup.timing', preset: preset.timing },
    { name: 'years-after-zero', form: 'years', sourced: setup.years, key: 'setup.years', preset: preset.years },
    { name: 'fiscal-year-start', form: 'month', sourced: setup.fiscalYearStart, key: 'setup.fiscalYearStart', preset: preset.fiscalYearStart },
    { name: 'currency', form: 'word', sourced: setup.currency, key: 'setup.currency', preset: preset.currency },
    { name: 'prices', form: 'word', sourced: setup.prices, key: 'setup.prices', preset: preset.prices },
    { name: 'price-base', form: 'word', sourced: setup.priceBase, key: 'setup.priceBase', preset: null },
    { name: 'inflation', form: 'share', sourced: setup.inflation, key: 'setup.inflation', preset: null },
    { name: 'vat-in-value', form: 'yes-no', sourced: setup.vatInValue, key: null, preset: preset.vatInValue },
    { name: 'range-means', form: 'word', sourced: setup.rangeMeans, key: null, preset: null },
  ];
  const found = candidates.flatMap(({ sourced, ...rest }): readonly Convention[] => (sourced === null || sourced === undefined ? [] : [{ ...rest, sourced }]));
  const rates = Object.entries(setup.exchangeRates).map(([code, sourced]): Convention => ({ name: 'exchange-rate', of: code, form: 'rate', sourced, key: `setup.exchange.${code}`, preset: null }));
  return [...found, ...rates];
}
