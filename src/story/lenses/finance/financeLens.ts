import { binary, call, ref } from '../../../model/expression/Expression';
import { moneyFigure, type Flattery } from '../../figures/moneyFigure';
import { shareFigure } from '../../figures/shareFigure';
import { yearsFigure } from '../../figures/yearsFigure';
import type { FigureKeys } from '../../StoryBuilder';
import type { LensContext } from '../LensContext';
import type { LensDefinition } from '../LensDefinition';
import { paybackSentence } from '../paybackSentence';
import { FINANCE_WORDING } from './financeWording';

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

/** Ends between which eight of ten outcomes lie; null where no line has a range. */
function rangeFigures(context: LensContext): { readonly low: FigureKeys; readonly high: FigureKeys } | null {
  if (!context.builder.has('risk.p10')) return null;
  return { low: money(context, 'risk.p10', { label: 'Low end', flattery: 'gain' }), high: money(context, 'risk.p90', { label: 'High end', flattery: 'gain' }) };
}

function returnSentence(context: LensContext): void {
  const { builder } = context;
  const presentValue = money(context, 'money.pvCosts', { label: 'Present value of costs', flattery: 'cost' });
  const gain = gainFigure(context);
  const years: FigureKeys = { textKey: yearsFigure(builder, 'setup.years', 'Horizon'), valueKey: 'setup.years', unit: 'years' };
  const rateKey = shareFigure(builder, { key: 'setup.rate.as-percent', label: 'Discount rate', size: binary(ref('setup.rate'), '*', 100), suffix: '%' });
  const range = rangeFigures(context);
  const expression = builder.grammar.sentences.returns({
    presentValue: ref(presentValue.textKey),
    years: ref(years.textKey),
    gain: ref(gain.textKey),
    loses: binary(ref('money.npv'), '<', 0),
    rate: ref(rateKey),
    range: range === null ? null : { low: ref(range.low.textKey), high: ref(range.high.textKey) },
  });
  const ends = range === null ? [] : [range.low, range.high];
  const figures = [presentValue, gain, ...ends, years, { textKey: rateKey, valueKey: 'setup.rate', unit: 'share' }];
  builder.state({ lens: 'finance', role: 'headline', key: 'finance.headline', expression, figures });
}

function noReturnSentence(context: LensContext): void {
  const { builder, amount } = context;
  if (amount === null) return;
  const presentValue = money(context, 'money.pvCosts', { label: 'Present value of costs', flattery: 'cost' });
  const hasTotal = builder.has('cost.total');
  const total = hasTotal ? money(context, 'cost.total', { label: 'Cost over the horizon', flattery: 'cost' }) : null;
  const ask = builder.has('init.ask') ? ref(money(context, 'init.ask', { label: 'Ask', flattery: 'cost' }).textKey) : null;
  const expression = builder.grammar.sentences.noReturn({
    total: total === null ? amount.short : ref(total.textKey),
    presentValue: total === null ? amount.short : ref(presentValue.textKey),
    ask,
  });
  builder.state({ lens: 'finance', role: 'headline', key: 'finance.headline', expression, figures: [...amount.figures, presentValue] });
}

function cashSentence(context: LensContext): void {
  const { builder } = context;
  const cash = money(context, 'money.pvCash', { label: 'Present value of cash-releasing benefits', flattery: 'gain' });
  const covers = binary(ref('money.pvCash'), '>=', ref('money.pvCosts'));
  const hasOther = builder.has('money.pvNotCash') && builder.number('money.pvNotCash') !== 0;
  const other = hasOther ? money(context, 'money.pvNotCash', { label: 'Present value of other benefits', flattery: 'gain' }) : null;
  const expression = builder.grammar.sentences.cash({ cash: ref(cash.textKey), covers, other: other === null ? null : ref(other.textKey) });
  builder.state({ lens: 'finance', role: 'support', key: 'finance.cash', expression, figures: other === null ? [cash] : [cash, other] });
}

/** Does it pay, is it real, when: cost and return, cash and total value kept apart. */
function financeLens(context: LensContext): void {
  if (!context.builder.has('money.npv')) {
    noReturnSentence(context);
    return;
  }
  returnSentence(context);
  cashSentence(context);
  paybackSentence(context, 'finance');
}

/** Does it pay, is it real, when, what could go wrong. */
export const FINANCE_LENS: LensDefinition = {
  id: 'finance',
  place: 'column',
  words: { en: { title: 'For finance', tab: 'Finance' } },
  tell: financeLens,
  wording: FINANCE_WORDING,
};
