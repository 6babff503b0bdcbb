import type { Timing } from '../../model/choices';
import type { CashFlow } from '../cash-flow/cashFlow';
import { presentValue } from '../discounting/presentValue';
import { internalRateOfReturn } from '../irr/internalRateOfReturn';
import type { InternalRateOfReturn, NoRateReason } from '../irr/internalRateOfReturn';
import { payback } from '../payback/payback';
import type { PaybackYears } from '../payback/payback';

/** Why a figure has no value (for `irr`: also why it has no single value). Words for these live in `locales`. */
export type NoAnswerReason =
  | 'no-benefits'
  | 'no-costs'
  | 'not-within-horizon'
  | NoRateReason
  | 'several-rates'
  | 'not-converged';

/** The figures that can lack a value, as `reasons` names them. */
export type MeasureName = 'npv' | 'roi' | 'bcr' | 'irr' | 'simplePayback' | 'discountedPayback';

/** The rows of a cash-flow table that the figures need. */
export type MeasuredFlow = Pick<CashFlow, 'costs' | 'benefits' | 'discountFactors' | 'net' | 'discountedNet'> & {
  /** Absent or null: every benefit is discounted alike. */
  readonly health?: CashFlow['health'];
  /** Costs of the baseline are taken off: sparing them is a gain, whether or not a benefit line says so. */
  readonly avoidsCosts?: boolean;
};

/** The figures of a case. A figure that is null, or an `irr` that is not one root, has its reason in `reasons`. */
export interface Measures {
  readonly pvCosts: number;
  readonly pvBenefits: number;
  readonly npv: number | null;
  /** (pvBenefits − pvCosts) / pvCosts, a fraction. */
  readonly roi: number | null;
  /** pvBenefits / pvCosts. */
  readonly bcr: number | null;
  /** Null only where there are no benefits in money. */
  readonly irr: InternalRateOfReturn | null;
  readonly paybackYears: PaybackYears;
  readonly reasons: Readonly<Partial<Record<MeasureName, NoAnswerReason>>>;
}

const WITHOUT_BENEFITS = {
  npv: 'no-benefits',
  roi: 'no-benefits',
  bcr: 'no-benefits',
  irr: 'no-benefits',
  simplePayback: 'no-benefits',
  discountedPayback: 'no-benefits',
} as const satisfies Measures['reasons'];

function whyNoSingleRate(irr: InternalRateOfReturn): NoAnswerReason | null {
  switch (irr.state) {
    case 'root':
      return null;
    case 'none':
      return irr.reason;
    case 'several':
      return 'several-rates';
    case 'not-converged':
      return 'not-converged';
  }
}

/** Keeps the reasons that there are. */
function reasonsOf(found: Readonly<Record<MeasureName, NoAnswerReason | null>>): Measures['reasons'] {
  const kept: Partial<Record<MeasureName, NoAnswerReason>> = {};
  for (const name of MEASURE_NAMES) {
    const reason = found[name];
    if (reason !== null) kept[name] = reason;
  }
  return kept;
}

const MEASURE_NAMES = ['npv', 'roi', 'bcr', 'irr', 'simplePayback', 'discountedPayback'] as const;

/** The present value of the benefits, effects on health by their own factors. */
function pvOfBenefits({ benefits, discountFactors, health }: MeasuredFlow): number {
  if (health === undefined || health === null) return presentValue(benefits, discountFactors);
  const others = benefits.map((benefit, year) => benefit - (health.benefits[year] ?? 0));
  return presentValue(others, discountFactors) + presentValue(health.benefits, health.factors);
}

/**
 * The figures of a cash flow: present values, NPV, ROI, BCR, IRR and payback.
 *
 * Equations: npv = pvBenefits − pvCosts; roi = (pvBenefits − pvCosts) / pvCosts; bcr = pvBenefits / pvCosts;
 * irr and payback on the net row. Money in whole currency units, costs positive; roi, bcr and irr are fractions;
 * payback in years from the moment of year 0.
 *
 * No answer: when every benefit is 0 and no costs of a baseline are avoided, there are no benefits in money, and all but
 * the present values is null (`no-benefits`): costs alone do not say what is gained. Costs worth 0 or less leave no
 * ratio (`no-costs`).
 *
 * @param timing the convention the factors follow; the IRR discounts by the same.
 *
 * Source: HM Treasury, The Green Book (NPV, BCR); Forrester TEI (ROI on present values).
 * @example measures({ costs: [100, 0], benefits: [0, 150], discountFactors: [1, 0.8], net: [-100, 150], discountedNet: [-100, 120] }, 'end-of-year').npv // 20
 */
export function measures(flow: MeasuredFlow, timing: Timing): Measures {
  const pvCosts = presentValue(flow.costs, flow.discountFactors);
  const pvBenefits = pvOfBenefits(flow);
  if (flow.avoidsCosts !== true && flow.benefits.every((benefit) => benefit === 0)) {
    const paybackYears = { simple: null, discounted: null };
    return { pvCosts, pvBenefits, npv: null, roi: null, bcr: null, irr: null, paybackYears, reasons: WITHOUT_BENEFITS };
  }
  const npv = pvBenefits - pvCosts;
  const hasCosts = pvCosts > 0;
  const irr = internalRateOfReturn(flow.net, timing);
  const paybackYears = payback(flow.net, flow.discountedNet);
  const noRatio = hasCosts ? null : 'no-costs';
  const reasons = reasonsOf({
    npv: null,
    roi: noRatio,
    bcr: noRatio,
    irr: whyNoSingleRate(irr),
    simplePayback: paybackYears.simple === null ? 'not-within-horizon' : null,
    discountedPayback: paybackYears.discounted === null ? 'not-within-horizon' : null,
  });
  const ratios = { roi: hasCosts ? npv / pvCosts : null, bcr: hasCosts ? pvBenefits / pvCosts : null };
  return { pvCosts, pvBenefits, npv, ...ratios, irr, paybackYears, reasons };
}
