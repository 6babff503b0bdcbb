import { binary, call, join, ref, type Expression } from '../../model/expression/Expression';
import { moneyFigure, type Flattery } from '../figures/moneyFigure';
import { shareFigure } from '../figures/shareFigure';
import { yearsFigure } from '../figures/yearsFigure';
import type { FigureKeys } from '../StoryBuilder';
import type { LensContext } from './LensContext';
import { paybackSentence } from './paybackSentence';

function money({ builder, input }: LensContext, source: string, read: { readonly label: string; readonly flattery: Flattery }): FigureKeys {
  const currency = input.setup.currency.value;
  return { textKey: moneyFigure(builder, { source, currency, ...read }), valueKey: source, unit: currency };
}

/** Size of the gain or loss: its sign is in the verb. */
function gainFigure(context: LensContext): FigureKeys {
  const { builder } = context;
  builder.add({ key: 'money.npv-size', label: 'Net present value, without its sign', unit: context.input.setup.currency.value, expression: call('ABS', ref('money.npv')) });
  // A loss must not look smaller than it is; a gain not larger.
  const loses = builder.number('money.npv') < 0;
  return money(context, 'money.npv-size', { label: 'Net present value', flattery: loses ? 'cost' : 'gain' });
}

function returnSentence(context: LensContext): void {
  const { builder } = context;
  const presentValue = money(context, 'money.pvCosts', { label: 'Present value of costs', flattery: 'cost' });
  const gain = gainFigure(context);
  const years: FigureKeys = { textKey: yearsFigure(builder, 'setup.years', 'Horizon'), valueKey: 'setup.years', unit: 'years' };
  const rateKey = shareFigure(builder, { key: 'setup.rate.as-percent', label: 'Discount rate', size: binary(ref('setup.rate'), '*', 100), suffix: '%' });
  const expression = builder.grammar.sentences.returns({
    presentValue: ref(presentValue.textKey),
    years: ref(years.textKey),
    gain: ref(gain.textKey),
    loses: binary(ref('money.npv'), '<', 0),
    rate: ref(rateKey),
  });
  const figures = [presentValue, gain, years, { textKey: rateKey, valueKey: 'setup.rate', unit: 'share' }];
  builder.state({ lens: 'finance', role: 'headline', key: 'finance.headline', expression, figures });
}

function noReturnSentence(context: LensContext): void {
  const { builder, amount } = context;
  if (amount === null) return;
  const presentValue = money(context, 'money.pvCosts', { label: 'Present value of costs', flattery: 'cost' });
  const shown: Expression = join(amount.short, amount.wholeLife);
  const expression = builder.grammar.sentences.noReturn(shown, ref(presentValue.textKey));
  builder.state({ lens: 'finance', role: 'headline', key: 'finance.headline', expression, figures: [...amount.figures, presentValue] });
}

function cashSentences(context: LensContext): void {
  const { builder } = context;
  const { sentences } = builder.grammar;
  const cash = money(context, 'money.pvCash', { label: 'Present value of cash-releasing benefits', flattery: 'gain' });
  const covers = binary(ref('money.pvCash'), '>=', ref('money.pvCosts'));
  builder.state({ lens: 'finance', role: 'support', key: 'finance.cash', expression: sentences.cashCovers(ref(cash.textKey), covers), figures: [cash] });
  if (!builder.has('money.pvNotCash') || builder.number('money.pvNotCash') === 0) return;
  const other = money(context, 'money.pvNotCash', { label: 'Present value of other benefits', flattery: 'gain' });
  builder.state({ lens: 'finance', role: 'support', key: 'finance.not-cash', expression: sentences.notCash(ref(other.textKey)), figures: [other] });
}

/** Does it pay, is it real, when: cost and return, cash and total value kept apart. */
export function financeLens(context: LensContext): void {
  if (!context.builder.has('money.npv')) {
    noReturnSentence(context);
    return;
  }
  returnSentence(context);
  cashSentences(context);
  paybackSentence(context, 'finance');
}
