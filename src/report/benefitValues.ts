import { benefitGroup } from '../money/benefit-classes/benefitGroup';
import type { CaseMoney } from '../money/case/caseMoney';
import { presentValue } from '../money/discounting/presentValue';
import type { StoryMoney } from '../story/facts/StoryMoney';

/** Factors that discount a benefit: effects on health have their own where the set-up gives a rate for them. */
export function factorsOf(line: Parameters<typeof benefitGroup>[0], { time }: Pick<CaseMoney, 'time'>): { readonly key: 'time.factor' | 'time.healthFactor'; readonly factors: readonly number[] } {
  const isHealth = time.healthFactors !== null && benefitGroup(line, true) === 'health';
  return isHealth ? { key: 'time.healthFactor', factors: time.healthFactors } : { key: 'time.factor', factors: time.factors };
}

/**
 * The present value of each counted benefit of the chosen option, by the id of its line. Nothing of the baseline is
 * taken off: a line is worth what it is worth. Benefits that are told and not counted are left out.
 */
export function benefitValues(money: Pick<CaseMoney, 'time' | 'benefitLines'>): StoryMoney['benefitValues'] {
  return new Map(
    money.benefitLines.flatMap(({ line, amounts }) => {
      const group = benefitGroup(line, money.time.healthFactors !== null);
      if (group === 'uncounted') return [];
      return [[line.id, { presentValue: presentValue(amounts, factorsOf(line, money).factors), isCash: group === 'cash' }] as const];
    }),
  );
}
