import type { Setup } from '../../model/Casebook';
import type { Sourced } from '../../model/origin';
import type { AnyLine } from './AnyLine';

/**
 * The currency in which the amounts of a line are typed, as an ISO 4217 code; that of the set-up where none is named.
 *
 * @example lineCurrency({ record: { currency: { value: ' eur ' } } }, { currency: { value: 'GBP' } }) // 'EUR'
 */
export function lineCurrency({ record }: Pick<AnyLine, 'record'>, { currency }: Pick<Setup, 'currency'>): string {
  const named = record.currency?.value.trim().toUpperCase() ?? '';
  return named === '' ? currency.value : named;
}

/**
 * The rate at which a line's amounts become the currency of the case.
 *
 * Equation: units of the currency of the set-up for one unit of the line's.
 *
 * @returns `same` where no rate is needed, null where one is needed and no cell gives it.
 * @example exchangeRate({ record: { currency: { value: 'EUR' } } }, { currency: { value: 'GBP' }, exchangeRates: {} }) // null
 * @example exchangeRate({ record: {} }, { currency: { value: 'GBP' }, exchangeRates: {} }) // 'same'
 */
export function exchangeRate(line: Pick<AnyLine, 'record'>, setup: Pick<Setup, 'currency' | 'exchangeRates'>): Sourced<number> | 'same' | null {
  const code = lineCurrency(line, setup);
  return code === setup.currency.value ? 'same' : (setup.exchangeRates[code] ?? null);
}
