import type { Metric } from '../../model/Casebook';
import { binary, call, operand, ref } from '../../model/expression/Expression';
import type { AmountRows } from '../claims/amountRows';
import { changeSlots } from '../claims/changeSlots';
import { metricKey } from '../facts/metricFacts';
import { levelFigure } from '../figures/levelFigure';
import { moneyFigure } from '../figures/moneyFigure';
import { shareFigure } from '../figures/shareFigure';
import { unitLook } from '../figures/unitLook';
import type { DeliveredSlots } from '../grammar/StatementGrammar';
import type { FigureKeys } from '../StoryBuilder';
import type { StoryReading } from '../StoryInput';
import type { Headline } from './headline';
import type { LensContext } from './LensContext';

interface DeliveredCase {
  readonly lead: Metric;
  readonly amount: AmountRows;
  readonly reading: StoryReading;
}

function deliveredSlots(context: LensContext, { lead, amount }: DeliveredCase): { readonly slots: DeliveredSlots; readonly figures: readonly FigureKeys[] } {
  const { builder, input } = context;
  const at = (name: string): string => metricKey(lead, name);
  const own = changeSlots(builder, lead, amount);
  const unit = builder.grammar.metricWords(lead.name.value).unit ?? lead.unit?.value ?? '';
  const look = unitLook(unit);
  const actualKey = levelFigure(builder, at('actual'), { label: `${lead.name.value}, latest`, prefix: look.prefix, suffix: look.suffix, decimals: lead.decimals, signedWith: at('baseline') });
  const moved = binary(ref(at('actual')), '-', ref(at('baseline')));
  const points = look.suffix === '%';
  const share = call('IF', binary(ref(at('baseline')), '=', 0), 0, binary(call('ABS', moved), '/', call('ABS', ref(at('baseline')))));
  const key = at('actual-change');
  shareFigure(builder, { key, label: `${lead.name.value}, change so far`, size: points ? call('ABS', moved) : binary(share, '*', 100), suffix: points ? ' percentage points' : '%' });
  const rose = binary(moved, '>', 0);
  const stayed = binary(moved, '=', 0);
  const currency = input.setup.currency.value;
  const spent = builder.has('money.spent') ? ref(moneyFigure(builder, { source: 'money.spent', label: 'Spent so far', currency, flattery: 'cost' })) : null;
  const figures: readonly FigureKeys[] = [
    ...amount.figures,
    ...own.figures,
    { textKey: actualKey, valueKey: at('actual'), unit },
    { textKey: key, valueKey: `${key}.size`, unit: points ? 'pp' : '%' },
  ];
  return {
    slots: { ...own.slots, actual: ref(actualKey), actualChange: ref(key), moved: binary(binary(binary(1, '+', rose), '+', stayed), '+', stayed), spent },
    figures,
  };
}

/** What was achieved, said no surer than the readings allow. */
export function deliveredHeadline(context: LensContext, delivered: DeliveredCase): Headline {
  const { slots, figures } = deliveredSlots(context, delivered);
  const { sentences } = context.builder.grammar;
  const { cause, readings } = delivered.reading;
  if (cause === 'improvement' || cause === 'concern') return { expression: sentences.delivered(slots), figures };
  if (cause === 'common') return { expression: sentences.withinUsual(slots), figures };
  return { expression: sentences.tooFewReadings(slots, operand(String(readings))), figures };
}
