import type { BenefitLine, CostLine, Initiative, Setup } from '../../model/Casebook';
import type { Bound } from '../../model/field';
import { lazily } from '../../model/lazily';
import type { Sourced } from '../../model/origin';
import { views } from '../benefit-classes/views';
import { cashFlow, type CashFlow } from '../cash-flow/cashFlow';
import { annualRate } from '../discounting/annualRate';
import { discountFactors } from '../discounting/discountFactors';
import { presentValue } from '../discounting/presentValue';
import { lineAmounts } from '../lines/lineAmounts';
import type { MoneyLine } from '../lines/MoneyLine';
import { measures, type Measures } from '../measures/measures';
import { npvDistribution, type NpvDistribution, type UncertainLine } from '../uncertainty/npvDistribution';
import type { CaseLine, CaseRisk, OptionRows } from './CaseLine';
import { isRange, type RangeOfMultiples } from '../uncertainty/triangleOfRange';

/** The money of one initiative: rows, both views, and the figures of each. */
export interface CaseMoney {
  /** Columns: year 0 and the years after it. */
  readonly count: number;
  /** Rows of the chosen option, typed lines first, then what follows from them, kind by kind. */
  readonly costLines: readonly CaseLine<CostLine>[];
  readonly benefitLines: readonly CaseLine<BenefitLine>[];
  /** Risks with a probability and an impact; their expected cost is part of the costs. */
  readonly riskLines: readonly CaseRisk[];
  /** Rows of the baseline option, which are taken off; empty where it has none. */
  readonly baseline: OptionRows;
  /** Total value: cash-releasing, non-cash-releasing and societal benefits. */
  readonly flow: CashFlow;
  readonly measures: Measures;
  /** Cash-releasing benefits only. Shown beside the total, never added to it. */
  readonly cash: { readonly flow: CashFlow; readonly measures: Measures };
  /** Null where no line has a range. Worked out when it is first read. */
  readonly distribution: NpvDistribution | null;
  /**
   * Between which ends eight of ten outcomes of the discounted running total lie, year by year; the last is that of
   * the net present value. Null where no line has a range. Worked out when it is first read.
   */
  readonly runningRange: readonly RunningRange[] | null;
}

/** Ends between which eight of ten outcomes lie. */
export interface RunningRange {
  readonly low: number;
  readonly high: number;
}

const value = <T>(sourced: Sourced<T> | null | undefined): T | null => sourced?.value ?? null;

/** A line of the casebook in plain numbers: typed years, or volume × unit value where no year is typed. */
export function moneyLineOf(line: CostLine | BenefitLine, side: MoneyLine['side']): MoneyLine {
  const riskAdjustment = value(line.record.riskAdjustment) ?? 0;
  const years = line.years.map(value);
  if (side === 'cost' || !('volume' in line.record) || years.some((amount) => amount !== null)) {
    return { side, amounts: { years }, riskAdjustment };
  }
  const { volume, unitValue, startsAfter, ramp } = line.record;
  const amounts = {
    volume: value(volume) ?? 0,
    unitValue: value(unitValue) ?? 0,
    startsAfterMonths: value(startsAfter) ?? 0,
    rampMonths: value(ramp) ?? 0,
  };
  return { side, amounts, riskAdjustment };
}

function multipleOf(bound: Bound | null, base: number): number {
  if (bound === null) return 1;
  return bound.kind === 'multiple' ? bound.value : bound.value / base;
}

function rangeOf(line: CostLine | BenefitLine, base: number): RangeOfMultiples | null {
  const [low, high] = [value(line.record.low), value(line.record.high)];
  if ((low === null && high === null) || base === 0) return null;
  const range = { low: multipleOf(low, base), base: 1, high: multipleOf(high, base) };
  return isRange(range) ? range : null;
}

/** A line up to and with a year; its range is that of the whole line. */
function uncertainLine({ line, amounts }: CaseLine<CostLine | BenefitLine>, side: MoneyLine['side'], { factors, years }: { readonly factors: readonly number[]; readonly years: number }): UncertainLine {
  const sign = side === 'cost' ? -1 : 1;
  const base = amounts.reduce((sum, amount) => sum + amount, 0) / riskFactorOf(line, side);
  return { presentValue: sign * presentValue(amounts.slice(0, years), factors.slice(0, years)), range: rangeOf(line, base) };
}

const rangeTo = (found: NpvDistribution | null): readonly RunningRange[] => (found === null ? [] : [{ low: found.p10, high: found.p90 }]);

/** Ranges are given for the line as typed, before risk adjustment. */
function riskFactorOf(line: CostLine | BenefitLine, side: MoneyLine['side']): number {
  const adjustment = value(line.record.riskAdjustment) ?? 0;
  const factor = side === 'cost' ? 1 + adjustment : 1 - adjustment;
  return factor === 0 ? 1 : factor;
}

/**
 * Everything the money room says about one initiative.
 *
 * Costs and benefits are positive amounts in whole units of the currency of the set-up; year 0 first.
 * Years typed beyond the horizon are not part of the case (intake has said so).
 * No answer: see `Measures`; the distribution is null without ranges or without benefits in money.
 */
export function caseMoney(initiative: Initiative, setup: Setup): CaseMoney {
  const count = setup.years.value + 1;
  const factors = discountFactors(annualRate(setup.discountRate.value), setup.timing.value, count);
  const amountsOf = <L extends CostLine | BenefitLine>(line: L, side: MoneyLine['side']): CaseLine<L> => ({
    key: `${side}.${line.id}`,
    kind: 'typed',
    side,
    line,
    amounts: lineAmounts(moneyLineOf(line, side), count),
  });
  const costLines = initiative.costs.map((line) => amountsOf(line, 'cost'));
  const benefitLines = initiative.benefits.map((line) => amountsOf(line, 'benefit'));
  const classed = [
    ...costLines.map(({ amounts }) => ({ side: 'cost', benefitClass: null, amounts }) as const),
    ...benefitLines.map(({ line, amounts }) => ({ side: 'benefit', benefitClass: value(line.record.benefitClass), amounts }) as const),
  ];
  const { cash, total } = views(classed, count);
  const flow = cashFlow({ ...total, factors });
  const cashOnly = cashFlow({ ...cash, factors });
  const figures = measures(flow, setup.timing.value);
  const counted = benefitLines.filter(({ line }) => line.record.benefitClass?.value !== 'unmonetisable');
  const distributionTo = (years: number): NpvDistribution | null => {
    const upTo = { factors, years };
    const lines = [...costLines.map((line) => uncertainLine(line, 'cost', upTo)), ...counted.map((line) => uncertainLine(line, 'benefit', upTo))];
    return npvDistribution(lines, { meaning: setup.rangeMeans.value });
  };
  const distribution = lazily(() => (figures.npv === null ? null : distributionTo(count)));
  const runningRange = lazily(() => (distribution() === null ? null : flow.net.flatMap((_, year) => rangeTo(distributionTo(year + 1)))));
  return {
    count,
    costLines,
    benefitLines,
    riskLines: [],
    baseline: { costs: [], benefits: [] },
    flow,
    measures: figures,
    cash: { flow: cashOnly, measures: measures(cashOnly, setup.timing.value) },
    get distribution() {
      return distribution();
    },
    get runningRange() {
      return runningRange();
    },
  };
}
