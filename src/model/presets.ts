import type { PresetId, Prices, Timing } from './choices';
import type { Vocabulary } from './vocabularies/vocabulary';

/**
 * How firm a parameter is: a rule in force, a convention to start from, or one of which secondary sources say that it
 * was superseded or is under review.
 */
export type VintageStatus = 'in force' | 'convention' | 'superseded or under review';

/** Another value that somebody may use, offered as a test and never used by itself. */
export interface PresetAlternative<T> {
  readonly value: T;
  readonly source: string;
  /** Year, or year and month, of the source. */
  readonly dated: string;
  /** True: seen in secondary sources only, not in the document itself. */
  readonly secondary: boolean;
  readonly adopted: boolean;
}

/** One parameter of a preset with where it comes from, of when it is, and how firm. */
export interface PresetParameter<T> {
  readonly value: T;
  readonly source: string;
  /** Year, or year and month, of the source. */
  readonly dated: string;
  readonly status: VintageStatus;
  /** True: only a convention to start from; the user's own value is asked for. */
  readonly flagged: boolean;
  readonly alternatives: readonly PresetAlternative<T>[];
}

/** A set of conventions with a source for each parameter. */
export interface Preset {
  readonly id: PresetId;
  readonly currency: PresetParameter<string>;
  readonly discountRate: PresetParameter<number>;
  /** The year after which `laterRate` holds, where the rate falls with time. */
  readonly laterAfterYear: PresetParameter<number> | null;
  readonly laterRate: PresetParameter<number> | null;
  /** Rate for effects on health, where the preset has one. */
  readonly healthRate: PresetParameter<number> | null;
  readonly laterHealthRate: PresetParameter<number> | null;
  readonly timing: PresetParameter<Timing>;
  readonly prices: PresetParameter<Prices>;
  /** Whether VAT that cannot be recovered counts in the value of the case, or in its cash view only. */
  readonly vatInValue: PresetParameter<boolean>;
  readonly vocabulary: PresetParameter<Vocabulary>;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: PresetParameter<number>;
  readonly years: PresetParameter<number>;
}

const EDITION = 'HM Treasury, The Green Book (2022 edition)';
const GREEN_BOOK = `${EDITION}, table A6.1`;
const TEI = 'Forrester Total Economic Impact convention: 10%, initial costs undiscounted, years at their end';
const YEAR_ZERO = 'Scottish Government, Value for Money guidance, annex A: year 0 undiscounted';
const HORIZON = 'Five years after year 0, where no year columns say otherwise';
const AS_TYPED = 'Amounts stand in the prices they are typed in, where no price base says otherwise';

interface Vintage {
  readonly source: string;
  readonly dated: string;
}

const OF_PRESET: Vintage = { source: 'Convention of the preset', dated: '2026' };

const convention = <T>(value: T, { source, dated }: Vintage): PresetParameter<T> => ({ value, source, dated, status: 'convention', flagged: false, alternatives: [] });
const starting = <T>(value: T, vintage: Vintage): PresetParameter<T> => ({ ...convention(value, vintage), flagged: true });
const inForce = <T>(value: T, vintage: Vintage): PresetParameter<T> => ({ ...convention(value, vintage), status: 'in force' });

/** A rule of the 2022 Green Book, which secondary sources call superseded. */
const ofEdition = <T>(value: T, rule: string): PresetParameter<T> => ({
  ...convention(value, { source: `${EDITION}: ${rule}`, dated: '2022' }),
  status: 'superseded or under review',
});

/** A rate of the 2022 Green Book. */
const greenBook = (value: number, years: string, alternatives: PresetParameter<number>['alternatives'] = []): PresetParameter<number> => ({
  value,
  source: `${GREEN_BOOK}: ${years}`,
  dated: '2022',
  status: 'superseded or under review',
  flagged: false,
  alternatives,
});

const SOCIAL_RATE = greenBook(0.035, '3.5% to year 30', [
  { value: 0.035, source: 'HM Treasury, The Green Book (2026 edition), said to keep 3.5%', dated: '2026', secondary: true, adopted: true },
  { value: 0.03, source: 'Review of the social discount rate, proposal of 3.0%', dated: '2026-06', secondary: true, adopted: false },
]);

const NO_SCHEDULE = { laterAfterYear: null, laterRate: null, healthRate: null, laterHealthRate: null } as const;
const TEI_VINTAGE: Vintage = { source: TEI, dated: '2024' };

const COMMERCIAL: Omit<Preset, 'id' | 'currency' | 'vocabulary'> = {
  ...NO_SCHEDULE,
  discountRate: starting(0.1, TEI_VINTAGE),
  timing: convention('end-of-year', TEI_VINTAGE),
  prices: starting('nominal', { source: AS_TYPED, dated: '2026' }),
  vatInValue: convention(true, { source: 'Sales tax that cannot be recovered is a cost to the organisation', dated: '2026' }),
  fiscalYearStart: convention(1, { source: 'Calendar year', dated: '2026' }),
  years: starting(5, { source: HORIZON, dated: '2026' }),
};

/** What is assumed where the Setup table is silent; every value is shown as an assumption with its source. */
export const PRESET_TABLE: Readonly<Record<PresetId, Preset>> = {
  'us-health': {
    id: 'us-health',
    ...COMMERCIAL,
    currency: convention('USD', OF_PRESET),
    vocabulary: convention('clinical', OF_PRESET),
  },
  'nhs-england': {
    id: 'nhs-england',
    currency: convention('GBP', OF_PRESET),
    discountRate: SOCIAL_RATE,
    laterAfterYear: greenBook(30, 'the rate falls after year 30'),
    laterRate: greenBook(0.03, '3.0% from year 31 to 75'),
    healthRate: greenBook(0.015, 'effects on health, 1.5% to year 30'),
    laterHealthRate: greenBook(0.0129, 'effects on health, 1.29% from year 31 to 75'),
    timing: convention('end-of-year', { source: YEAR_ZERO, dated: '2024' }),
    prices: { ...ofEdition<Prices>('real', 'appraisal in real terms'), flagged: true },
    vatInValue: ofEdition<boolean>(false, 'taxes such as VAT are transfers and stand outside value for money; they count in what must be paid'),
    vocabulary: convention('clinical', OF_PRESET),
    fiscalYearStart: inForce(4, { source: 'NHS financial year, April to March', dated: '2026' }),
    years: starting(5, { source: HORIZON, dated: '2026' }),
  },
  business: {
    id: 'business',
    ...COMMERCIAL,
    currency: convention('USD', OF_PRESET),
    vocabulary: convention('business', OF_PRESET),
  },
};
