import { AppError } from '../../errors/AppError';

/** Yearly costs and benefits with the factors to discount them; all rows have the same length. */
export interface CashFlowInput {
  /** Money out, positive, year 0 first. */
  readonly costs: readonly number[];
  /** Money in (or value gained), positive, year 0 first. */
  readonly benefits: readonly number[];
  readonly factors: readonly number[];
}

/** The rows of a cash-flow table, year 0 first. Net = benefits − costs, so money spent shows as negative. */
export interface CashFlow {
  readonly costs: readonly number[];
  readonly benefits: readonly number[];
  readonly discountFactors: readonly number[];
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
 * Equations: net_t = benefit_t − cost_t; discounted net_t = net_t × factor_t; cumulative rows are sums so far.
 * Costs and benefits are positive amounts in whole currency units. Empty rows give empty rows.
 *
 * @throws AppError `argument-invalid` when the rows differ in length.
 *
 * Source: the layout of HM Treasury, The Green Book, and of Forrester's TEI cash-flow table.
 * @example cashFlow({ costs: [100, 0], benefits: [0, 150], factors: [1, 0.8] }).discountedCumulative // [-100, 20]
 */
export function cashFlow({ costs, benefits, factors }: CashFlowInput): CashFlow {
  if (costs.length !== factors.length || benefits.length !== factors.length) {
    throw new AppError('argument-invalid', {
      argument: 'factors',
      costs: costs.length,
      benefits: benefits.length,
      factors: factors.length,
    });
  }
  const net = costs.map((cost, column) => (benefits[column] ?? 0) - cost);
  const discountedNet = net.map((amount, column) => amount * (factors[column] ?? 0));
  return {
    costs,
    benefits,
    discountFactors: factors,
    net,
    cumulative: runningTotal(net),
    discountedNet,
    discountedCumulative: runningTotal(discountedNet),
  };
}
