import { PRESETS, RANGE_MEANINGS, TIMINGS } from './choices';
import type { FieldTable } from './field';
import { VOCABULARIES } from './vocabularies/vocabulary';

/** Rows of the Setup table: one setting each, declared like columns. */
export const SETTINGS = {
  organisation: { header: 'Organisation', type: 'text', synonyms: ['organization', 'trust', 'company', 'hospital'] },
  currency: { header: 'Currency', type: 'text', synonyms: ['currencycode'] },
  preset: { header: 'Preset', type: 'choice', choices: PRESETS, synonyms: ['pack'] },
  vocabulary: { header: 'Vocabulary', type: 'choice', choices: VOCABULARIES, synonyms: ['words'] },
  discountRate: { header: 'Discount rate', type: 'percent', minimum: -0.99, maximum: 1, synonyms: ['rate', 'wacc', 'hurdlerate'] },
  timing: { header: 'Timing', type: 'choice', choices: TIMINGS, synonyms: ['discounttiming'] },
  firstYear: { header: 'First year', type: 'period', synonyms: ['startyear', 'year0', 'baseyear'] },
  fiscalYearStart: { header: 'Fiscal year start (month)', type: 'text', synonyms: ['fiscalyearstart', 'yearstart', 'fiscalyearstarts'] },
  years: { header: 'Years', type: 'number', minimum: 0, maximum: 60, unit: 'years after year 0', synonyms: ['horizon', 'yearsafteryear0', 'life'] },
  healthRate: { header: 'Health discount rate', type: 'percent', minimum: -0.99, maximum: 1, synonyms: ['healthrate', 'discountrateforhealth'] },
  inflation: { header: 'Inflation', type: 'percent', minimum: -0.5, maximum: 10, synonyms: ['inflationrate', 'priceinflation', 'gdpdeflator'] },
  priceBase: { header: 'Price base', type: 'text', synonyms: ['prices', 'realornominal'] },
  asOf: { header: 'As of', type: 'date', synonyms: ['today', 'asat', 'date'] },
  rangeMeans: { header: 'Range means', type: 'choice', choices: RANGE_MEANINGS, synonyms: ['range'] },
  trials: { header: 'Trials', type: 'number', minimum: 1, maximum: 10000000, synonyms: ['simulations'] },
  seed: { header: 'Seed', type: 'number', synonyms: ['randomseed'] },
} as const satisfies FieldTable;

/** Key of a setting. */
export type SettingKey = keyof typeof SETTINGS;
