import type { OptionRole } from '../../../model/Casebook';
import type { EvidenceGrade } from '../../../model/choices';
import type { BenefitGroup } from '../../../money/benefit-classes/benefitGroup';
import type { LineStep } from '../../../money/lines/LineStep';
import type { ConventionalTest } from '../../../money/sensitivity/conventionalTests';
import type { RateAlternative } from '../../../money/sensitivity/rateAlternatives';
import type { ScenarioName } from '../../../money/sensitivity/scenarios';
import type { SamplingMethod } from '../../../money/simulation/pointColumns';
import type { MoneySection } from './MoneySection';

/** What a figure of the money is, so that the pane can say how it came about. */
export type MoneyFigure =
  | 'group-value'
  | 'total-benefits'
  | 'total-costs'
  | 'net-value'
  | 'cash-value'
  | 'middle'
  | 'low-end'
  | 'high-end'
  | 'chance'
  | 'contribution'
  | 'sampled-value'
  | 'sampled-roi'
  | 'sampled-payback'
  | 'sampled-chance'
  | 'at-end'
  | 'switching'
  | 'switching-chance'
  | 'scenario-value'
  | 'scenario-payback'
  | 'rate-value'
  | 'test-value'
  | 'option-costs'
  | 'option-benefits'
  | 'option-value'
  | 'cash-out'
  | 'cash-in'
  | 'cash-need'
  | 'line-value'
  | 'risk-value';

/** How a figure comes about: its equation in words, with places for what belongs to it, and where the method is from. */
export interface MethodWords {
  readonly equation: string;
  readonly source: string;
}

/** Words for the parts of the money. */
export interface MoneyWords {
  readonly title: Readonly<Record<MoneySection, string>>;
  readonly methods: Readonly<Record<MoneyFigure, MethodWords>>;
  readonly method: (source: string) => string;
  /** A time in whole years and months. */
  readonly span: (years: number, months: number) => string;
  readonly group: Readonly<Record<BenefitGroup, string>>;
  readonly scenario: Readonly<Record<ScenarioName, string>>;
  readonly besides: { readonly uncounted: (names: string) => string; readonly takesAway: (names: string) => string };
  readonly classes: ClassWords;
  readonly sure: SureWords;
  readonly change: ChangeWords;
  readonly options: OptionWords;
  readonly pay: PayWords;
  readonly lines: LineWords;
}

/** Words of value by class. */
export interface ClassWords {
  readonly benefits: string;
  readonly costs: string;
  readonly net: string;
  readonly cash: string;
  readonly cashNote: string;
  readonly notInMoney: string;
  readonly noneUncounted: string;
  readonly withRisks: string;
  readonly lessBaseline: (baseline: string) => string;
  readonly evidence: (grade: EvidenceGrade | null) => string;
  readonly gist: (cash: string) => string;
}

/** What the chart of outcomes shows. */
export interface OutcomesTold {
  readonly low: string;
  readonly middle: string;
  readonly high: string;
  readonly loss: string;
}

/** Words of how sure the result is. */
export interface SureWords {
  readonly gist: (loss: string) => string;
  readonly noRange: string;
  readonly outcomes: string;
  readonly sentence: (told: OutcomesTold) => string;
  readonly marks: { readonly low: string; readonly middle: string; readonly high: string; readonly zero: string };
  readonly ends: Readonly<Record<'p10' | 'p50' | 'p90', string>>;
  readonly loss: string;
  readonly exact: string;
  readonly contributions: string;
  readonly moreContributions: (count: number) => string;
  readonly together: string;
  readonly roi: string;
  readonly payback: string;
  readonly notPaidBack: string;
  /** Which trials make the chance, inside an equation. */
  readonly notPaidBackTrials: string;
  readonly lossTrials: string;
  readonly method: (told: { readonly trials: string; readonly seed: string; readonly method: SamplingMethod }) => string;
  readonly shrunk: string;
  /** Fewer trials were run than the sheet asks for. */
  readonly fewer: string;
}

/** Words of what could change the result. */
export interface ChangeWords {
  readonly tornado: (npv: string) => string;
  readonly to: string;
  readonly noRange: string;
  readonly moreBars: (count: number) => string;
  readonly switchingTitle: string;
  /** What stands before and behind the multiple. */
  readonly switching: (name: string, found: { readonly better: 'more' | 'less'; readonly holds: boolean; readonly isRisk: boolean }) => readonly [string, string];
  readonly never: (names: string, found: { readonly holds: boolean; readonly isRisk: boolean }) => string;
  readonly andMore: (names: string, count: number) => string;
  readonly scenarios: string;
  readonly scenario: string;
  readonly value: string;
  readonly payback: string;
  readonly notWithin: string;
  readonly testsTitle: string;
  readonly tests: Readonly<Record<ConventionalTest['id'], string>>;
  readonly atRate: (rate: string) => string;
  readonly rateNote: (rate: Pick<RateAlternative, 'source' | 'dated' | 'secondary' | 'adopted'>) => string;
}

/** Words of the options side by side. */
export interface OptionWords {
  readonly table: string;
  readonly option: string;
  readonly costs: string;
  readonly benefits: string;
  readonly value: string;
  readonly name: (name: string, role: OptionRole) => string;
  readonly against: (baseline: string) => string;
  readonly withoutBaseline: string;
  readonly gist: (options: number) => string;
}

/** Words of what must be paid. */
export interface PayWords {
  readonly about: string;
  readonly aboutNominal: string;
  readonly table: string;
  readonly year: string;
  readonly out: string;
  /** Where what carrying on would take is taken off. */
  readonly outExtra: string;
  readonly back: string;
  readonly need: string;
  readonly funding: string;
  readonly noSource: string;
  readonly others: (count: number) => string;
  readonly risks: string;
  readonly inMoneyOfTheYear: string;
  readonly gist: (amount: string, year: string) => string;
}

/** Words of the lines one by one. */
export interface LineWords {
  readonly costs: string;
  readonly benefits: string;
  readonly risks: string;
  readonly unnamedRisk: string;
  readonly gist: (costs: number, benefits: number) => string;
  readonly note: (evidence: string, source: string | null) => string;
  readonly step: (step: LineStep['step'], told: StepTold) => string;
  /** VAT that counts in the budget and not in the value. */
  readonly vatOutside: (vat: string) => string;
  readonly risk: (probability: string, impact: string) => string;
  readonly more: (count: number) => string;
}

/** A step as it is told: its number, and the amounts by year where they are its own. */
export interface StepTold {
  readonly value: string;
  readonly amounts: string;
}
