import type { Initiative, LaterRate, Setup } from '../../model/Casebook';
import type { Timing } from '../../model/choices';
import type { Sourced } from '../../model/origin';
import { benefitGroup } from '../benefit-classes/benefitGroup';
import { annualRate } from '../discounting/annualRate';
import { discountFactors, type RateSchedule } from '../discounting/discountFactors';

/** The years of a case and what weighs them, year 0 first. */
export interface CaseTime {
  /** Columns: year 0 and the years after it. */
  readonly count: number;
  readonly timing: Timing;
  readonly factors: readonly number[];
  /** Factors of effects on health; null where no line of the initiative needs them. */
  readonly healthFactors: readonly number[] | null;
  /** Prices of each year in those of year 0: (1 + inflation)^year; null where nothing is converted by it. */
  readonly priceIndex: readonly number[] | null;
}

function scheduleOf(rate: Sourced<number>, later: LaterRate | null): RateSchedule | number {
  if (later === null) return annualRate(rate.value);
  return { rate: annualRate(rate.value), afterYear: later.afterYear.value, laterRate: annualRate(later.rate.value) };
}

/** What a case is made of, as far as its years go. */
type WithLines = Pick<Initiative, 'costs' | 'benefits' | 'options'>;

const linesOf = ({ costs, benefits, options }: WithLines): readonly (Initiative['costs'][number] | Initiative['benefits'][number])[] => [
  ...costs,
  ...benefits,
  ...options.flatMap((option) => [...option.costs, ...option.benefits]),
];

/** Whether a counted benefit of any option is an effect on health. */
function hasHealthEffect({ benefits, options }: WithLines): boolean {
  const isEffect = (line: Initiative['benefits'][number]): boolean => benefitGroup(line, true) === 'health';
  return benefits.some(isEffect) || options.some((option) => option.benefits.some(isEffect));
}

/** Whether amounts are converted between the prices of one year and those of each: a line in other prices than the case, or a case in real ones, whose budget is in money of the day. */
function usesPriceIndex(initiative: WithLines, { inflation, prices }: Setup): boolean {
  if (inflation === null) return false;
  return prices.value === 'real' || linesOf(initiative).some(({ record }) => record.prices !== undefined && record.prices.value !== prices.value);
}

/**
 * The years of a case with the factors that discount them.
 *
 * Equations: `discountFactors` for money and for effects on health; price index = (1 + inflation)^year, year 0 = 1.
 * No answer: no health factors where no counted benefit is an effect on health or the set-up has no rate for them;
 * no price index without inflation, or where nothing is converted.
 */
export function caseTime(initiative: WithLines, setup: Setup): CaseTime {
  const count = setup.years.value + 1;
  const timing = setup.timing.value;
  const { health, inflation } = setup;
  const factors = discountFactors(scheduleOf(setup.discountRate, setup.laterRate), timing, count);
  const needsHealth = health !== null && hasHealthEffect(initiative);
  const growth = 1 + annualRate(inflation?.value ?? 0);
  return {
    count,
    timing,
    factors,
    healthFactors: needsHealth ? discountFactors(scheduleOf(health.rate, health.later), timing, count) : null,
    priceIndex: usesPriceIndex(initiative, setup) ? Array.from({ length: count }, (_, year) => growth ** year) : null,
  };
}
