import { binary, call, join, operand, phrase, ref, type Expression } from '../../model/expression/Expression';
import type { StoryBuilder } from '../StoryBuilder';
import { trimmedDecimals } from './trimmedDecimals';

/** What rounding must not do: make a cost look smaller, or a gain look larger; live where 1 stands for a cost. */
export type Flattery = 'cost' | 'gain' | Expression;

const SIGNIFICANT = 3;
/** Beyond a ten-thousandth of a cent an amount is noise, on which programs disagree when they round a half. */
const NOISE_DIGITS = 6;
/** True minus sign, as sentences are typeset. */
export const MINUS = '−';

const roundTo = (value: Expression, extra: Expression | null): Expression => {
  const digits = binary(SIGNIFICANT, '-', call('LEN', call('INT', call('ABS', value))));
  return call('ROUND', value, extra === null ? digits : binary(digits, '+', extra));
};

function flattersIn(flattery: Flattery, nearest: Expression, amount: Expression): Expression {
  const [smaller, larger] = [binary(nearest, '<', amount), binary(nearest, '>', amount)];
  if (typeof flattery !== 'string') return call('IF', flattery, smaller, larger);
  return flattery === 'cost' ? smaller : larger;
}

/**
 * Adds the rows that read an amount: `$2M`, `£1.25m`, `€950k`.
 *
 * Three significant digits; one more where the nearest would make a cost smaller or a gain larger
 * than it is. Magnitude by thousands; trailing zeros dropped. Text = prefix & FIXED(scaled) & letter.
 *
 * @returns the key of the row that holds the text; the amount itself stays under `source`.
 */
export function moneyFigure(
  builder: StoryBuilder,
  figure: { readonly source: string; readonly label: string; readonly currency: string; readonly flattery: Flattery },
): string {
  const { source, label } = figure;
  const key = `${source}.as-money`;
  const amount = builder.add({ key: `${key}.clean`, label: `${label}, without the noise of arithmetic`, unit: figure.currency, expression: call('ROUND', ref(source), NOISE_DIGITS) });
  const nearest = roundTo(amount, null);
  const flatters = flattersIn(figure.flattery, nearest, amount);
  const rounded = builder.add({ key: `${key}.rounded`, label: `${label}, rounded`, unit: figure.currency, expression: roundTo(amount, flatters) });
  const size = call('ABS', rounded);
  const step = builder.add({
    key: `${key}.step`,
    label: `${label}, thousands steps`,
    expression: [operand(1000), operand(1000000), binary(1000, '*', 1000000)]
      .map((limit) => binary(size, '>=', limit))
      .reduce((sum, each) => binary(sum, '+', each)),
  });
  const scaled = builder.add({
    key: `${key}.scaled`,
    label: `${label}, in its magnitude`,
    expression: call('ROUND', binary(size, '/', binary(1000, '^', step)), 3),
  });
  builder.add({
    key,
    label: `${label}, as read`,
    expression: join(
      call('IF', binary(rounded, '<', 0), MINUS, ''),
      builder.grammar.currencyPrefix(figure.currency),
      call('FIXED', scaled, trimmedDecimals(scaled)),
      phrase('magnitudes', binary(step, '+', 1)),
    ),
  });
  return key;
}
