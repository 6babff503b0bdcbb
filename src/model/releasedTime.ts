import type { BenefitLine } from './Casebook';

/** Words by which a benefit is taken to speak of time saved; one-time, real-time and bed days are none. */
const TIME = /(?<!\b(?:one|real|full|part|just[ -]in)[ -])\btime\b|\b(?:hours?|minutes?|fte|wte|productivity)\b|\b(?:staff|clinicians?|clinical|nurs\w*|doctors?|admin\w*)[ -]days?\b/i;
/** Money that is paid by the hour or the shift: saving it releases cash without another step. */
const BOUGHT = /\b(?:agency|locum|overtime|bank (?:staff|shifts?)|out[ -]of[ -]hours)\b/i;

const speaksOfTime = (text: string): boolean => TIME.test(text) && !BOUGHT.test(text);

/**
 * What is missing before time saved may count as cash: a route by which the money leaves the budget, or somebody who
 * sees to it. Null for benefits that are not called cash-releasing or do not speak of time saved.
 *
 * Source: NHS England, business case guidance: time saved releases cash only where posts or bookings are given up.
 */
export function missingForRelease({ label, record }: Pick<BenefitLine, 'label' | 'record'>): 'releaseRoute' | 'owner' | null {
  const { benefitClass, releaseRoute, owner, metric } = record;
  if (benefitClass?.value !== 'cash-releasing' || (releaseRoute !== undefined && owner !== undefined)) return null;
  if (!speaksOfTime(label.value) && !speaksOfTime(metric?.value ?? '')) return null;
  return releaseRoute === undefined ? 'releaseRoute' : 'owner';
}
