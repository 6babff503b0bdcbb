import { PortfolioRun, type PortfolioInput } from './PortfolioRun';
import type { Portfolio } from './Portfolio';

/**
 * Initiatives added up on one set of assumptions.
 *
 * Equations: each row of `valued` is the sum of the rows of the initiatives with benefits in money; NPV = Σ NPV_i =
 * present value of benefits − present value of costs; ROI, BCR, rate of return and payback are those of the summed flow,
 * not means. Costs positive, whole units of the one currency, year 0 first.
 * Special cases: an initiative without benefits in money is named in `unvalued`, with its costs, and is in no net present
 * value; its money is in the budget. No initiatives give rows of zeros.
 * No answer: figures of `valued` as in `Measures`; no risk unless asked for.
 *
 * Source: HM Treasury, The Green Book, appraisal of programmes and portfolios: one base year, price base and rate.
 */
export function portfolioMoney(input: PortfolioInput): Portfolio {
  const run = new PortfolioRun(input);
  run.step(input.initiatives.length);
  return run.result();
}
