import { binary, call, join, ref, type Expression } from '../../model/expression/Expression';
import type { StoryBuilder } from '../StoryBuilder';
import { MINUS } from './moneyFigure';
import { trimmedDecimals } from './trimmedDecimals';

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

/**
 * Adds the row that reads a level: `29.4`, `71%`, `−12`, `+15`, `1,200`.
 *
 * @param source key of the fact
 * @returns the key of the row that holds the text
 */
export function levelFigure(builder: StoryBuilder, source: string, look: LevelLook & { readonly label: string }): string {
  const key = `${source}.as-level`;
  const level = ref(source);
  const size = call('ABS', look.decimals === null ? call('ROUND', level, 3) : level);
  const decimals: Expression = look.decimals === null ? trimmedDecimals(size) : { kind: 'number', value: look.decimals };
  const plus = look.signedWith === null ? '' : call('IF', binary(ref(look.signedWith), '<', 0), '+', '');
  const sign = call('IF', binary(level, '<', 0), MINUS, plus);
  builder.add({ key, label: `${look.label}, as read`, expression: join(sign, look.prefix, call('FIXED', size, decimals), look.suffix) });
  return key;
}
