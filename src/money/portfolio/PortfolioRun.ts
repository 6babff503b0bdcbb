import { AppError } from '../../errors/AppError';
import type { Initiative, Setup } from '../../model/Casebook';
import { sumOf } from '../../model/sumOf';
import { affordability, type Affordability } from '../affordability/affordability';
import { CASH_KINDS, type CashKind } from '../affordability/cashRows';
import { COUNTED_GROUPS, type CountedGroup } from '../benefit-classes/benefitGroup';
import { caseMoney, type CaseMoney } from '../case/caseMoney';
import type { CaseTerm } from '../case/caseTerms';
import { caseTime, type CaseTime } from '../case/caseTime';
import { increment, type Increment } from '../case/increment';
import { sumByYear, type OptionSums } from '../case/optionSums';
import { runningTotal } from '../cash-flow/cashFlow';
import { PoolDraws } from '../ledger/PoolDraws';
import type { UncertainTerm } from '../uncertainty/UncertainTerm';
import type { Portfolio, PortfolioBudget, PortfolioEntry } from './Portfolio';
import { portfolioRisk } from './portfolioRisk';
import { YearlySums } from './YearlySums';

/** What initiatives are added up from. */
export interface PortfolioInput {
  readonly initiatives: readonly Initiative[];
  /** One set of assumptions for all. */
  readonly setup: Setup;
  /** The money of an initiative where it is known already; worked out otherwise. */
  readonly moneyOf?: (initiative: Initiative) => CaseMoney;
  /** Whether the distribution of the sum is asked for. */
  readonly withRisk?: boolean;
}

const NO_LINES = { costs: [], benefits: [], options: [] } as const;

type OptionRow = 'costs' | CountedGroup;
type BudgetRow = CashKind | 'risks' | 'cashOut' | 'baseline' | 'cashIn' | 'need';

/** A term of one initiative under a name that no other has. */
function termOf(initiative: Initiative, { key, probability, discounted, range }: CaseTerm): UncertainTerm {
  const [id, presentValue] = [`${initiative.id}/${key}`, sumOf(discounted)];
  return probability === null ? { id, presentValue, range, distribution: range?.distribution ?? null } : { id, presentValue, probability };
}

function entryOf({ id, name }: Initiative, { ownCosts, measures, cash }: CaseMoney): PortfolioEntry {
  const { npv, pvCosts, pvBenefits, paybackYears } = measures;
  return { id, name: name.value, cost: sumOf(ownCosts), pvCosts, pvBenefits: npv === null ? null : pvBenefits, npv, npvCash: npv === null ? null : cash.flow.discountedCumulative.at(-1) ?? 0, paybackYears };
}

function optionSumsOf(sums: YearlySums<OptionRow>, count: number): OptionSums {
  const groups = { cash: sums.of('cash'), 'non-cash': sums.of('non-cash'), societal: sums.of('societal'), health: sums.of('health') };
  return { costs: sums.of('costs'), groups, benefits: sumByYear(COUNTED_GROUPS.map((group) => ({ amounts: groups[group] })), count) };
}

/**
 * Adds initiatives up step by step, so that thousands of them leave room between the steps for whoever waits.
 *
 * Pure data: the same initiatives give the same result whatever the steps. What it keeps of an initiative is one entry;
 * with the distribution asked for, its terms too.
 */
export class PortfolioRun {
  private readonly count: number;
  private readonly entries: PortfolioEntry[] = [];
  private readonly option: YearlySums<OptionRow>;
  private readonly baseline: YearlySums<OptionRow>;
  private readonly unvalued: YearlySums<'costs'>;
  private readonly budget: YearlySums<BudgetRow>;
  private readonly draws: PoolDraws;
  private readonly terms: UncertainTerm[] = [];
  /** One set of assumptions: the factors of one initiative are those of all. */
  private time: CaseTime;

  constructor(private readonly input: PortfolioInput) {
    this.count = input.setup.years.value + 1;
    this.option = new YearlySums(this.count);
    this.baseline = new YearlySums(this.count);
    this.unvalued = new YearlySums(this.count);
    this.budget = new YearlySums(this.count);
    this.draws = new PoolDraws(input.setup);
    this.time = caseTime(NO_LINES, input.setup);
  }

  /**
   * Adds the next initiatives.
   *
   * @param most how many at most.
   * @returns the share that is done, 1 = all.
   */
  step(most: number): number {
    const { initiatives } = this.input;
    const from = this.entries.length;
    for (const initiative of initiatives.slice(from, from + most)) this.add(initiative);
    return initiatives.length === 0 ? 1 : this.entries.length / initiatives.length;
  }

  /**
   * The portfolio, once all initiatives are added.
   *
   * @throws AppError `argument-invalid` before that: half a sum is no sum.
   */
  result(): Portfolio {
    const { initiatives, setup, withRisk = false } = this.input;
    if (this.entries.length < initiatives.length) throw new AppError('argument-invalid', { argument: 'step', done: this.entries.length, of: initiatives.length });
    const left = this.entries.filter(({ npv }) => npv === null);
    return {
      count: this.count,
      entries: this.entries,
      valued: this.valued(),
      unvalued: { initiatives: left, costs: this.unvalued.of('costs'), pvCosts: sumOf(left.map(({ pvCosts }) => pvCosts)) },
      budget: this.budgetRows(),
      ledger: this.draws.ledger(),
      risk: withRisk ? portfolioRisk(this.terms, setup.rangeMeans.value) : null,
    };
  }

  private add(initiative: Initiative): void {
    const { setup, moneyOf = (each: Initiative): CaseMoney => caseMoney(each, setup), withRisk = false } = this.input;
    const money = moneyOf(initiative);
    this.entries.push(entryOf(initiative, money));
    this.draws.add(initiative);
    this.addBudget(affordability({ initiative, money, setup }));
    if (money.measures.npv === null) {
      this.unvalued.add('costs', money.flow.costs);
      return;
    }
    this.addValued(money);
    if (withRisk) for (const term of money.terms) this.terms.push(termOf(initiative, term));
  }

  private addValued({ sums, riskCosts, time }: CaseMoney): void {
    this.option.add('costs', sums.option.costs);
    this.option.add('costs', riskCosts);
    this.baseline.add('costs', sums.baseline.costs);
    for (const group of COUNTED_GROUPS) {
      this.option.add(group, sums.option.groups[group]);
      this.baseline.add(group, sums.baseline.groups[group]);
    }
    // Factors for effects on health stand only where an initiative needs them.
    if (this.time.healthFactors === null) this.time = time;
  }

  private addBudget(found: Affordability): void {
    for (const kind of CASH_KINDS) this.budget.add(kind, found.byKind[kind]);
    for (const row of ['risks', 'cashOut', 'baseline', 'cashIn', 'need'] as const) this.budget.add(row, found[row]);
  }

  private valued(): Increment {
    return increment(optionSumsOf(this.option, this.count), optionSumsOf(this.baseline, this.count), this.time);
  }

  private budgetRows(): PortfolioBudget {
    const of = (row: BudgetRow): readonly number[] => this.budget.of(row);
    const byKind = { capital: of('capital'), revenue: of('revenue'), unstated: of('unstated'), 'optimism-bias': of('optimism-bias'), mitigation: of('mitigation'), vat: of('vat') };
    const need = of('need');
    return { byKind, risks: of('risks'), cashOut: of('cashOut'), baseline: of('baseline'), cashIn: of('cashIn'), need, cumulative: runningTotal(need) };
  }
}
