/** Currencies that a symbol may mean; the first is meant where nothing else says which. */
const SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  US$: ['USD'],
  A$: ['AUD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  NZ$: ['NZD'],
  '£': ['GBP'],
  '€': ['EUR'],
  '¥': ['JPY', 'CNY'],
  '₹': ['INR'],
  '₩': ['KRW'],
  R$: ['BRL'],
  zł: ['PLN'],
  kr: ['SEK', 'NOK', 'DKK'],
};

const CODES: ReadonlySet<string> = new Set(
  (
    'USD GBP EUR CAD AUD NZD CHF SEK NOK DKK JPY CNY INR ZAR SGD HKD MXN BRL PLN CZK HUF RON ILS AED SAR KRW TRY THB MYR IDR PHP'
  ).split(' '),
);

/**
 * The currencies that a symbol or code can stand for; empty when it is none.
 *
 * @example currenciesOfSymbol('£') // ['GBP']
 * @example currenciesOfSymbol('eur') // ['EUR']
 */
export function currenciesOfSymbol(symbol: string): readonly string[] {
  const text = symbol.trim();
  const code = text.toUpperCase();
  if (CODES.has(code)) return [code];
  return SYMBOLS[text] ?? SYMBOLS[code] ?? [];
}

/**
 * The currency that a symbol means where nothing else says which; null when it is none.
 *
 * @example currencyOfSymbol('$') // 'USD'
 * @example currencyOfSymbol('km') // null
 */
export function currencyOfSymbol(symbol: string): string | null {
  return currenciesOfSymbol(symbol)[0] ?? null;
}

/**
 * The ISO code that a set-up cell names, by code or by symbol; null when it is neither.
 *
 * A code of three letters that is not in the list of common ones is accepted: there are 180.
 *
 * @example currencyCode('gbp') // 'GBP'
 * @example currencyCode('pounds') // null
 */
export function currencyCode(text: string): string | null {
  const known = currencyOfSymbol(text);
  if (known !== null) return known;
  return /^[A-Za-z]{3}$/.test(text.trim()) ? text.trim().toUpperCase() : null;
}
