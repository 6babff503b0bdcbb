import { presentValue } from '../discounting/presentValue';

/** The share by which all costs or all benefits are moved in the conventional tests. */
export const TEST_SHARE = 0.1;

/** Rows of a case by year that the tests are made from, in whole currency units. */
export interface TestedCase {
  readonly pvCosts: number;
  readonly pvBenefits: number;
  /** Benefits discounted at the standard rate, and those discounted at the rate of effects on health. */
  readonly benefits: readonly number[];
  readonly healthBenefits: readonly number[];
  readonly factors: readonly number[];
  readonly healthFactors: readonly number[];
}

/** A conventional test and the net present value under it. */
export interface ConventionalTest {
  readonly id: 'costs-up' | 'benefits-down' | 'benefits-later';
  readonly npv: number;
}

/**
 * A row a year later: what came in year t comes in year t + 1; the last year falls beyond the horizon.
 *
 * @example oneYearLater([5, 7, 9]) // [0, 5, 7]
 */
export function oneYearLater(amounts: readonly number[]): readonly number[] {
  return amounts.map((_, year) => amounts[year - 1] ?? 0);
}

/**
 * The tests that finance makes of any case: all costs a tenth higher, all benefits a tenth lower, all benefits a year
 * later.
 *
 * Equations: B − 1.1 C; 0.9 B − C; Σ benefit_(t−1) × factor_t − C, effects on health with their own factors.
 *
 * Source: HM Treasury, The Green Book (2022), chapter 5, sensitivity analysis; the sizes are convention.
 * @example conventionalTests({ pvCosts: 100, pvBenefits: 150, benefits: [0, 150], healthBenefits: [0, 0], factors: [1, 1], healthFactors: [1, 1] })[0].npv // 40
 */
export function conventionalTests({ pvCosts, pvBenefits, benefits, healthBenefits, factors, healthFactors }: TestedCase): readonly ConventionalTest[] {
  const later = presentValue(oneYearLater(benefits), factors) + presentValue(oneYearLater(healthBenefits), healthFactors);
  return [
    { id: 'costs-up', npv: pvBenefits - pvCosts * (1 + TEST_SHARE) },
    { id: 'benefits-down', npv: pvBenefits * (1 - TEST_SHARE) - pvCosts },
    { id: 'benefits-later', npv: later - pvCosts },
  ];
}
