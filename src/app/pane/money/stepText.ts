import type { LineStep } from '../../../money/lines/LineStep';
import { exactText } from '../exactText';
import { amountText } from '../formulaParts';
import type { PaneContext } from '../PaneContext';
import { shortMoney } from './shortMoney';

const DECIMALS = 3;

/** A fraction of one as a percentage, as exactly as a person wants to see it. */
export function percentText({ built }: Pick<PaneContext, 'built'>, share: number): string {
  return exactText(share * 100, { most: DECIMALS, suffix: '%' }, built.words.grammar.separators).text;
}

/** The number of a step as its cell shows it. */
function valueText({ step, value }: LineStep, context: PaneContext): string {
  switch (step) {
    case 'amounts':
    case 'unit-value':
    case 'residual':
      return amountText(context, value);
    case 'metric-change':
    case 'volume':
    case 'take-up':
    case 'exchange-rate':
      return exactText(value, { most: DECIMALS }, context.built.words.grammar.separators).text;
    case 'adoption':
    case 'prices':
    case 'risk-adjustment':
    case 'optimism-bias':
    case 'mitigation':
    case 'vat':
      return percentText(context, value);
  }
}

/** What a step did, as a sentence: the number it took, and the amounts by year where they are its own. */
export function stepText(step: LineStep, context: PaneContext): string {
  const { lines } = context.details.money;
  if (step.step === 'vat' && !context.built.casebook.setup.vatInValue.value) return lines.vatOutside(valueText(step, context));
  const byYear = step.step === 'amounts' ? step.byYear.map((amount) => shortMoney(context, amount)).join(', ') : '';
  return lines.step(step.step, { value: valueText(step, context), amounts: byYear });
}
