import { runningTotal } from '../cash-flow/cashFlow';
import { paybackOf } from '../payback/payback';
import type { Driver } from './Driver';

/** All drivers at once at one of their ends, or as planned. */
export const SCENARIOS = ['low', 'base', 'high'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

/** The figures of a case in one scenario; money in whole currency units. */
export interface Scenario {
  readonly name: ScenarioName;
  readonly pvCosts: number;
  readonly pvBenefits: number;
  readonly npv: number;
  /** (pvBenefits − pvCosts) / pvCosts; null where costs are worth 0 or less. */
  readonly roi: number | null;
  readonly bcr: number | null;
  /** Discounted payback in years; null = not within the horizon. */
  readonly payback: number | null;
  /** Discounted net by year. */
  readonly net: readonly number[];
  readonly cumulative: readonly number[];
}

/**
 * The multiple of a driver in a scenario: 1 as planned and for a driver without a range.
 *
 * @example multipleIn('low', { multiples: { low: 1.2, high: 0.9 } }) // 1.2
 */
export function multipleIn(name: ScenarioName, { multiples }: Pick<Driver, 'multiples'>): number {
  return name === 'base' ? 1 : (multiples?.[name] ?? 1);
}

/**
 * The figures with every driver at its low end, as planned, or at its high end.
 *
 * Equations: net_t = Σ m_i × d_i,t over the drivers' discounted rows; pvCosts = −Σ m_i PV_i over costs, pvBenefits
 * likewise over benefits; payback is `paybackOf` of the discounted net. An event comes true in `low` and not in `high`.
 *
 * @param count number of columns, year 0 included.
 */
export function scenario(drivers: readonly Driver[], name: ScenarioName, count: number): Scenario {
  const worth = (side: Driver['side']): number =>
    drivers.reduce((sum, driver) => (driver.side === side ? sum + multipleIn(name, driver) * driver.presentValue : sum), 0);
  const pvCosts = 0 - worth('cost');
  const pvBenefits = worth('benefit');
  const net = Array.from({ length: count }, (_, year) => drivers.reduce((sum, driver) => sum + multipleIn(name, driver) * (driver.discounted[year] ?? 0), 0));
  const npv = pvBenefits - pvCosts;
  const hasCosts = pvCosts > 0;
  return {
    name,
    pvCosts,
    pvBenefits,
    npv,
    roi: hasCosts ? npv / pvCosts : null,
    bcr: hasCosts ? pvBenefits / pvCosts : null,
    payback: paybackOf(net),
    net,
    cumulative: runningTotal(net),
  };
}
