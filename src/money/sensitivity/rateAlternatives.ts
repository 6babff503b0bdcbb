import { PRESET_TABLE } from '../../model/presets';
import type { Setup } from '../../model/Casebook';

/** A discount rate to try, with what is known of it. */
export interface RateAlternative {
  /** Fraction of one a year. */
  readonly rate: number;
  readonly source: string;
  /** Year, or year and month, of the source. */
  readonly dated: string;
  readonly secondary: boolean;
  readonly adopted: boolean;
}

/**
 * Other discount rates of the preset, each once: the rate it starts from, and what else is said of it. The rate that is
 * in use is left out.
 */
export function rateAlternatives({ preset, discountRate }: Pick<Setup, 'preset' | 'discountRate'>): readonly RateAlternative[] {
  const { value, source, dated, alternatives } = PRESET_TABLE[preset.value].discountRate;
  const own: RateAlternative = { rate: value, source, dated, secondary: false, adopted: true };
  const all = [own, ...alternatives.map(({ value: rate, ...said }) => ({ ...said, rate }))];
  const seen = new Set([discountRate.value]);
  return all.filter(({ rate }) => {
    const isNew = !seen.has(rate);
    seen.add(rate);
    return isNew;
  });
}
