import type { CostLine, InitiativeOption, OptionRole } from '../../src/model/Casebook';
import { roundHalfAway } from '../../src/model/rounding';
import { cashFlow } from '../../src/money/cash-flow/cashFlow';
import { discountFactors } from '../../src/money/discounting/discountFactors';
import { presentValue } from '../../src/money/discounting/presentValue';
import { benefitRow } from '../../src/money/lines/costRows';
import { lineContext } from '../../src/money/lines/LineContext';
import { measures } from '../../src/money/measures/measures';
import { assumed, benefitOf, cell, costOf as costLineOf, initiativeOf, setupOf } from '../model/caseBuilder';
import { caseOptions } from '../../src/money/options/caseOptions';
import reference from './published-cases.json';

function caseOf<Id extends (typeof reference.cases)[number]['id']>(id: Id) {
  const found = reference.cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

const inputsOf = (id: string) => caseOf(id).inputs;
const publishedOf = (id: string) => caseOf(id).published;

/** Within a stated rounding: half a unit of the last digit shown (or the stated sum of such halves). */
function within(actual: number | null, published: number | undefined, halfUnit: number): void {
  expect(Math.abs((actual ?? NaN) - (published ?? NaN))).toBeLessThanOrEqual(halfUnit);
}

describe('SalesLoft TEI: year 0 undiscounted, years 1 to 3 at their end, ROI on present values', () => {
  const { costs = [], benefits = [], discount_rate: rate = NaN } = inputsOf('A01-salesloft');
  const published = publishedOf('A01-salesloft');
  const flow = cashFlow({ costs, benefits, factors: discountFactors(rate, 'end-of-year', costs.length) });
  const found = measures(flow, 'end-of-year');

  // The page prints rounded values of an unrounded model: its own sums differ by up to 2 dollars.
  it('gives the published net flows and totals within the rounding of their terms', () => {
    (published.net_by_period ?? []).forEach((net, year) => within(flow.net[year] ?? null, net, 1.5));
    within(flow.cumulative.at(-1) ?? null, published.total_net, 2);
  });

  it('gives the published present values, NPV and ROI', () => {
    within(found.pvCosts, published.pv_costs, 2);
    within(found.pvBenefits, published.pv_benefits, 2);
    within(found.npv, published.npv, 3);
    within((found.roi ?? NaN) * 100, published.roi_pct, 0.5);
  });

  it('pays back in less than six months, counted on undiscounted flows from year 0', () => {
    expect(published.payback).toBe('< 6 months');
    expect((found.paybackYears.simple ?? NaN) * 12).toBeCloseTo(0.68, 2);
  });
});

describe('Intellum TEI, table A: benefit by year with a 20 % risk adjustment, no initial column', () => {
  const { rows, discount_rate: rate = NaN, risk_adjustment_pct: riskPercent = NaN } = inputsOf('A02-intellum-benefit-A');
  const published = publishedOf('A02-intellum-benefit-A');
  // The table itself calculates with its rounded percentages (row A5 as printed), so the printed row is the input.
  const margins = rows?.A7_operating_margin_pct ?? [];
  const revenue = published.A6 ?? [];
  const profit = revenue.map((amount, year) => (amount * (margins[year] ?? NaN)) / 100);
  const line = benefitOf('profit', { riskAdjustment: cell(-riskPercent / 100) }, profit.map((amount) => cell(amount)));
  const adjusted = benefitRow(line, lineContext(initiativeOf(), setupOf({ years: assumed(profit.length - 1) }))).amounts;

  it('gives the published yearly amounts before and after risk adjustment', () => {
    (published.At ?? []).forEach((amount, year) => within(profit[year] ?? null, amount, 1));
    (published.Atr ?? []).forEach((amount, year) => within(adjusted[year] ?? null, amount, 1));
  });

  it('gives the published total and the present value with year 1 one period away', () => {
    within(adjusted.reduce((sum, amount) => sum + amount, 0), published.three_year_total, 1);
    const factors = discountFactors(rate, 'first-column-discounted', adjusted.length);
    within(presentValue(adjusted, factors), published.three_year_pv, 1);
  });
});

describe('Scottish value-for-money annex A: year 0 undiscounted, end-of-year factors, costs positive', () => {
  const { cash_flow: amounts = [], discount_rate: rate = NaN } = inputsOf('B01-scotland-vfm-annexA');
  const published = publishedOf('B01-scotland-vfm-annexA');
  const factors = discountFactors(rate, 'end-of-year', amounts.length);

  it('gives the published factors at four decimals', () => {
    expect(factors.map((factor) => roundHalfAway(factor, 4))).toEqual(published.discount_factors);
  });

  it('gives the published yearly values, and in year 10 the value that 500 × 0.7089 has', () => {
    const discounted = amounts.map((amount, year) => roundHalfAway(amount * (factors[year] ?? NaN), 0));
    // The document prints (355) for 354.46: a slip of the page, whose own total needs 354.
    expect(published.discounted?.at(-1)).toBe(-355);
    expect(discounted).toEqual([...(published.discounted ?? []).slice(0, -1), -354]);
  });

  it('gives the published net present value', () => {
    within(presentValue(amounts, factors), published.npv, 0.5);
  });
});

describe('Scottish Capital Investment Manual A4.6: net present cost, thousands of pounds', () => {
  const { option_A: a, option_B: b, discount_rate: rate = NaN } = inputsOf('B02-scim-option-appraisal');
  const published = publishedOf('B02-scim-option-appraisal');
  const exact = discountFactors(rate, 'end-of-year', 5);
  const factors = exact.map((factor) => roundHalfAway(factor, 4));
  const costOf = (option: typeof a): readonly number[] =>
    (option?.capital ?? []).map((capital, year) => capital + (option?.revenue[year] ?? NaN));
  const roundedValues = (option: typeof a): readonly number[] =>
    costOf(option).map((cost, year) => roundHalfAway(cost * (factors[year] ?? NaN), 1));

  it('gives the published yearly present values at one decimal', () => {
    expect(roundedValues(a)).toEqual(published.option_A_pv);
    expect(roundedValues(b)).toEqual(published.option_B_pv);
  });

  // Convention of the source: option B is published as the sum of yearly values already rounded to one decimal.
  it('gives the published net present costs as sums of the rounded yearly values', () => {
    within(roundedValues(a).reduce((sum, value) => sum + value, 0), published.option_A_npc, 1e-9);
    within(roundedValues(b).reduce((sum, value) => sum + value, 0), published.option_B_npc, 1e-9);
  });

  it('prefers option A on unrounded present costs as well', () => {
    expect(presentValue(costOf(a), exact)).toBeCloseTo(228.56, 2);
    expect(presentValue(costOf(b), exact)).toBeCloseTo(247.63, 2);
  });

  it('gives them as options side by side, year 0 undiscounted and years at their end, the second as the baseline', () => {
    const years = (amounts: readonly number[] = []): CostLine['years'] => amounts.map((amount) => cell(amount));
    const optionOf = (id: string, role: OptionRole, option: typeof a): InitiativeOption => {
      const costs = [costLineOf('Capital', { type: cell('capital') }, years(option?.capital)), costLineOf('Revenue', { type: cell('revenue') }, years(option?.revenue))];
      return { id, name: cell(id), role, costs, benefits: [] };
    };
    const options = [optionOf('b', 'baseline', b), optionOf('a', 'chosen', a)];
    const initiative = initiativeOf({ costs: options[1]?.costs ?? [], options });
    const found = caseOptions(initiative, setupOf({ years: assumed(4), discountRate: assumed(rate), timing: assumed('end-of-year') }));
    expect(found[0]?.pvCosts).toBeCloseTo(247.63, 2);
    expect(found[1]?.pvCosts).toBeCloseTo(228.56, 2);
    expect(found[1]?.increment?.measures.npv).toBeCloseTo(247.63 - 228.56, 1);
  });
});
