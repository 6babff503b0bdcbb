import type { Sourced } from '../../model/origin';
import { isBenefit, type AnyLine } from './AnyLine';
import { baseSteps } from './baseSteps';
import type { LineContext } from './LineContext';
import { exchangeRate } from './lineCurrency';
import { pricesFactor, priceTurn } from './linePrices';
import { riskFactor } from './riskFactor';
import { evenStep, originsOf, yearsOf, type AmountStep } from './stepParts';

function pricesStep(line: AnyLine, context: LineContext): readonly AmountStep[] {
  const { inflation } = context.setup;
  if (priceTurn(line, context) === null || inflation === null) return [];
  const byYear = yearsOf(context).map((year) => pricesFactor(line, context, year));
  return [{ step: 'prices', value: inflation.value, byYear, origins: originsOf(inflation, line.record.prices) }];
}

/** The risk adjustment that applies: none where an optimism bias stands on the line, which then alone does. */
export function appliedRiskAdjustment(line: AnyLine): Sourced<number> | null {
  if (!isBenefit(line) && line.record.optimismBias !== undefined) return null;
  return line.record.riskAdjustment ?? null;
}

/**
 * Everything that is done to the amounts of a line, in order: their product, year by year, is its row of amounts.
 *
 * Equation: typed amount, or [metric change ×] volume × [adoption ×] unit value × take-up, then × exchange rate,
 * × or / price index, × (1 ± risk adjustment). A step that nothing asks for is not there.
 * No answer: none where the line is left out (see `amountWay`).
 *
 * @throws AppError `argument-invalid` for a risk adjustment or months out of bounds; intake has checked them.
 */
export function amountSteps(line: AnyLine, context: LineContext): readonly AmountStep[] {
  const base = baseSteps(line, context);
  if (base.length === 0) return [];
  const rate = exchangeRate(line, context.setup);
  const adjustment = appliedRiskAdjustment(line);
  const side = isBenefit(line) ? 'benefit' : 'cost';
  return [
    ...base,
    ...(rate === null || rate === 'same' ? [] : [evenStep('exchange-rate', rate, context)]),
    ...pricesStep(line, context),
    ...(adjustment === null ? [] : [evenStep('risk-adjustment', adjustment, { count: context.count, factor: riskFactor(side, adjustment.value) })]),
  ];
}

