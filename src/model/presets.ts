import type { PresetId, Timing, Vocabulary } from './choices';

/** One parameter of a preset with where it comes from. */
export interface PresetParameter<T> {
  readonly value: T;
  readonly source: string;
  /** True: only a convention to start from; the user's own value is asked for. */
  readonly flagged: boolean;
}

/** A set of conventions with a source for each parameter. */
export interface Preset {
  readonly id: PresetId;
  readonly currency: PresetParameter<string>;
  readonly discountRate: PresetParameter<number>;
  readonly timing: PresetParameter<Timing>;
  readonly vocabulary: PresetParameter<Vocabulary>;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: PresetParameter<number>;
  readonly years: PresetParameter<number>;
}

const GREEN_BOOK = 'HM Treasury, The Green Book (2022 edition), table A6.1: 3.5% to year 30';
const TEI = 'Forrester Total Economic Impact convention: 10%, initial costs undiscounted, years at their end';
const YEAR_ZERO = 'Scottish Government, Value for Money guidance, annex A: year 0 undiscounted';
const HORIZON = 'Five years after year 0, where no year columns say otherwise';

const convention = <T>(value: T, source: string): PresetParameter<T> => ({ value, source, flagged: false });
const starting = <T>(value: T, source: string): PresetParameter<T> => ({ value, source, flagged: true });

/** What is assumed where the Setup table is silent; every value is shown as an assumption with its source. */
export const PRESET_TABLE = {
  'us-health': {
    id: 'us-health',
    currency: convention('USD', 'Currency of the preset'),
    discountRate: starting(0.1, TEI),
    timing: convention('end-of-year', TEI),
    vocabulary: convention('clinical', 'Words of the preset'),
    fiscalYearStart: convention(1, 'Calendar year'),
    years: starting(5, HORIZON),
  },
  'nhs-england': {
    id: 'nhs-england',
    currency: convention('GBP', 'Currency of the preset'),
    discountRate: convention(0.035, GREEN_BOOK),
    timing: convention('end-of-year', YEAR_ZERO),
    vocabulary: convention('clinical', 'Words of the preset'),
    fiscalYearStart: convention(4, 'NHS financial year, April to March'),
    years: starting(5, HORIZON),
  },
  business: {
    id: 'business',
    currency: convention('USD', 'Currency of the preset'),
    discountRate: starting(0.1, TEI),
    timing: convention('end-of-year', TEI),
    vocabulary: convention('business', 'Words of the preset'),
    fiscalYearStart: convention(1, 'Calendar year'),
    years: starting(5, HORIZON),
  },
} as const satisfies Readonly<Record<PresetId, Preset>>;
