import type { CellAddress } from '../../model/cellAddress';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import { currenciesOfSymbol, currencyCode } from '../values/currencies';

/** What the name of a setting says about an exchange rate: units of `quote` for one of `base`; null = that of the case. */
export interface RateName {
  readonly base: string;
  readonly quote: string | null;
}

/** A row of the set-up that states an exchange rate. */
export interface StatedRate extends RateName {
  readonly setting: string;
  /** The cell with the name of the setting. */
  readonly at: CellAddress;
  readonly rate: Sourced<number>;
}

const CODE = '(US\\$|[£$€¥₹]|[A-Za-z]{3})';
const PREFIX = '(?:exchange rates?|fx(?: rate)?|rate of exchange)';
const PAIR = new RegExp(`^(?:${PREFIX}\\b)?[\\s:(]*${CODE}\\s*(?:/|-|→|to|in|per)\\s*${CODE}(?:\\s*(?:exchange )?rate)?[\\s)]*$`, 'iu');
const SINGLE = new RegExp(`^(?:${PREFIX}[\\s:(]*(?:for |of )?${CODE}[\\s)]*|${CODE}\\s+(?:exchange |fx )?rate)$`, 'iu');
const PER = /\bper\b/iu;
const CALLED_SO = new RegExp(`^${PREFIX}\\b|\\bexchange rate$`, 'iu');

/**
 * The exchange rate that the name of a setting means; null when it means none.
 *
 * `EUR/GBP` is read as dealers quote it: pounds for one euro; so is `EUR to GBP`, and `GBP per EUR`.
 * Without the words "exchange rate" only common currencies count: a "tax rate" is none.
 *
 * @example rateName('Exchange rate EUR') // { base: 'EUR', quote: null }
 * @example rateName('EUR/GBP') // { base: 'EUR', quote: 'GBP' }
 * @example rateName('GBP per EUR') // { base: 'EUR', quote: 'GBP' }
 * @example rateName('Tax rate') // null
 */
export function rateName(name: string): RateName | null {
  const text = name.replace(/\s+/gu, ' ').trim();
  const codeOf = (code: string): string | null => (CALLED_SO.test(text) || currenciesOfSymbol(code).length > 0 ? currencyCode(code) : null);
  const pair = PAIR.exec(text);
  if (pair !== null) {
    const [first, second] = [codeOf(pair[1] ?? ''), codeOf(pair[2] ?? '')];
    if (first === null || second === null) return null;
    return PER.test(text) ? { base: second, quote: first } : { base: first, quote: second };
  }
  const single = SINGLE.exec(text);
  const base = single === null ? null : codeOf(single[1] ?? single[2] ?? '');
  return base === null ? null : { base, quote: null };
}

/**
 * The rates by the other currency's code, in units of the case's currency for one of the other; a rate stated the
 * other way round is turned, the first of two for one currency counts, and what leads to no rate is said.
 */
export function ratesInCurrency(stated: readonly StatedRate[], currency: string, problems: Problem[]): Readonly<Record<string, Sourced<number>>> {
  const rates = new Map<string, Sourced<number>>();
  for (const { base, quote, setting, at, rate } of stated) {
    const other = base === currency ? quote : base;
    const isOfCase = base === currency || quote === null || quote === currency;
    if (other === null || other === currency || !isOfCase) problems.push(problem('setting-unknown', at, { setting }));
    else if (rates.has(other)) problems.push(problem('row-duplicate', at, { name: setting }));
    else rates.set(other, base === currency ? turned(rate) : rate);
  }
  return Object.fromEntries(rates);
}

/** Units of the other for one of ours, as units of ours for one of the other. */
function turned({ value, origin }: Sourced<number>): Sourced<number> {
  const from = origin.kind === 'cell' ? [origin.at] : [];
  return { value: 1 / value, origin: { kind: 'derived', from, rule: 'exchange-rate-turned' } };
}
