import { binary, call, join, ref, type Expression } from '../../model/expression/Expression';
import type { StoryBuilder } from '../StoryBuilder';
import { MINUS } from './moneyFigure';
import { trimmedDecimals } from './trimmedDecimals';

const MOST_DECIMALS = 3;

/** How a metric's levels read: as the cell shows them. */
export interface LevelLook {
  /** Decimals that the cells show; null = as many as needed, three at most. */
  readonly decimals: number | null;
  /** Directly before the number, e.g. a currency symbol. */
  readonly prefix: string;
  /** Directly behind the number, e.g. `%`. */
  readonly suffix: string;
  /** Key of another level; where that one is negative, a positive one carries its plus sign. */
  readonly signedWith: string | null;
}

/** Decimals beyond these are left over from multiplying. */
const NOISE_DIGITS = 9;

/**
 * Adds the row that reads a level: `29.4`, `71%`, `−12`, `+15`, `1,200`.
 *
 * @param source key of the fact
 * @returns the key of the row that holds the text
 */
export function levelFigure(builder: StoryBuilder, source: string, look: LevelLook & { readonly label: string }): string {
  const key = `${source}.as-level`;
  // A percent-formatted 50.25% is 50.2499… once multiplied; programs disagree on how to round that.
  const shown = call('ROUND', call('ROUND', ref(source), NOISE_DIGITS), look.decimals ?? MOST_DECIMALS);
  const size = call('ABS', shown);
  const decimals: Expression = look.decimals === null ? trimmedDecimals(size) : { kind: 'number', value: look.decimals };
  const plus = look.signedWith === null ? '' : call('IF', binary(ref(look.signedWith), '<', 0), '+', '');
  const sign = call('IF', binary(shown, '<', 0), MINUS, plus);
  builder.add({ key, label: `${look.label}, as read`, expression: join(sign, look.prefix, call('FIXED', size, decimals), look.suffix) });
  return key;
}
