import type { Setup } from '../../model/Casebook';
import type { Origin, Sourced } from '../../model/origin';
import type { InputRows } from './InputRows';

/** The half year by which mid-year timing shifts the money, written once as the convention it is. */
const HALF_YEAR = 0.5;

/** Two ways to the same figure may differ by this share: the noise of adding decimals, far below a cent. */
export const TOLERANCE = 1e-9;

/** Settings that the columns, heads and words of our sheets were laid out by: a change asks for another run. */
const SHAPES_SHEETS: ReadonlySet<string> = new Set(['setup.currency', 'setup.preset', 'setup.years', 'setup.firstYear', 'setup.priceBase']);

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

/** The settings of the run, each from its cell, its preset or its convention. */
export function addSettingInputs(rows: InputRows, setup: Setup): void {
  for (const { key, label, sourced, unit, format } of settingsOf(setup, rows.words.label('unit-share'))) {
    if (sourced === null) continue;
    const { value, origin } = sourced;
    rows.add({ key, label: rows.words.label(label), value, unit, origin, fixed: SHAPES_SHEETS.has(key), ...(format === undefined ? {} : { format }) });
  }
}
