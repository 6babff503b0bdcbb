import type { MetricKind } from '../../choices';

/** What clinical leaders gain from each kind of metric. */
export const CLINICAL_REASONS: Readonly<Record<MetricKind, string>> = {
  access: 'Patients are seen sooner',
  quality: 'A result for patients that your leadership can claim',
  adoption: 'Colleagues find it useful',
  workflow: 'Less time at the keyboard, more with patients',
  reach: 'Care for people who had none nearby',
  stability: 'The record is there when a patient is',
  security: 'Patients can trust us with what they tell us',
  integration: 'One record, typed once',
  support: 'Help comes sooner when something does not work',
  'cost to serve': 'Money that can go to care',
  service: 'Patients get what they were told to expect',
  revenue: 'Income that keeps the service open',
};
