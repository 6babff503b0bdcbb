/** Nouns of what people are served with. */
const SERVICE =
  /\b(?:apps?|banking|bookings?|care|clinics?|coaching|collection|consultations?|counselling|counseling|delivery|education|learning|lessons|monitoring|payment|pharmacy|portal|programmes?|programs?|rehab|rehabilitation|schemes?|screening|self-service|services?|support|tele[a-z]+|therapy|training|triage|tuition|tutoring|video|wards?)$/i;

/**
 * Whether a phrase ends in the name of a service, which stands in front of what is counted of it or behind whom it reaches.
 *
 * @example namesService('same-day delivery') // true
 * @example namesService('senior roles') // false
 */
export const namesService = (text: string): boolean => SERVICE.test(text);
