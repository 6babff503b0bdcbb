import type { Setup } from '../../model/Casebook';
import { localeFormat } from '../../model/localeFormat';
import type { LocaleFormat } from '../../model/localeFormat';
import type { Sourced } from '../../model/origin';
import { PRESET_TABLE } from '../../model/presets';
import type { Preset } from '../../model/presets';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { RawWorkbook } from '../../model/rawWorkbook';
import type { ReadingRun } from '../casebook/ReadingRun';
import type { SourceTable } from '../casebook/SourceTable';
import type { Mapping } from '../mapping/Mapping';
import { currencyOfCells } from './currencyOfCells';
import { fiscalMonth } from './fiscalMonth';
import { localeOfReading, presetAssumed, presetNamed } from './presetInForce';
import { readFirstYear } from './readFirstYear';
import type { ReadOptions } from './ReadOptions';
import { readSettings } from './readSettings';
import { fromPreset, resolveSetup } from './resolveSetup';
import type { SettingsRead } from './SettingsRead';
import { yearPlan } from './yearPlan';
import type { YearPlan } from './yearPlan';

/** What is settled before the first row of a case is read. */
export interface SetupBasis {
  readonly setup: Setup;
  readonly run: ReadingRun;
  readonly plan: YearPlan;
}

/** What the set-up is settled from. */
export interface SetupInput {
  readonly tables: readonly SourceTable[];
  readonly workbook: RawWorkbook;
  readonly mapping: Mapping;
  readonly options: ReadOptions;
}

/**
 * Settles set-up, locale, currency and years from the Setup tables, the amounts' symbols and the year columns.
 */
export function settleSetup({ tables, workbook, mapping, options }: SetupInput, problems: Problem[]): SetupBasis {
  const setupTables = tables.filter((table) => table.mapping.table === 'setup');
  const cases = tables.filter((table) => table.mapping.table !== 'setup');
  const base = {
    date1904: workbook.date1904,
    decimalOfFile: workbook.kind === 'csv' && (workbook.delimiter ?? ',') === ',' ? ('.' as const) : null,
  };
  const bare: ReadingRun = { ...base, locale: localeOf(options.localeTag ?? options.hostLocaleTag ?? null), currency: null, fiscalYearStart: 1 };
  const settings = readSettings(setupTables, bare, problems);
  const currency = currencyFound(mapping, cases);
  const named = presetNamed(options, settings);
  const preset = named ?? presetAssumed(settings.values.currency?.value ?? currency?.value ?? null, options);
  const fiscalYearStart = fiscalStart(settings, PRESET_TABLE[preset.value], problems);
  const firstYear = readFirstYear(settings.values.firstYear, fiscalYearStart.value, problems);
  const plan = yearPlan(cases, firstYear, fiscalYearStart.value);
  const setup = resolveSetup({ options, settings, preset, currency, fiscalYearStart, plan }, problems);
  const locale = localeOf(localeOfReading(options, named?.value ?? null));
  const run: ReadingRun = { ...base, locale, currency: setup.currency.value, preset: preset.value, fiscalYearStart: fiscalYearStart.value };
  return { setup, run, plan };
}

function localeOf(tag: string | null): LocaleFormat | null {
  return tag === null ? null : localeFormat(tag);
}

/** A person's word in the mapping goes before what the amounts show. */
function currencyFound(mapping: Mapping, cases: readonly SourceTable[]): Sourced<string> | null {
  if (mapping.currency !== null) return { value: mapping.currency, origin: { kind: 'given', by: 'mapping' } };
  return currencyOfCells(cases);
}

function fiscalStart(settings: SettingsRead, preset: Preset, problems: Problem[]): Sourced<number> {
  const given = settings.values.fiscalYearStart;
  if (given === undefined) return fromPreset(preset, preset.fiscalYearStart);
  const month = fiscalMonth(given.value);
  if (month !== null) return { value: month, origin: given.origin };
  const at = settings.cells.get('fiscalYearStart') ?? null;
  problems.push(problem('choice-unknown', at, { text: given.value, choices: '1–12', header: 'Fiscal year start (month)' }));
  return fromPreset(preset, preset.fiscalYearStart);
}
