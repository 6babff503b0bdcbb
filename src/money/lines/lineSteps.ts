import type { CostLine } from '../../model/Casebook';
import { amountSteps } from './amountSteps';
import { isBenefit, type AnyLine } from './AnyLine';
import type { LineContext } from './LineContext';
import { exchangeRate } from './lineCurrency';
import { pricesFactor } from './linePrices';
import type { LineStep, RowStepName } from './LineStep';
import { optimismBias } from './optimismBias';
import { originsOf, yearsOf } from './stepParts';

type RowStep = LineStep<RowStepName>;

/** What stands at the end of the horizon takes from the costs of its last year. */
function residualStep(line: CostLine, context: LineContext): readonly RowStep[] {
  const { residualValue, currency, prices } = line.record;
  const rate = exchangeRate(line, context.setup);
  if (residualValue === undefined || rate === null) return [];
  const inCurrency = residualValue.value * (rate === 'same' ? 1 : rate.value);
  const last = context.count - 1;
  const byYear = yearsOf(context).map((year) => (year === last ? 0 - inCurrency * pricesFactor(line, context, year) : 0));
  return [{ step: 'residual', value: residualValue.value, byYear, origins: originsOf(residualValue, currency, prices) }];
}

/**
 * What follows from the amounts of a cost, each on a row of its own: optimism bias, its mitigation, VAT, residual value.
 *
 * Equations, as shares of the row of amounts: bias b; mitigation −b m; VAT (1 + b − b m) v (1 − recoverable).
 * Residual value: minus the amount, in the currency and prices of the case, in the last year.
 * Special cases: mitigation without a bias is not there; VAT of which nothing is said is not recoverable.
 * No answer: none for a line that is left out.
 */
export function rowSteps(line: CostLine, context: LineContext): readonly RowStep[] {
  const { optimismBias: bias, mitigated, vat, vatRecoverable } = line.record;
  const shares = optimismBias(line);
  const even = (step: RowStepName, value: number, share: number): Omit<RowStep, 'origins'> => ({ step, value, byYear: new Array<number>(context.count).fill(share) });
  const steps: RowStep[] = [];
  if (bias !== undefined) steps.push({ ...even('optimism-bias', bias.value, shares.bias), origins: originsOf(bias) });
  if (bias !== undefined && mitigated !== undefined) steps.push({ ...even('mitigation', mitigated.value, shares.mitigation), origins: originsOf(mitigated) });
  if (vat !== undefined) {
    const share = (1 + shares.bias + shares.mitigation) * vat.value * (1 - (vatRecoverable?.value ?? 0));
    steps.push({ ...even('vat', vat.value, share), origins: originsOf(vat, vatRecoverable) });
  }
  return [...steps, ...residualStep(line, context)];
}

/**
 * Everything that was done to a line, in order, with where each number comes from: for the pane, for whoever checks
 * a figure, and for both interpreters, the engine and the formulas of Workings.
 *
 * No answer: none for a line that is left out (see `amountWay`).
 */
export function lineSteps(line: AnyLine, context: LineContext): readonly LineStep[] {
  const amounts = amountSteps(line, context);
  return isBenefit(line) || amounts.length === 0 ? amounts : [...amounts, ...rowSteps(line, context)];
}
