import { fixedText } from '../../../model/expression/fixedText';
import { roundHalfAway } from '../../../model/rounding';
import type { PaneContext } from '../PaneContext';

const SIGNIFICANT = 3;
const MINUS = '−';
/** Beyond it an amount is noise. */
const NOISE_DIGITS = 6;
const THOUSAND = 1000;

/** What rounding must not do: make a cost look smaller, or a gain look larger. */
export type Flattery = 'cost' | 'gain';

/** Three significant digits; one more where the nearest would flatter, as in the sentences. */
function rounded(value: number, flattery: Flattery): number {
  const digits = SIGNIFICANT - String(Math.floor(Math.abs(value))).length;
  const nearest = roundHalfAway(value, digits);
  const flatters = flattery === 'cost' ? nearest < value : nearest > value;
  return flatters ? roundHalfAway(value, digits + 1) : nearest;
}

/** An amount as the sentences write it: `£1.25m`, `−$950K`. */
export function shortMoney({ built }: Pick<PaneContext, 'built'>, value: number, flattery: Flattery = 'gain'): string {
  const { grammar } = built.words;
  const { magnitudes } = grammar.phrases;
  const shown = rounded(roundHalfAway(value, NOISE_DIGITS), flattery);
  let scaled = Math.abs(shown);
  let step = 0;
  while (scaled >= THOUSAND && step < magnitudes.length - 1) {
    scaled /= THOUSAND;
    step += 1;
  }
  const text = fixedText(scaled, SIGNIFICANT, grammar.separators).replace(/0+$/, '').replace(/[^0-9]$/, '');
  return `${shown < 0 ? MINUS : ''}${grammar.currencyPrefix(built.casebook.setup.currency.value)}${text}${magnitudes[step] ?? ''}`;
}
