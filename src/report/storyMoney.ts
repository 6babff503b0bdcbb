import type { Initiative } from '../model/Casebook';
import { lazily } from '../model/lazily';
import { originCells } from '../model/origin';
import { sumOf } from '../model/sumOf';
import type { CaseMoney } from '../money/case/caseMoney';
import { presentValue } from '../money/discounting/presentValue';
import { benefitValues } from './benefitValues';
import { nearestFailure } from '../money/sensitivity/nearestFailure';
import type { StoryMoney, TurningLine } from '../story/facts/StoryMoney';

function onceAndYearly(costs: readonly number[]): StoryMoney['onceAndYearly'] {
  const [once = 0, yearly = 0, ...later] = costs;
  return once > 0 && yearly > 0 && later.every((cost) => cost === yearly) ? { once, yearly } : null;
}

/** The line that turns the result by changing least, as the sentences name it. */
function turningLine(money: CaseMoney): TurningLine | null {
  const nearest = nearestFailure(money);
  if (nearest === null || nearest.driver.source.kind === 'risk') return null;
  const { source, presentValue } = nearest.driver;
  const { label, record, years } = source.line;
  const typed = [...years, 'volume' in record ? (record.volume ?? null) : null, 'unitValue' in record ? (record.unitValue ?? null) : null];
  const share = 'adoption' in record && 'volume' in record && record.volume !== undefined ? record.adoption : undefined;
  return {
    name: label,
    presentValue,
    cells: typed.flatMap((value) => (value === null ? [] : originCells(value.origin))),
    adoption: share === undefined ? null : { key: `${nearest.driver.key}.adoption`, value: share },
  };
}

/** What the sentences need of the money room's answer; amounts in whole currency units. */
export function storyMoney(initiative: Initiative, money: CaseMoney): StoryMoney {
  const { flow, measures, cash, ownCosts } = money;
  const hasBenefits = measures.npv !== null;
  const pvCash = presentValue(cash.flow.benefits, flow.discountFactors);
  const spent = initiative.spend.reduce<number | null>((sum, { record }) => (record.actualCost === undefined ? sum : (sum ?? 0) + record.actualCost.value), null);
  // Several readers ask for each; both go through every line of the case.
  const valued = lazily(() => benefitValues(money));
  const turning = lazily(() => turningLine(money));
  return {
    costTotal: money.costLines.length === 0 ? null : sumOf(ownCosts),
    onceAndYearly: onceAndYearly(ownCosts),
    pvCosts: measures.pvCosts,
    npv: measures.npv,
    pvCash: hasBenefits ? pvCash : null,
    pvNotCash: hasBenefits ? measures.pvBenefits - pvCash : null,
    paybackDiscounted: measures.paybackYears.discounted,
    paybackSimple: measures.paybackYears.simple,
    roi: measures.roi,
    get risk() {
      const { distribution } = money;
      return distribution === null ? null : { p10: distribution.p10, p90: distribution.p90, chanceOfLoss: distribution.chanceOfLoss };
    },
    get riskIsSampled() {
      return money.distributionMethod !== 'convolution';
    },
    get benefitValues() {
      return valued();
    },
    lessBaseline: money.baseline.costs.length > 0,
    get turning() {
      return turning();
    },
    spent,
  };
}
