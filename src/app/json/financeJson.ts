import { completeness } from '../../alignment/completeness/completeness';
import type { Setup } from '../../model/Casebook';
import { affordability, type Affordability } from '../../money/affordability/affordability';
import { costBridge } from '../../money/affordability/costBridge';
import type { Funding } from '../../money/affordability/fundingBySource';
import { incomeStatement, type IncomeStatement } from '../../money/income-statement/incomeStatement';
import { caseOptions, type OptionResult } from '../../money/options/caseOptions';
import type { Driver } from '../../money/sensitivity/Driver';
import { oneAtATime } from '../../money/sensitivity/oneAtATime';
import { sensitivity, type Sensitivity } from '../../money/sensitivity/sensitivity';
import { switchingValue } from '../../money/sensitivity/switchingValue';
import type { SimulationResult } from '../../money/simulation/SimulationResult';
import type { CaseResult } from '../../report/CaseResult';
import type { Json } from './Json';
import { completenessJson } from './portfolioJson';

function optionJson({ option, costs, benefits, pvCosts, pvBenefits, increment }: OptionResult): Json {
  const own = { id: option.id, name: option.name.value, role: option.role, costs, benefits, pvCosts, pvBenefits };
  if (increment === null) return { ...own, increment: null };
  const { npv, roi, bcr, paybackYears, reasons } = increment.measures;
  return { ...own, increment: { npv, roi, bcr, paybackYears: { ...paybackYears }, reasons: { ...reasons } } };
}

function payerJson({ payer, amounts }: Funding): Json {
  return { source: payer.kind === 'named' ? payer.name : null, others: payer.kind === 'others' ? payer.count : 0, amounts };
}

function affordabilityJson({ index, byKind, risks, cashOut, baseline, cashIn, need, cumulative, funding }: Affordability): Json {
  return { index, byKind: { ...byKind }, risks, cashOut, baseline, cashIn, need, cumulative, funding: funding.map(payerJson) };
}

function incomeJson(statement: IncomeStatement | null): Json {
  if (statement === null) return null;
  const { chosen, risks, baselineCharges, cashIn, effect, cumulative } = statement;
  return { depreciation: chosen.depreciation, revenue: chosen.revenue, risks, baselineCharges, cashIn, effect, cumulative, withoutLife: chosen.withoutLife.map(({ line }) => line.id) };
}

function driverJson(driver: Driver, npv: number): Json {
  const { key, source, ofBaseline, presentValue, multiples } = driver;
  const { npvLow, npvHigh, swing } = oneAtATime(npv, driver);
  const { multiple, state } = switchingValue({ npv, presentValue });
  const ends = multiples === null ? null : { low: multiples.low, high: multiples.high, npvLow, npvHigh, swing };
  return { key, kind: source.kind, ofBaseline, presentValue, range: ends, switching: { state, multiple } };
}

function sensitivityJson(found: Sensitivity | null): Json {
  if (found === null) return null;
  const { npv, drivers, scenarios, tests, rates } = found;
  const scenario = ({ pvCosts, pvBenefits, npv: value, roi, bcr, payback }: Sensitivity['scenarios']['base']): Json => ({ pvCosts, pvBenefits, npv: value, roi, bcr, payback });
  return {
    drivers: drivers.map((driver) => driverJson(driver, npv)),
    scenarios: { low: scenario(scenarios.low), base: scenario(scenarios.base), high: scenario(scenarios.high) },
    tests: tests.map(({ id, npv: value }) => ({ id, npv: value })),
    rates: rates.map(({ rate, source, dated, secondary, adopted, npv: value }) => ({ rate, source, dated, secondary, adopted, npv: value })),
  };
}

/** Percentiles of return and payback by trials; a payback of null is not within the horizon. The range of the result is `measures.risk`. */
function sampledJson(sampled: SimulationResult | null): Json {
  if (sampled === null) return null;
  const { method, seed, trials, askedTrials, roi, payback, shrunk } = sampled;
  const paid = ({ p10: low, p50: middle, p90: high, chanceNotPaidBack }: SimulationResult['payback']['simple']): Json => ({ p10: low, p50: middle, p90: high, chanceNotPaidBack });
  return {
    method,
    seed,
    trials,
    askedTrials,
    roi: roi === null ? null : { ...roi },
    payback: { simple: paid(payback.simple), discounted: paid(payback.discounted) },
    shrunk: shrunk.map(({ ids, factor }) => ({ keys: [...ids], factor })),
  };
}

/** What the finance part is made from beside the case. */
export interface FinanceSources {
  readonly setup: Setup;
  /** Null where no trials were run. */
  readonly sampled: SimulationResult | null;
}

/** What finance reads beyond the figures of a case; money by year, year 0 first, unrounded. */
export function financeJson({ initiative, money }: CaseResult, { setup, sampled }: FinanceSources): Json {
  const cash = affordability({ initiative, money, setup });
  const risks = money.riskLines.map(({ risk, probability, impact, expected }) => ({ risk: risk.record.risk?.value ?? null, probability, impact, expected }));
  const month = money.paybackMonth;
  return {
    baselineOption: money.baselineOption?.name.value ?? null,
    options: caseOptions(initiative, setup).map(optionJson),
    benefitGroups: { ...money.groups },
    costBridge: costBridge({ money, vatInValue: setup.vatInValue.value }).map(({ step, amounts, presentValue, counts }) => ({ step, amounts, presentValue, counts })),
    costTypes: { ...money.costTypes },
    risks,
    paybackMonth: month === null ? null : { year: month.year, month: month.month },
    affordability: affordabilityJson(cash),
    incomeStatement: incomeJson(incomeStatement({ money, cash })),
    sampled: sampledJson(sampled),
    sensitivity: sensitivityJson(sensitivity({ initiative, setup, money })),
    completeness: completenessJson(completeness(initiative)),
  };
}
