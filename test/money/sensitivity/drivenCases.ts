import fc from 'fast-check';
import type { BenefitLine, CostLine, Initiative, Risk, Setup } from '../../../src/model/Casebook';
import { caseMoney } from '../../../src/money/case/caseMoney';
import { sensitivity, type ExaminedCase, type Sensitivity } from '../../../src/money/sensitivity/sensitivity';
import { assumed, barePlace, benefitOf, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';

/** Amounts by year of a line, with what changes them. */
export interface LineDraw {
  readonly years: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly adjustment: number;
  readonly follows: boolean;
  readonly hasRange: boolean;
}

const YEARS = 4;
const amount = fc.integer({ min: 1, max: 900_000 });
const line: fc.Arbitrary<LineDraw> = fc.record({
  years: fc.array(amount, { minLength: 1, maxLength: YEARS + 1 }),
  low: fc.double({ min: 0.2, max: 1, noNaN: true }),
  high: fc.double({ min: 1, max: 2, noNaN: true }),
  adjustment: fc.constantFrom(0, 0.1, 0.25),
  follows: fc.boolean(),
  hasRange: fc.boolean(),
});

const typed = (years: readonly number[]): CostLine['years'] => years.map((year) => cell(year));

/** A range as typed in percent; a cost is low when it is dear. */
function rangeOf({ low, high, hasRange }: LineDraw, isCost: boolean): Pick<CostLine['record'], 'low' | 'high'> {
  if (!hasRange) return {};
  const multiple = (value: number) => cell({ kind: 'multiple' as const, value });
  return { low: multiple(isCost ? high : low), high: multiple(isCost ? low : high) };
}

function costDraw(draw: LineDraw, index: number): CostLine {
  const following = { optimismBias: cell(0.3), mitigated: cell(0.5), vat: cell(0.2), vatRecoverable: cell(0.4), residualValue: cell(5_000) };
  const adjusted = draw.follows ? following : { riskAdjustment: cell(draw.adjustment) };
  return costOf(`cost-${String(index)}`, { ...rangeOf(draw, true), ...adjusted }, typed(draw.years));
}

function benefitDraw(draw: LineDraw, index: number): BenefitLine {
  const record = { ...rangeOf(draw, false), riskAdjustment: cell(draw.adjustment), benefitClass: cell(draw.follows ? ('societal' as const) : ('cash-releasing' as const)) };
  return benefitOf(`benefit-${String(index)}`, record, [null, ...typed(draw.years.slice(0, YEARS))]);
}

/** A risk with a chance, an impact and the years it may come in. */
export function riskOf(name: string, numbers: { readonly probability: number; readonly impact: number; readonly first: number; readonly last: number }): Risk {
  const { probability, impact, first, last } = numbers;
  return { record: { risk: cell(name), probability: cell(probability), impact: cell(impact) }, place: barePlace('Risks'), years: { first, last } };
}

const risk = fc.record({ probability: fc.double({ min: 0.05, max: 0.9, noNaN: true }), impact: amount, first: fc.constant(1), last: fc.constantFrom(1, 3) });

/** Whole cases: costs with what follows from them, benefits, risks, and a baseline that may cost something. */
export const examinedCase: fc.Arbitrary<ExaminedCase> = fc
  .record({
    costs: fc.array(line, { minLength: 1, maxLength: 4 }),
    benefits: fc.array(line, { minLength: 1, maxLength: 4 }),
    risks: fc.array(risk, { maxLength: 2 }),
    spared: fc.option(fc.array(amount, { minLength: 1, maxLength: YEARS })),
    rate: fc.double({ min: 0, max: 0.2, noNaN: true }),
  })
  .map(({ costs, benefits, risks, spared, rate }) => {
    const baseline = { id: 'do-nothing', name: cell('Do nothing'), role: 'baseline' as const, costs: [costOf('old-system', {}, typed(spared ?? []))], benefits: [] };
    const initiative = initiativeOf({
      costs: costs.map(costDraw),
      benefits: benefits.map(benefitDraw),
      risks: risks.map((each, index) => riskOf(`risk-${String(index)}`, each)),
      options: spared === null ? [] : [baseline],
    });
    return examined(initiative, setupOf({ years: assumed(YEARS), discountRate: assumed(rate) }));
  });

/** A case with its money. */
export function examined(initiative: Initiative, setup: Setup): ExaminedCase {
  return { initiative, setup, money: caseMoney(initiative, setup) };
}

/** How a case hangs on its drivers; fails where there is no result. */
export function sensitivityOf(of: ExaminedCase): Sensitivity {
  const found = sensitivity(of);
  if (found === null) throw new Error('the case has no net present value');
  return found;
}

/** The net present value; fails where there is none. */
export function npvOf({ initiative, setup }: Pick<ExaminedCase, 'initiative' | 'setup'>): number {
  const { npv } = caseMoney(initiative, setup).measures;
  if (npv === null) throw new Error('the case has no net present value');
  return npv;
}

/** The money of a case without signs: what differences are held against. */
export function sizeOf({ money }: ExaminedCase): number {
  const { costs, benefits } = money.flow;
  return [...costs, ...benefits, ...money.terms.flatMap(({ net }) => net)].reduce((sum, each) => sum + Math.abs(each), 1);
}
