import type { MetricKind } from '../../choices';

/** What business leaders gain from each kind of metric. */
export const BUSINESS_REASONS: Readonly<Record<MetricKind, string>> = {
  access: 'Customers are served sooner',
  quality: 'A better result for customers that your leadership can claim',
  adoption: 'Teams find it useful',
  workflow: 'Less time on routine, more with customers',
  reach: 'Service for people who had none nearby',
  stability: 'Work does not stop because a system does',
  security: 'Customers can trust us with what they tell us',
  integration: 'One set of facts, typed once',
  support: 'Help comes sooner when something does not work',
  'cost to serve': 'Money that can go to growth',
  service: 'Customers get what they were promised',
  revenue: 'Income that the work brings in',
};
