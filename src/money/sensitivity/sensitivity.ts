import type { Initiative, Setup } from '../../model/Casebook';
import { caseMoney, type CaseMoney } from '../case/caseMoney';
import { caseTime } from '../case/caseTime';
import { presentValue } from '../discounting/presentValue';
import { conventionalTests, type ConventionalTest } from './conventionalTests';
import type { Driver } from './Driver';
import { drivers } from './drivers';
import { bySwing } from './oneAtATime';
import { rateAlternatives, type RateAlternative } from './rateAlternatives';
import { scenario, type Scenario, type ScenarioName } from './scenarios';

/** The net present value at another discount rate. */
export interface RateTest extends RateAlternative {
  /** What money of each year is worth at that rate. */
  readonly factors: readonly number[];
  readonly npv: number;
}

/** How the net present value hangs on what it is made of. */
export interface Sensitivity {
  readonly npv: number;
  /** By what they move, most first. */
  readonly drivers: readonly Driver[];
  readonly scenarios: Readonly<Record<ScenarioName, Scenario>>;
  readonly tests: readonly ConventionalTest[];
  readonly rates: readonly RateTest[];
  /** Null where nothing is converted by inflation. */
  readonly inflation: InflationTest | null;
}

/** The net present value at another inflation. */
export interface InflationTest {
  /** Fraction of one a year. */
  readonly inflation: number;
  readonly npv: number;
}

/** How much higher inflation is in its test: a point. */
const INFLATION_POINT = 0.01;

/** A case as it is examined. */
export interface ExaminedCase {
  readonly initiative: Initiative;
  readonly setup: Setup;
  readonly money: CaseMoney;
}

function factorsAt({ initiative, setup }: ExaminedCase, rate: number): readonly number[] {
  return caseTime(initiative, { ...setup, discountRate: { ...setup.discountRate, value: rate } }).factors;
}

/** The result with inflation a point higher: lines in other prices than the case are converted anew. */
function inflationTest({ initiative, setup, money }: ExaminedCase): InflationTest | null {
  if (setup.inflation === null || money.time.priceIndex === null) return null;
  const inflation = setup.inflation.value + INFLATION_POINT;
  const { npv } = caseMoney(initiative, { ...setup, inflation: { ...setup.inflation, value: inflation } }).measures;
  return npv === null || npv === money.measures.npv ? null : { inflation, npv };
}

/**
 * How the net present value moves with each driver alone, with all of them, and under the tests of finance.
 *
 * Money in whole currency units. No answer: null where there is no net present value.
 */
export function sensitivity(examined: ExaminedCase): Sensitivity | null {
  const { money, setup } = examined;
  const { npv, pvCosts, pvBenefits } = money.measures;
  if (npv === null) return null;
  const { count, flow, time } = money;
  const found = drivers(money);
  const healthBenefits = time.healthFactors === null ? flow.benefits.map(() => 0) : money.groups.health;
  const healthFactors = time.healthFactors ?? time.factors;
  const less = (amounts: readonly number[]): readonly number[] => amounts.map((amount, year) => amount - (healthBenefits[year] ?? 0));
  const ofHealth = presentValue(healthBenefits, healthFactors);
  return {
    npv,
    drivers: bySwing(found, npv),
    scenarios: { low: scenario(found, 'low', count), base: scenario(found, 'base', count), high: scenario(found, 'high', count) },
    tests: conventionalTests({ pvCosts, pvBenefits, benefits: less(flow.benefits), healthBenefits, factors: time.factors, healthFactors }),
    rates: rateAlternatives(setup).map((alternative) => {
      const factors = factorsAt(examined, alternative.rate);
      return { ...alternative, factors, npv: presentValue(less(flow.net), factors) + ofHealth };
    }),
    inflation: inflationTest(examined),
  };
}
