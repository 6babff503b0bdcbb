import fc from 'fast-check';
import type { Draw } from './Draw';
import { typed, type GeneratedCell } from './GeneratedBook';

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€' };

const amounts = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 500, max: 5_000_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 100_000, max: 9_999_999 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1000.1, 1000.3, 999_500, 1_000_000, 999_999.5, 250_000_000) },
);

/** The value of one unit, which is multiplied by volumes. */
export function drawUnitValue(draw: Draw, currency: string): GeneratedCell {
  const value = draw(fc.integer({ min: 1, max: 90_000 })) / 100;
  return typed(draw(fc.boolean()) ? value : `${SYMBOLS[currency] ?? ''}${String(value)}`);
}

/** An amount as people type it: a number, a formatted number, or a text with symbol and magnitude. */
export function drawMoney(draw: Draw, currency: string): GeneratedCell {
  const amount = draw(amounts);
  const symbol = SYMBOLS[currency] ?? '';
  const texts = [`${symbol}2M`, `${symbol}1.25m`, `${symbol}950k`, '2,000,000', `${symbol}1,234.50`, '0.5 million'];
  const kind = draw(fc.integer({ min: 0, max: 9 }));
  if (kind < 6) return typed(amount);
  if (kind === 6) return { value: amount, format: '#,##0' };
  if (kind === 7) return { value: amount * 2, formula: `${String(amount)}*2` };
  return typed(draw(fc.constantFrom(...texts)));
}

/** The amounts of a line: gaps are left, some years hold words that are no amount. */
export function drawYears(draw: Draw, years: readonly string[], currency: string): Readonly<Record<string, GeneratedCell>> {
  const shape = draw(fc.constantFrom('every', 'gaps', 'first', 'level'));
  const level = drawMoney(draw, currency);
  const cells = years.map((year, index): readonly [string, GeneratedCell] | null => {
    if (shape === 'level') return [year, level];
    if (shape === 'first' && index > 0) return null;
    if (shape === 'gaps' && draw(fc.boolean())) return draw(fc.integer({ min: 0, max: 9 })) === 0 ? [year, typed('TBC')] : null;
    return [year, drawMoney(draw, currency)];
  });
  return Object.fromEntries(cells.filter((cell) => cell !== null));
}

/** An adjustment or share: percent-formatted, as a text, or a plain fraction. */
export function drawShare(draw: Draw, most: number): GeneratedCell {
  const percent = draw(fc.integer({ min: 0, max: most }));
  return draw(fc.constantFrom<GeneratedCell>({ value: percent / 100, format: '0%' }, { value: `${String(percent)}%` }, { value: percent / 100 }));
}
