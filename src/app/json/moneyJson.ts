import type { CashFlow } from '../../money/cash-flow/cashFlow';
import type { CaseMoney, DistributionMethod } from '../../money/case/caseMoney';
import { RANGE_TRIALS } from '../../money/case/caseSimulation';
import type { Measures } from '../../money/measures/measures';
import type { NpvDistribution } from '../../money/uncertainty/npvDistribution';
import type { Json } from './Json';

/** The rows of the cash flow, year 0 first; every list is as long as `periods`. */
export function cashFlowJson(flow: CashFlow, labels: readonly string[]): Json {
  const { costs, benefits, net, discountFactors, cumulative } = flow;
  // Without year columns no cell heads the years: they are numbered, as on the workings.
  const periods = costs.map((_, year) => labels[year] ?? `Year ${String(year)}`);
  return { periods, costs, benefits, net, discountFactors, cumulative };
}

function rateJson(irr: Measures['irr']): Json {
  if (irr === null) return null;
  if (irr.state === 'root') return { state: irr.state, value: irr.value };
  return irr.state === 'several' ? { state: irr.state, roots: irr.roots } : { state: irr.state };
}

function figuresJson({ pvCosts, pvBenefits, npv, roi, bcr, irr, paybackYears, reasons }: Measures): { readonly [key: string]: Json } {
  const { simple, discounted } = paybackYears;
  // Without benefits in money there is nothing to set against the costs: null, not nought.
  const benefits = npv === null ? null : pvBenefits;
  return { pvCosts, pvBenefits: benefits, npv, roi, bcr, irr: rateJson(irr), paybackYears: { simple, discounted }, reasons: { ...reasons } };
}

/** The distribution and how it was found; contributions are shares of the variance, with the keys of their rows. */
function riskJson({ mean, standardDeviation, p10, p50, p90, chanceOfLoss, contributions }: NpvDistribution, method: DistributionMethod): Json {
  return { method, trials: method === 'convolution' ? null : RANGE_TRIALS, mean, standardDeviation, p10, p50, p90, chanceOfLoss, contributions: contributions.map(({ id, share }) => ({ key: id, share })) };
}

/** The figures of a case: total value, the cash view beside it, and the risk where lines have ranges. */
export function measuresJson({ measures, cash, distribution, distributionMethod }: CaseMoney): Json {
  const risk = distribution === null ? null : riskJson(distribution, distributionMethod);
  return { ...figuresJson(measures), cash: figuresJson(cash.measures), risk };
}
