import type { LaterRate, Setup } from '../../model/Casebook';
import type { Prices } from '../../model/choices';
import { PRESET_TABLE } from '../../model/presets';
import type { Preset, PresetParameter } from '../../model/presets';
import { originCells } from '../../model/origin';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import { SETTINGS } from '../../model/settings';
import type { SettingKey } from '../../model/settings';
import { ratesInCurrency } from './exchangeRates';
import { localeOfWords } from './presetInForce';
import type { ReadOptions } from './ReadOptions';
import type { SettingsRead } from './SettingsRead';
import type { YearPlan } from './yearPlan';

/** What the set-up is resolved from, in the order of their word: given, sheet, cells, preset, default. */
export interface SetupSources {
  readonly options: ReadOptions;
  readonly settings: SettingsRead;
  readonly preset: Setup['preset'];
  /** Given in a mapping, or shown by the amounts. */
  readonly currency: Sourced<string> | null;
  readonly fiscalYearStart: Sourced<number>;
  readonly plan: YearPlan;
}

/** Supplied by preset or default and shown somewhere, so it is said. */
const TOLD = ['preset', 'currency', 'discountRate', 'timing', 'years'] as const satisfies readonly SettingKey[];

/**
 * Every setting with its origin; what a preset or default supplied is said with its source.
 */
export function resolveSetup(sources: SetupSources, problems: Problem[]): Setup {
  const { options, settings, preset, plan } = sources;
  const table: Preset = PRESET_TABLE[preset.value];
  const { values } = settings;
  const currency = values.currency ?? sources.currency ?? fromPreset(table, table.currency);
  const setup: Setup = {
    ...unassumed(values),
    currency,
    preset,
    vocabulary: values.vocabulary ?? fromPreset(table, table.vocabulary),
    discountRate: values.discountRate ?? fromPreset(table, table.discountRate),
    timing: values.timing ?? fromPreset(table, table.timing),
    ...ratesOfFarYears(values, table),
    prices: pricesOf(values.priceBase) ?? fromPreset(table, table.prices),
    inflation: values.inflation ?? null,
    exchangeRates: ratesInCurrency(settings.rates, currency.value, problems),
    vatInValue: fromPreset(table, table.vatInValue),
    firstYear: plan.firstYear,
    fiscalYearStart: sources.fiscalYearStart,
    years: wholeYears(values.years) ?? plan.lastYear ?? fromPreset(table, table.years),
    asOf: values.asOf ?? { value: options.today, origin: { kind: 'default', reason: 'as-of-run' } },
    rangeMeans: values.rangeMeans ?? { value: 'min-max', origin: { kind: 'default', reason: 'range-min-max' } },
    ...drawing(options, values),
    locale: localeOfWords(options, { currency: currency.value, preset: preset.value }),
  };
  problems.push(...assumed(setup, settings, table), ...doubts(setup, settings, table));
  return setup;
}

/** How chance is played through: as given with the run, else as the sheet says. */
function drawing({ trials, seed }: ReadOptions, values: SettingsRead['values']): Pick<Setup, 'trials' | 'seed'> {
  return { trials: given(trials, 'trials') ?? values.trials ?? null, seed: given(seed, 'seed') ?? values.seed ?? null };
}

/** Settings for which nothing is assumed. */
function unassumed(values: SettingsRead['values']): Pick<Setup, 'organisation' | 'priceBase'> {
  return { organisation: values.organisation ?? null, priceBase: values.priceBase ?? null };
}

/** A value of the preset with its source. */
export function fromPreset<T>(preset: Preset, parameter: PresetParameter<T>): Sourced<T> {
  return { value: parameter.value, origin: { kind: 'preset', preset: preset.id, source: parameter.source } };
}

const NOMINAL = /\b(?:nominal|cash|outturn|current)\b/iu;
const REAL = /\b(?:real|constant|\d{4}(?:[/–-]\d{2,4})?)\b/iu;

/** What the words of the price base say: nominal, or real where they name it or a year; null where neither. */
function pricesOf(priceBase: Sourced<string> | undefined): Sourced<Prices> | null {
  if (priceBase === undefined) return null;
  if (NOMINAL.test(priceBase.value)) return { ...priceBase, value: 'nominal' };
  return REAL.test(priceBase.value) ? { ...priceBase, value: 'real' } : null;
}

/** A rate that somebody typed holds for every year; one of the preset falls as the preset says. */
function ratesOfFarYears(values: SettingsRead['values'], table: Preset): Pick<Setup, 'laterRate' | 'health'> {
  const later = (rate: PresetParameter<number> | null): LaterRate | null =>
    table.laterAfterYear === null || rate === null ? null : { afterYear: fromPreset(table, table.laterAfterYear), rate: fromPreset(table, rate) };
  const laterRate = values.discountRate === undefined ? later(table.laterRate) : null;
  if (values.healthRate !== undefined) return { laterRate, health: { rate: values.healthRate, later: null } };
  return { laterRate, health: table.healthRate === null ? null : { rate: fromPreset(table, table.healthRate), later: later(table.laterHealthRate) } };
}

function given(value: number | undefined, by: string): Sourced<number> | null {
  return value === undefined ? null : { value, origin: { kind: 'given', by } };
}

/** Years are counted whole: 4.5 years of columns do not exist. */
function wholeYears(years: Sourced<number> | undefined): Sourced<number> | null {
  return years === undefined ? null : { ...years, value: Math.floor(years.value) };
}

function assumed(setup: Setup, settings: SettingsRead, preset: Preset): readonly Problem[] {
  return TOLD.flatMap((key) => {
    const sourced = settingOf(setup, key);
    if (sourced === null) return [];
    const { origin, value } = sourced;
    if (origin.kind !== 'preset' && origin.kind !== 'default') return [];
    const source = origin.kind === 'preset' ? origin.source : origin.reason;
    const code = key === 'discountRate' && preset.discountRate.flagged ? 'discount-rate-assumed' : 'setting-assumed';
    return [problem(code, settings.cells.get(key) ?? null, { setting: key, value, source, preset: preset.id })];
  });
}

/** What is in force and may not be: a horizon without years, and a rate that is superseded or under review. */
function doubts({ years, discountRate }: Setup, settings: SettingsRead, preset: Preset): readonly Problem[] {
  const horizon = years.value > 0 ? [] : [problem('horizon-zero', settings.cells.get('years') ?? originCells(years.origin)[0] ?? null)];
  const { status, source } = preset.discountRate;
  if (discountRate.origin.kind !== 'preset' || status !== 'superseded or under review') return horizon;
  const { header } = SETTINGS.discountRate;
  return [...horizon, problem('parameter-under-review', settings.cells.get('discountRate') ?? null, { parameter: header, source })];
}

function settingOf(setup: Setup, key: (typeof TOLD)[number]): Sourced<string | number> | null {
  return setup[key];
}
