import { canonicalUnit, isUnit } from '../values/units';

/** A metric's name without the unit that stands behind it. */
export interface NameAndUnit {
  readonly name: string;
  readonly unit: string | null;
}

/** Where a unit stands behind a name: brackets, behind a comma or dash, a rate with a number, a bare percent sign. */
const UNIT_SHAPES = [
  /^(.+?)\s*[([]([^()[\]]+)[)\]]$/u,
  /^(.+?)\s*[,–-]\s+([^,]+)$/u,
  /^(?!rate\s)(.+?)\s+(per\s+\d[\d,. ]*\s*\p{L}.*)$/iu,
  /^(.+?),?\s*(%)$/u,
] as const;
/** `Forecast error (MAPE, %)`: brackets that say more than the unit. */
const UNIT_AFTER_WORDS = /^(.+\([^()]+),\s*(%|[$£€]\S*)\)$/u;
const SAYS_PERCENT = /^(?:%|pct\b\.?)\s*\p{L}|^(?:percent|per cent|percentage) of\b|\sas (?:an? )?(?:%|pct|percent|per cent|percentage) of\s/iu;

/**
 * Splits a metric's name from a unit behind it: in brackets, behind a comma, or a rate ("per 1,000 doses").
 *
 * Brackets that hold no unit stay part of the name.
 *
 * @example metricName('Patient wait time (minutes)') // { name: 'Patient wait time', unit: 'minutes' }
 * @example metricName('Medication errors per 1,000 doses') // { name: 'Medication errors', unit: 'per 1,000 doses' }
 * @example metricName('A&E four-hour performance, %') // { name: 'A&E four-hour performance', unit: '%' }
 * @example metricName('Forecast error (MAPE, %)') // { name: 'Forecast error (MAPE)', unit: '%' }
 * @example metricName('Length of stay (ICU)') // { name: 'Length of stay (ICU)', unit: null }
 */
export function metricName(text: string): NameAndUnit {
  for (const shape of UNIT_SHAPES) {
    const [, name = '', unit = ''] = shape.exec(text) ?? [];
    if (name !== '' && isUnit(unit)) return { name, unit: canonicalUnit(unit) };
  }
  const [, words = '', after = ''] = UNIT_AFTER_WORDS.exec(text) ?? [];
  if (words !== '') return { name: `${words})`, unit: canonicalUnit(after) };
  return { name: text, unit: SAYS_PERCENT.test(text) ? '%' : null };
}
