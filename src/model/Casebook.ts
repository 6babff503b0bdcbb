import type { PresetId, Prices, RangeMeaning, Timing } from './choices';
import type { SerialDay } from './calendar';
import type { CellAddress } from './cellAddress';
import type {
  ACTUAL_FIELDS,
  BENEFIT_FIELDS,
  COMMITMENT_FIELDS,
  CONCERN_FIELDS,
  COST_FIELDS,
  INITIATIVE_FIELDS,
  METRIC_FIELDS,
  PARTNERSHIP_FIELDS,
  READINESS_FIELDS,
  RISK_FIELDS,
  SPEND_FIELDS,
} from './fieldTables';
import type { Sourced } from './origin';
import type { Problem } from './Problem';
import type { RecordOf, RowPlace } from './record';
import type { Vocabulary } from './vocabularies/vocabulary';

/** Resolved settings; each says whether the sheet, the preset or a default supplied it. */
export interface Setup {
  readonly organisation: Sourced<string> | null;
  /** ISO 4217. */
  readonly currency: Sourced<string>;
  readonly preset: Sourced<PresetId>;
  readonly vocabulary: Sourced<Vocabulary>;
  /** Fraction of one a year. */
  readonly discountRate: Sourced<number>;
  readonly timing: Sourced<Timing>;
  /** Calendar year in which year 0 starts; null when no cell says. */
  readonly firstYear: Sourced<number> | null;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: Sourced<number>;
  /** Years after year 0. */
  readonly years: Sourced<number>;
  readonly priceBase: Sourced<string> | null;
  /** Whether amounts carry inflation, as the price base says or the preset assumes. */
  readonly prices: Sourced<Prices>;
  /** Rise of prices a year, a fraction of one; null when no cell says. */
  readonly inflation: Sourced<number> | null;
  /** The lower rate of far years; null where one rate holds throughout. */
  readonly laterRate: LaterRate | null;
  /** Rate for effects on health, with its own far years; null where the preset knows none and no cell says. */
  readonly health: { readonly rate: Sourced<number>; readonly later: LaterRate | null } | null;
  /** Units of the currency of the set-up for one unit of another, by ISO 4217 code of the other. */
  readonly exchangeRates: Readonly<Record<string, Sourced<number>>>;
  /** Whether VAT that cannot be recovered counts in the value of the case, or in its cash view only. */
  readonly vatInValue: Sourced<boolean>;
  readonly asOf: Sourced<SerialDay>;
  readonly rangeMeans: Sourced<RangeMeaning>;
  readonly trials: Sourced<number> | null;
  readonly seed: Sourced<number> | null;
  /** Words and magnitudes of the output: `en-US` or `en-GB`. */
  readonly locale: 'en-US' | 'en-GB';
}

/** From the year after this one on, another yearly rate holds. */
export interface LaterRate {
  readonly afterYear: Sourced<number>;
  /** Fraction of one a year. */
  readonly rate: Sourced<number>;
}

/** One line of costs or benefits: amounts by year, null where no cell says anything (counts as nothing). */
export interface CostLine {
  /** The line of the same option that this one moves with, as `cost.<id>` or `benefit.<id>`; the record has the strength. */
  readonly movesWith?: string;
  readonly id: string;
  readonly label: Sourced<string>;
  readonly record: RecordOf<typeof COST_FIELDS>;
  readonly place: RowPlace;
  /** Index = year; as long as the last year given. */
  readonly years: readonly (Sourced<number> | null)[];
}

/** One line of benefits: amounts by year, or a volume and a unit value. */
export interface BenefitLine {
  readonly movesWith?: string;
  /** The metric of the initiative that the line names, by id; null where it names none that is there. */
  readonly metricId: string | null;
  readonly id: string;
  readonly label: Sourced<string>;
  readonly record: RecordOf<typeof BENEFIT_FIELDS>;
  readonly place: RowPlace;
  readonly years: readonly (Sourced<number> | null)[];
}

/** A recorded level of a metric. */
export interface Actual {
  readonly period: Sourced<string>;
  /** Sort key: serial day of the period's start, or null when it could not be read as time. */
  readonly day: SerialDay | null;
  readonly value: Sourced<number>;
  readonly record: RecordOf<typeof ACTUAL_FIELDS>;
}

