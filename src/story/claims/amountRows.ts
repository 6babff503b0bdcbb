import { binary, call, operand, ref, type Expression } from '../../model/expression/Expression';
import { moneyFigure } from '../figures/moneyFigure';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';

/** The amount of a headline as it reads, and the figures in it. */
export interface AmountRows {
  readonly amount: Expression;
  /** ` (£2.6m over its life)` behind the word investment, or an empty text. */
  readonly wholeLife: Expression;
  /** The amount alone, for titles. */
  readonly short: Expression;
  readonly figures: readonly FigureKeys[];
}

/**
 * The amount of a headline: the ask where it is given, with the whole-life cost behind it where the
 * two differ; else the sum of all cost lines. Null when neither is known.
 */
export function amountRows(builder: StoryBuilder, currency: string): AmountRows | null {
  const read = (source: string, label: string): FigureKeys => ({
    textKey: moneyFigure(builder, { source, label, currency, flattery: 'cost' }),
    valueKey: source,
    unit: currency,
  });
  const whole = builder.has('cost.total') ? read('cost.total', 'Cost over the horizon') : null;
  if (!builder.has('init.ask')) {
    return whole === null ? null : { ...plain(whole), figures: [whole] };
  }
  const ask = read('init.ask', 'Ask');
  if (whole === null) return { ...plain(ask), figures: [ask] };
  const wholeLife = builder.add({
    key: 'amount.whole-life',
    label: 'Whole-life cost, where it reads other than the ask',
    expression: call('IF', binary(ref(ask.textKey), '=', ref(whole.textKey)), '', builder.grammar.figureWords.wholeLife(ref(whole.textKey))),
  });
  return { ...plain(ask), wholeLife, figures: [ask, whole] };
}

const plain = ({ textKey }: FigureKeys): Omit<AmountRows, 'figures'> => ({ amount: ref(textKey), short: ref(textKey), wholeLife: operand('') });
