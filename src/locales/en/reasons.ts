import type { MetricKind, Side } from '../../model/choices';

/**
 * Two reasons for each kind of metric, and the second one in business words: offered where a cell states none,
 * always as a suggestion. One metric, one number; what differs is why each leader cares.
 */
export const METRIC_REASONS: Readonly<Record<MetricKind, Readonly<Record<Side | 'business', string>>>> = {
  access: {
    technology: 'Shows that the investment opens the door to more people, which is why it is funded',
    clinical: 'Patients are seen sooner',
    business: 'Customers are served sooner',
  },
  quality: {
    technology: 'The return on technology, told as better care',
    clinical: 'A result for patients that your leadership can claim',
    business: 'A better result for customers that your leadership can claim',
  },
  adoption: {
    technology: 'Justifies the investment: what is used is worth running',
    clinical: 'Colleagues find it useful',
    business: 'Teams find it useful',
  },
  workflow: {
    technology: 'Shows that the design fits the way people work, with fewer requests to change it',
    clinical: 'Less time at the keyboard, more with patients',
    business: 'Less time on routine, more with customers',
  },
  reach: {
    technology: 'The same platform serves more people without being built again',
    clinical: 'Care for people who had none nearby',
    business: 'Service for people who had none nearby',
  },
  stability: {
    technology: 'Fewer failures to put right at night',
    clinical: 'The record is there when a patient is',
    business: 'Work does not stop because a system does',
  },
  security: {
    technology: 'Fewer open doors to defend and explain',
    clinical: 'Patients can trust us with what they tell us',
    business: 'Customers can trust us with what they tell us',
  },
  integration: {
    technology: 'Fewer links to secure, test and support',
    clinical: 'One record, typed once',
    business: 'One set of facts, typed once',
  },
  support: {
    technology: 'Hours freed for planned work',
    clinical: 'Help comes sooner when something does not work',
    business: 'Help comes sooner when something does not work',
  },
  'cost to serve': {
    technology: 'Running cost that can be shown to fall',
    clinical: 'Money that can go to care',
    business: 'Money that can go to growth',
  },
  service: {
    technology: 'Shows that systems carry the promise made to people outside',
    clinical: 'Patients get what they were told to expect',
    business: 'Customers get what they were promised',
  },
  revenue: {
    technology: 'Ties the platform to income that it makes possible',
    clinical: 'Income that keeps the service open',
    business: 'Income that the work brings in',
  },
};