/** A shared metric. Levels are in its unit (71 for 71 %). */
export interface Metric {
  readonly id: string;
  /** Name without the unit that may stand behind it in brackets. */
  readonly name: Sourced<string>;
  /** `%`, `minutes`, `per 1,000 doses`, …; null when no cell says. */
  readonly unit: Sourced<string> | null;
  /** Decimals that the baseline and target cells show; null = as many as needed. */
  readonly decimals: number | null;
  readonly better: Sourced<'lower' | 'higher' | 'neutral'>;
  readonly record: RecordOf<typeof METRIC_FIELDS>;
  readonly place: RowPlace;
  readonly actuals: readonly Actual[];
}

/** One thing a side needs to see before it can say yes. */
export type ReadinessItem = { readonly record: RecordOf<typeof READINESS_FIELDS>; readonly place: RowPlace };
/** A concern as it was raised. */
export type Concern = { readonly record: RecordOf<typeof CONCERN_FIELDS>; readonly place: RowPlace };
/** A step that somebody committed to. */
export type Commitment = { readonly record: RecordOf<typeof COMMITMENT_FIELDS>; readonly place: RowPlace };
/** A risk with its probability and impact. */
export interface Risk {
  readonly record: RecordOf<typeof RISK_FIELDS>;
  readonly place: RowPlace;
  readonly years: RiskYears;
}
/**
 * First and last year in which a risk may cost, by index in the case (year 0 = 0); null where no cell says. The last
 * is never before the first. Years outside the horizon keep their index, so that only what lies inside is counted.
 */
export interface RiskYears {
  readonly first: number | null;
  readonly last: number | null;
}
/** What was spent in a period. */
export type Spend = { readonly record: RecordOf<typeof SPEND_FIELDS>; readonly place: RowPlace };
/** One statement of the self-assessment that both leaders answer. */
export type PartnershipItem = { readonly record: RecordOf<typeof PARTNERSHIP_FIELDS>; readonly place: RowPlace };

/** What an option is to the case: what it is measured against, what is proposed, or another way. */
export type OptionRole = 'baseline' | 'chosen' | 'other';

/** One way to do it, with its own lines. Do nothing may have none. */
export interface InitiativeOption {
  /** Slug, unique in the initiative. */
  readonly id: string;
  readonly name: Sourced<string>;
  readonly role: OptionRole;
  readonly costs: readonly CostLine[];
  readonly benefits: readonly BenefitLine[];
}

/** One initiative with everything the casebook says about it. */
export interface Initiative {
  /** Slug, unique in the casebook. */
  readonly id: string;
  readonly name: Sourced<string>;
  readonly record: RecordOf<typeof INITIATIVE_FIELDS>;
  readonly place: RowPlace;
  /** Lines of the chosen option, in sheet order. A single `Cost` of the initiative stands as one line in year 0. */
  readonly costs: readonly CostLine[];
  readonly benefits: readonly BenefitLine[];
  /** Every option that a cell names, the chosen one and the baseline among them; empty where none is named. */
  readonly options: readonly InitiativeOption[];
  readonly metrics: readonly Metric[];
  readonly readiness: readonly ReadinessItem[];
  readonly concerns: readonly Concern[];
  readonly commitments: readonly Commitment[];
  readonly risks: readonly Risk[];
  readonly spend: readonly Spend[];
  /** Problems about this initiative's cells. */
  readonly problems: readonly Problem[];
}

/** A table that was found and how, for the About sheet and for messages. */
export interface FoundTable {
  readonly kind: string;
  readonly sheet: string;
  readonly headerCell: CellAddress;
  readonly rows: number;
}

/** The validated input: everything a run knows, and everything that was wrong with it. */
export interface Casebook {
  readonly setup: Setup;
  readonly initiatives: readonly Initiative[];
  readonly partnership: readonly PartnershipItem[];
  readonly tables: readonly FoundTable[];
  /** Years that have a column anywhere, as they are headed: index = year. */
  readonly periodLabels: readonly string[];
  /** Problems about the input as a whole. */
  readonly problems: readonly Problem[];
}
