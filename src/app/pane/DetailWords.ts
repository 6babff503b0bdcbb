import type { AgreementWords } from './AgreementWords';
import type { ExactText } from './exactText';
import type { FigureKind } from './figureKind';
import type { MoneyWords } from './money/MoneyWords';

/** What the formula of a figure may speak of; each ready to be read. */
export interface FormulaParts {
  /** Name of the metric. */
  readonly metric: string;
  readonly from: string;
  readonly to: string;
  /** The larger and the smaller of the two levels. */
  readonly larger: string;
  readonly smaller: string;
  readonly costLines: number;
  /** Rows follow from the cost lines: optimism bias, its mitigation, VAT. */
  readonly hasFollowers: boolean;
  /** What counts as cost besides the lines, and what is taken off: `, expected cost of risks, less those of “Do nothing”`. */
  readonly besideCosts: string;
  readonly benefitLines: number;
  readonly years: number;
  readonly rate: string;
  readonly pvCosts: string;
  readonly pvBenefits: string;
}

/** A running total as the chart's sentence tells it. */
export interface ChartTold {
  readonly initiative: string;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  readonly first: string;
  readonly last: string;
  /** Period from which the total stays at zero or above; null: it does not. */
  readonly backIn: string | null;
  readonly range: { readonly low: string; readonly high: string } | null;
}

/** Words of the view models: how figures came about, the chart, the readers. */
export interface DetailWords {
  readonly money: MoneyWords;
  readonly agreement: AgreementWords;
  readonly formula: Readonly<Record<FigureKind, (parts: FormulaParts) => string>>;
  /** Where the method of a figure is from; none for what is only read or counted. */
  readonly methodSource: Readonly<Partial<Record<FigureKind, string>>>;
  readonly exactly: (exact: ExactText) => string;
  readonly years: (years: string) => string;
  readonly months: (months: number) => string;
  readonly evidence: (grade: string, result: string | null) => string;
  readonly noEvidence: string;
  readonly lineEvidence: (grades: readonly string[]) => string;
  readonly source: (source: string) => string;
  readonly chartTitle: (currency: string) => string;
  readonly chartSentence: (told: ChartTold) => string;
  readonly chartHeads: { readonly period: string; readonly total: string; readonly low: string; readonly high: string };
  readonly tableKind: (kind: string) => string;
  readonly notUsed: string;
  readonly yearColumn: (year: string) => string;
}
