import { binary, call, ref, type Expression } from '../../model/expression/Expression';
import { moneyFigure, type Flattery } from '../figures/moneyFigure';
import { yearsFigure } from '../figures/yearsFigure';
import type { FigureKeys } from '../StoryBuilder';
import type { LensContext } from './LensContext';

/** An amount as a figure of a sentence. */
export function moneyFact({ builder, input }: LensContext, source: string, read: { readonly label: string; readonly flattery: Flattery }): FigureKeys {
  const currency = input.setup.currency.value;
  return { textKey: moneyFigure(builder, { source, currency, ...read }), valueKey: source, unit: currency };
}

/** Size of the gain or loss: its sign is in the verb. */
export function gainFigure(context: LensContext): FigureKeys {
  const { builder } = context;
  builder.add({ key: 'money.npv-size', label: 'Net present value, without its sign', unit: context.input.setup.currency.value, expression: call('ABS', ref('money.npv')) });
  // A loss must not look smaller than it is; a gain not larger.
  return moneyFact(context, 'money.npv-size', { label: 'Net present value', flattery: binary(1, '*', binary(ref('money.npv'), '<', 0)) });
}

/** A range that was found for another result says nothing of this one; differences below a hundredth are arithmetic. */
const CENTS = 2;

/** 1 while the result is the one that the range and the chance were found for. */
export function isFresh({ builder }: LensContext): Expression {
  const moved = call('ROUND', binary(ref('money.npv'), '-', ref('risk.at')), CENTS);
  return builder.add({ key: 'risk.fresh', label: '1 while the range belongs to the result', expression: binary(1, '*', binary(moved, '=', 0)) });
}

/** Ends between which eight of ten outcomes lie; null where no line has a range. */
export function rangeFigures(context: LensContext): { readonly low: FigureKeys; readonly high: FigureKeys } | null {
  if (!context.builder.has('risk.p10')) return null;
  return { low: moneyFact(context, 'risk.p10', { label: 'Low end', flattery: 'gain' }), high: moneyFact(context, 'risk.p90', { label: 'High end', flattery: 'gain' }) };
}

/** The horizon as a figure. */
export function horizonFigure({ builder }: LensContext): FigureKeys {
  return { textKey: yearsFigure(builder, 'setup.years', 'Horizon'), valueKey: 'setup.years', unit: 'years' };
}

/** What the money returns, in one line; nothing where no benefit is valued in money. */
export function returnNetSentence(context: LensContext, lens: string): void {
  const { builder } = context;
  if (!builder.has('money.npv')) return;
  const gain = gainFigure(context);
  const years = horizonFigure(context);
  const expression = builder.grammar.sentences.returnsNet({ gain: ref(gain.textKey), loses: binary(ref('money.npv'), '<', 0), years: ref(years.textKey) });
  builder.state({ lens, role: 'support', key: `${lens}.return`, expression, figures: [gain, years] });
}
