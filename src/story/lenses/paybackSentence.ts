import { binary, call, ref } from '../../model/expression/Expression';
import { yearsFigure } from '../figures/yearsFigure';
import type { FigureKeys } from '../StoryBuilder';
import type { LensContext } from './LensContext';

/** When the money is back, or that it is not within the horizon; nothing where there are no benefits in money. */
export function paybackSentence({ builder }: LensContext, lens: 'board' | 'finance'): void {
  if (!builder.has('money.npv')) return;
  const { sentences } = builder.grammar;
  const key = `${lens}.payback`;
  const span: FigureKeys = { textKey: yearsFigure(builder, 'money.paybackDiscounted', 'Payback, discounted'), valueKey: 'money.paybackDiscounted', unit: 'years' };
  const years: FigureKeys = { textKey: yearsFigure(builder, 'setup.years', 'Horizon'), valueKey: 'setup.years', unit: 'years' };
  const within = sentences.paysBack(ref(span.textKey), 'discounted');
  const expression = call('IF', binary(ref('money.paybackDiscounted'), '<', 0), sentences.notPaidBack(ref(years.textKey)), within);
  const paidBack = builder.number('money.paybackDiscounted') >= 0;
  builder.state({ lens, role: 'support', key, expression, figures: [paidBack ? span : years] });
}
