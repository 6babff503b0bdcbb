import { operand, ref } from '../../model/expression/Expression';
import type { AmountRows } from '../claims/amountRows';
import { moneyFigure } from '../figures/moneyFigure';
import type { FigureKeys } from '../StoryBuilder';
import type { LensContext } from './LensContext';

/** What was paid, as it was paid: `$7.1M and $3.5M a year` where the costs have that shape. */
export function deliveredAmount({ builder, input }: LensContext, amount: AmountRows): AmountRows {
  if (!builder.has('cost.once') || !builder.has('cost.yearly') || builder.has('init.ask')) return amount;
  const currency = input.setup.currency.value;
  const read = (source: string, label: string): FigureKeys => ({
    textKey: moneyFigure(builder, { source, label, currency, flattery: 'cost' }),
    valueKey: source,
    unit: currency,
  });
  const once = read('cost.once', 'Paid in year 0');
  const yearly = read('cost.yearly', 'Paid in each later year');
  const both = builder.add({
    key: 'amount.once-and-yearly',
    label: 'Paid once and each year',
    expression: builder.grammar.figureWords.onceAndYearly(ref(once.textKey), ref(yearly.textKey)),
  });
  return { amount: both, short: both, wholeLife: operand(''), figures: [once, yearly] };
}
