import type { AnyLine } from './AnyLine';
import type { LineContext } from './LineContext';
import { priceIndex } from './priceIndex';

/**
 * Which way a line's prices are turned into those of the case: `deflate` divides by the price index, `inflate`
 * multiplies; null where they are the same already, or no cell gives inflation (then they are used as typed).
 */
export function priceTurn(line: AnyLine, { setup }: Pick<LineContext, 'setup'>): 'deflate' | 'inflate' | null {
  const own = line.record.prices?.value ?? setup.prices.value;
  if (own === setup.prices.value || setup.inflation === null) return null;
  return own === 'nominal' ? 'deflate' : 'inflate';
}

/** What turns a year's money in a line's prices into that of the case. */
export function pricesFactor(line: AnyLine, context: LineContext, year: number): number {
  const turn = priceTurn(line, context);
  const index = turn === null ? 1 : priceIndex(context.setup.inflation?.value ?? 0, year);
  return turn === 'deflate' ? 1 / index : index;
}

