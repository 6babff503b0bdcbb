import { AppError } from '../../errors/AppError';

/** Benefits that are discounted by factors of their own: effects on health. */
export interface HealthPart {
  /** Part of the benefits, positive, year 0 first. */
  readonly benefits: readonly number[];
  readonly factors: readonly number[];
}

/** Yearly costs and benefits with the factors to discount them; all rows have the same length. */
export interface CashFlowInput {
  /** Money out, positive, year 0 first. */
  readonly costs: readonly number[];
  /** Money in (or value gained), positive, year 0 first; effects on health among them. */
  readonly benefits: readonly number[];
  readonly factors: readonly number[];
  /** Null or absent: everything is discounted alike. */
  readonly health?: HealthPart | null;
}

/** The rows of a cash-flow table, year 0 first. Net = benefits − costs, so money spent shows as negative. */
export interface CashFlow {
  readonly costs: readonly number[];
  readonly benefits: readonly number[];
  readonly discountFactors: readonly number[];
  /** The part of the benefits with factors of its own; null where everything is discounted alike. */
  readonly health: HealthPart | null;
  readonly net: readonly number[];
  readonly cumulative: readonly number[];
  readonly discountedNet: readonly number[];
  readonly discountedCumulative: readonly number[];
}

/**
 * The sum so far at each column.
 *
 * @example runningTotal([-100, 60, 60]) // [-100, -40, 20]
 */
export function runningTotal(amounts: readonly number[]): readonly number[] {
  let total = 0;
  return amounts.map((amount) => (total += amount));
}

/**
 * The cash-flow table of costs and benefits.
 *
 * Equations: net_t = benefit_t − cost_t; discounted net_t = (net_t − health_t) × factor_t + health_t × health factor_t;
 * cumulative rows are sums so far. Costs and benefits are positive amounts in whole currency units.
 * Special cases: empty rows give empty rows; without effects on health the discounted net is net × factor.
 *
 * @throws AppError `argument-invalid` when the rows differ in length.
 *
 * Source: the layout of HM Treasury, The Green Book, and of Forrester's TEI cash-flow table.
 * @example cashFlow({ costs: [100, 0], benefits: [0, 150], factors: [1, 0.8] }).discountedCumulative // [-100, 20]
 */
export function cashFlow({ costs, benefits, factors, health = null }: CashFlowInput): CashFlow {
  const rows = [costs, benefits, ...(health === null ? [] : [health.benefits, health.factors])];
  if (rows.some((row) => row.length !== factors.length)) {
    throw new AppError('argument-invalid', {
      argument: 'factors',
      costs: costs.length,
      benefits: benefits.length,
      factors: factors.length,
    });
  }
  const net = costs.map((cost, column) => (benefits[column] ?? 0) - cost);
  const discountedNet = net.map((amount, column) => {
    const ofHealth = health?.benefits[column] ?? 0;
    return (amount - ofHealth) * (factors[column] ?? 0) + ofHealth * (health?.factors[column] ?? 0);
  });
  return {
    costs,
    benefits,
    discountFactors: factors,
    health,
    net,
    cumulative: runningTotal(net),
    discountedNet,
    discountedCumulative: runningTotal(discountedNet),
  };
}
