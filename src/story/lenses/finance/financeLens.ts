import { binary, ref } from '../../../model/expression/Expression';
import { shareFigure } from '../../figures/shareFigure';
import { failureSentence } from '../failureSentence';
import type { LensContext } from '../LensContext';
import type { LensDefinition } from '../LensDefinition';
import { paybackSentence } from '../paybackSentence';
import { gainFigure, horizonFigure, isFresh, moneyFact, rangeFigures } from '../returnFigures';
import { riskSentence } from '../riskSentence';
import { FINANCE_WORDING } from './financeWording';

function returnSentence(context: LensContext): void {
  const { builder } = context;
  const presentValue = moneyFact(context, 'money.pvCosts', { label: 'Present value of costs', flattery: 'cost' });
  const gain = gainFigure(context);
  const years = horizonFigure(context);
  const rateKey = shareFigure(builder, { key: 'setup.rate.as-percent', label: 'Discount rate', size: binary(ref('setup.rate'), '*', 100), suffix: '%' });
  const range = rangeFigures(context);
  const expression = builder.grammar.sentences.returns({
    presentValue: ref(presentValue.textKey),
    years: ref(years.textKey),
    gain: ref(gain.textKey),
    loses: binary(ref('money.npv'), '<', 0),
    rate: ref(rateKey),
    range: range === null ? null : { low: ref(range.low.textKey), high: ref(range.high.textKey), isFresh: isFresh(context) },
  });
  const ends = range === null ? [] : [range.low, range.high];
  const figures = [presentValue, gain, ...ends, years, { textKey: rateKey, valueKey: 'setup.rate', unit: 'share' }];
  builder.state({ lens: 'finance', role: 'headline', key: 'finance.headline', expression, figures });
}

function noReturnSentence(context: LensContext): void {
  const { builder, amount } = context;
  if (amount === null) return;
  const presentValue = moneyFact(context, 'money.pvCosts', { label: 'Present value of costs', flattery: 'cost' });
  const hasTotal = builder.has('cost.total');
  const total = hasTotal ? moneyFact(context, 'cost.total', { label: 'Cost over the horizon', flattery: 'cost' }) : null;
  const ask = builder.has('init.ask') ? ref(moneyFact(context, 'init.ask', { label: 'Ask', flattery: 'cost' }).textKey) : null;
  const expression = builder.grammar.sentences.noReturn({
    total: total === null ? amount.short : ref(total.textKey),
    presentValue: total === null ? amount.short : ref(presentValue.textKey),
    ask,
  });
  builder.state({ lens: 'finance', role: 'headline', key: 'finance.headline', expression, figures: [...amount.figures, presentValue] });
}

function cashSentence(context: LensContext): void {
  const { builder } = context;
  const cash = moneyFact(context, 'money.pvCash', { label: 'Present value of cash-releasing benefits', flattery: 'gain' });
  const covers = binary(ref('money.pvCash'), '>=', ref('money.pvCosts'));
  const hasOther = builder.has('money.pvNotCash') && builder.number('money.pvNotCash') !== 0;
  const other = hasOther ? moneyFact(context, 'money.pvNotCash', { label: 'Present value of other benefits', flattery: 'gain' }) : null;
  const expression = builder.grammar.sentences.cash({ cash: ref(cash.textKey), hasCash: binary(ref('money.pvCash'), '<>', 0), covers, other: other === null ? null : ref(other.textKey) });
  builder.state({ lens: 'finance', role: 'support', key: 'finance.cash', expression, figures: other === null ? [cash] : [cash, other] });
}

/** The budget that falls, and who answers for it; nothing where no benefit that releases cash names one. */
function budgetSentence({ builder }: LensContext): void {
  if (!builder.has('budget.line')) return;
  const owner = builder.has('budget.owner') ? ref('budget.owner') : null;
  const expression = builder.grammar.sentences.budgetFalls({ benefit: ref('budget.benefit'), budget: ref('budget.line'), owner });
  builder.state({ lens: 'finance', role: 'support', key: 'finance.budget', expression, figures: [] });
}

/** What the case is measured against, where a cell says so. */
function baselineSentence({ builder, input }: LensContext): void {
  if (!builder.has('init.baselineOption')) return;
  const expression = builder.grammar.sentences.measuredAgainst(ref('init.baselineOption'), input.money.lessBaseline);
  builder.state({ lens: 'finance', role: 'support', key: 'finance.baseline', expression, figures: [] });
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
  budgetSentence(context);
  baselineSentence(context);
  riskSentence(context, 'finance');
  failureSentence(context, 'finance');
}

/** Does it pay, is it real, when, what could go wrong. */
export const FINANCE_LENS: LensDefinition = {
  id: 'finance',
  place: 'column',
  words: { en: { title: 'For finance', tab: 'Finance' } },
  tell: financeLens,
  wording: FINANCE_WORDING,
};
