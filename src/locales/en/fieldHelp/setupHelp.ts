import type { SettingKey } from '../../../model/settings';
import { VOCABULARIES } from '../../../model/vocabularies/vocabulary';

/** Help for each setting. */
export const SETUP_HELP = {
  organisation: 'Name of the organisation, as it should be printed.',
  currency: 'Three-letter code of the currency of all amounts, such as USD or GBP.',
  preset: 'Conventions to start from: us-health, nhs-england or business.',
  vocabulary: `Words for the second leader: ${VOCABULARIES.join(' or ')}.`,
  discountRate: 'Yearly rate at which later money counts less, such as 3.5%.',
  timing: 'When in a year money flows: end-of-year, mid-year or first-column-discounted.',
  firstYear: 'The year in which year 0 starts, such as 2026 or 2026/27.',
  fiscalYearStart: 'Month in which your financial year starts, such as April or 4.',
  years: 'Number of years to look at after year 0.',
  healthRate: 'Yearly rate at which later effects on health count less, such as 1.5%.',
  inflation: 'Rise of prices a year, such as 2%; used where some amounts are real and others nominal, and for what must be paid.',
  priceBase: 'Year whose prices the amounts are in, and whether they include inflation.',
  asOf: 'The day to be taken as today, for what is past and what is still to come.',
  rangeMeans: 'What Low and High stand for: the extremes (min-max), or values passed in one case of ten (P10-P90).',
  trials: 'How many times chance is played through where it cannot be worked out exactly.',
  seed: 'Any whole number; the same number gives the same results again.',
} as const satisfies Readonly<Record<SettingKey, string>>;
