import type { Risk } from '../../model/Casebook';
import type { CaseRisk } from './CaseLine';

/** The years a risk may cost in, by index; one without a year costs in year 0. */
export interface RiskSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The years over which the impact of a risk is spread.
 *
 * First to last year as given; only one of them: that year; none: year 0.
 *
 * @example riskSpan({ first: null, last: 3 }) // { first: 3, last: 3 }
 * @example riskSpan({ first: null, last: null }) // { first: 0, last: 0 }
 */
export function riskSpan({ first, last }: Risk['years']): RiskSpan {
  return { first: first ?? last ?? 0, last: last ?? first ?? 0 };
}

/**
 * The risks of a register as money.
 *
 * Equations: impact_t = impact ÷ number of years, from first to last year, else 0; expected_t = probability × impact_t.
 * Costs are positive; whole currency units. Years outside the horizon are not part of the case: their share is left out.
 * No answer: a risk without a probability or an impact is left out (intake has said so).
 *
 * @param count number of columns, year 0 included.
 *
 * Source: HM Treasury, The Green Book, expected value of quantified risks.
 */
export function caseRisks(risks: readonly Risk[], count: number): readonly CaseRisk[] {
  return risks.flatMap((risk, index) => {
    const { probability, impact } = risk.record;
    if (probability === undefined || impact === undefined) return [];
    const { first, last } = riskSpan(risk.years);
    const yearly = impact.value / (last - first + 1);
    const amounts = Array.from({ length: count }, (_, year) => (year >= first && year <= last ? yearly : 0));
    return [{ key: `register.${String(index + 1)}`, risk, probability: probability.value, impact: amounts, expected: amounts.map((amount) => probability.value * amount) }];
  });
}
