import { binary, call, ref } from '../../model/expression/Expression';
import { chanceFigure } from '../figures/chanceFigure';
import { yearsFigure } from '../figures/yearsFigure';
import type { FigureKeys } from '../StoryBuilder';
import type { LensContext } from './LensContext';
import { isFresh } from './returnFigures';

/** When the money is back, or that it is not within the horizon; nothing where there are no benefits in money. */
export function paybackSentence(context: LensContext, lens: 'board' | 'finance'): void {
  const { builder } = context;
  if (!builder.has('money.npv')) return;
  const { sentences } = builder.grammar;
  const key = `${lens}.payback`;
  const span: FigureKeys = { textKey: yearsFigure(builder, 'money.paybackDiscounted', 'Payback, discounted'), valueKey: 'money.paybackDiscounted', unit: 'years' };
  const years: FigureKeys = { textKey: yearsFigure(builder, 'setup.years', 'Horizon'), valueKey: 'setup.years', unit: 'years' };
  const within = call('IF', binary(ref('money.paybackDiscounted'), '=', 0), sentences.paysBackAtOnce, sentences.paysBack(ref(span.textKey), 'discounted'));
  const expression = call('IF', binary(ref('money.paybackDiscounted'), '<', 0), sentences.notPaidBack(ref(years.textKey)), within);
  const paidBack = builder.number('money.paybackDiscounted') >= 0;
  const figures = [paidBack ? span : years];
  if (!builder.has('risk.loss')) {
    builder.state({ lens, role: 'support', key, expression, figures });
    return;
  }
  const chance: FigureKeys = { textKey: chanceFigure(builder, 'risk.loss', 'Chance of not paying back'), valueKey: 'risk.loss', unit: 'share' };
  const sentence = builder.add({ key: 'risk.sentence', label: 'Chance of not paying back, in words', expression: sentences.chance(ref(chance.textKey), ref('risk.loss')) });
  builder.state({ lens, role: 'support', key, expression: sentences.withChance(expression, { sentence, isFresh: isFresh(context) }), figures: [...figures, chance] });
}
