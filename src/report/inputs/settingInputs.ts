import type { LaterRate, Setup } from '../../model/Casebook';
import type { Origin, Sourced } from '../../model/origin';
import { yearsAway } from '../../money/discounting/discountFactors';
import { lineContext } from '../../money/lines/LineContext';
import type { CaseResult } from '../CaseResult';
import { countsFromGoLive } from '../workings/lineGoLiveRow';
import type { InputRows } from './InputRows';

/** The half year by which mid-year timing shifts the money, written once as the convention it is. */
const HALF_YEAR = 0.5;

/** Two ways to the same figure may differ by this share: the noise of adding decimals, far below a cent. */
export const TOLERANCE = 1e-9;

/** Settings that the columns, heads and words of our sheets were laid out by: a change asks for another run. */
const SHAPES_SHEETS: ReadonlySet<string> = new Set(['setup.currency', 'setup.preset', 'setup.years', 'setup.firstYear', 'setup.priceBase', 'setup.prices', 'setup.fiscalYearStart']);

interface SettingRow {
  readonly key: string;
  readonly label: string;
  readonly sourced: Sourced<number | string> | null;
  readonly unit: string;
  readonly format?: string;
}

const convention = (value: number, reason: string): Sourced<number> => ({ value, origin: { kind: 'default', reason } satisfies Origin });

function settingsOf(setup: Setup, unitShare: string): readonly SettingRow[] {
  return [
    { key: 'setup.organisation', label: 'organisation', sourced: setup.organisation, unit: 'text' },
    { key: 'setup.currency', label: 'currency', sourced: setup.currency, unit: 'choice' },
    { key: 'setup.preset', label: 'preset', sourced: setup.preset, unit: 'choice' },
    { key: 'setup.rate', label: 'discount-rate', sourced: setup.discountRate, unit: 'share a year' },
    { key: 'setup.timing', label: 'timing', sourced: setup.timing, unit: 'choice' },
    { key: 'setup.midYear', label: 'mid-year-shift', sourced: convention(HALF_YEAR, 'mid-year-shift'), unit: 'years', format: '0.0' },
    { key: 'setup.years', label: 'years-after-zero', sourced: setup.years, unit: 'years' },
    { key: 'setup.firstYear', label: 'first-year', sourced: setup.firstYear, unit: 'year' },
    { key: 'setup.priceBase', label: 'price-base', sourced: setup.priceBase, unit: 'text' },
    { key: 'setup.tolerance', label: 'tolerance', sourced: convention(TOLERANCE, 'tolerance-of-checks'), unit: unitShare, format: '0.000000000' },
    { key: 'setup.asOf', label: 'as-of', sourced: setup.asOf, unit: 'date' },
  ];
}

/** What another rate is written as, where a year of the horizon lies so far away that it holds. */
function laterRows(setup: Setup, later: LaterRate | null, names: { readonly key: string; readonly label: string }): readonly SettingRow[] {
  if (later === null || yearsAway(setup.timing.value, setup.years.value) <= later.afterYear.value) return [];
  return [
    { key: `setup.${names.key}After`, label: `${names.label}-after`, sourced: later.afterYear, unit: 'years' },
    { key: `setup.${names.key}Rate`, label: `${names.label}-rate`, sourced: later.rate, unit: 'share a year' },
  ];
}

/** Settings that only some cases need: they stand where a formula of Workings reads them. */
function settingsInUse(setup: Setup, chosen: readonly CaseResult[]): readonly SettingRow[] {
  const { health, inflation } = setup;
  const usesHealth = chosen.some(({ money }) => money.time.healthFactors !== null);
  const usesMonths = chosen.some(({ initiative }) => countsFromGoLive(initiative, lineContext(initiative, setup)));
  return [
    ...laterRows(setup, setup.laterRate, { key: 'later', label: 'later' }),
    ...(usesHealth && health !== null ? [{ key: 'setup.healthRate', label: 'health-rate', sourced: health.rate, unit: 'share a year' }, ...laterRows(setup, health.later, { key: 'healthLater', label: 'health-later' })] : []),
    ...(inflation === null ? [] : [{ key: 'setup.inflation', label: 'inflation', sourced: inflation, unit: 'share a year' }, { key: 'setup.prices', label: 'prices', sourced: setup.prices, unit: 'choice' }]),
    ...(usesMonths ? [{ key: 'setup.fiscalYearStart', label: 'fiscal-year-start', sourced: setup.fiscalYearStart, unit: 'number' }] : []),
  ];
}

/** The settings of the run, each from its cell, its preset or its convention. */
export function addSettingInputs(rows: InputRows, setup: Setup, chosen: readonly CaseResult[]): void {
  const { label, sentence } = rows.words;
  for (const row of [...settingsOf(setup, label('unit-share')), ...settingsInUse(setup, chosen)]) {
    const { key, sourced, unit, format } = row;
    if (sourced === null) continue;
    rows.add({ key, label: label(row.label), ...sourced, unit, fixed: SHAPES_SHEETS.has(key), ...(format === undefined ? {} : { format }) });
  }
  for (const [code, rate] of Object.entries(setup.exchangeRates)) {
    const unit = sentence('unit-exchange', { currency: setup.currency.value, other: code });
    rows.add({ key: `setup.exchange.${code}`, label: sentence('exchange-rate', { other: code }), ...rate, unit, format: '0.0000' });
  }
}
