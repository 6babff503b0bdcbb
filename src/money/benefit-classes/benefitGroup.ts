import type { BenefitLine } from '../../model/Casebook';
import type { BenefitClass } from '../../model/choices';
import { missingForRelease } from '../../model/releasedTime';

/** Groups of benefits, kept apart from the first line to the last figure. Only the first is cash, the last counts nowhere. */
export const BENEFIT_GROUPS = ['cash', 'non-cash', 'societal', 'health', 'uncounted'] as const;
export type BenefitGroup = (typeof BENEFIT_GROUPS)[number];

/** Groups whose money is part of the total value. */
export const COUNTED_GROUPS = ['cash', 'non-cash', 'societal', 'health'] as const satisfies readonly BenefitGroup[];
export type CountedGroup = (typeof COUNTED_GROUPS)[number];

type Classed = Pick<BenefitLine, 'label' | 'record'>;

/**
 * The class a benefit counts in.
 *
 * As typed, but time saved counts as non-cash-releasing until a release route and an owner are named. Null: not classed.
 */
export function effectiveClass(line: Classed): BenefitClass | null {
  return missingForRelease(line) === null ? (line.record.benefitClass?.value ?? null) : 'non-cash-releasing';
}

/**
 * The group a benefit counts in.
 *
 * Not classed counts as non-cash. An effect on health is a group of its own where a rate for health holds, since it is
 * discounted by another rate; money that is released stays money, and what cannot be put in money is told only.
 *
 * @param hasHealthRate whether the set-up has a rate for effects on health.
 *
 * Source: HM Treasury, The Green Book, and NHS England business case guidance, classes of benefit.
 */
export function benefitGroup(line: Classed, hasHealthRate: boolean): BenefitGroup {
  const benefitClass = effectiveClass(line);
  if (benefitClass === 'unmonetisable') return 'uncounted';
  if (benefitClass === 'cash-releasing') return 'cash';
  if (hasHealthRate && line.record.discounting?.value === 'health') return 'health';
  return benefitClass === 'societal' ? 'societal' : 'non-cash';
}
