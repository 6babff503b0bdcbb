import type { ProblemCode } from '../../../model/Problem';
import type { Words } from '../problemData';
import { about, typeIn } from '../problemData';

/**
 * What the claim lacks. Keys: `initiative` or `metric` (its name), `cell` (such as `Metrics!G4`, where the column
 * exists), `header` and `sheet` (the column to add, where it does not).
 */
export const CLAIM_PROBLEM_WORDS = {
  'cost-missing': (data) => `The cost${about(data)} is missing, so the case is not stated. ${typeIn('the amount', data)}`,
  'baseline-missing': (data) =>
    `Where the metric stands today is missing${about(data)}, so no claim is made of it. ${typeIn('the present level', data)}`,
  'target-missing': (data) => `The target is missing${about(data)}, so no claim is made of it. ${typeIn('the level to reach', data)}`,
  'target-date-missing': (data) =>
    `By when the target is to be reached is missing${about(data)}, so no claim is made of it. ${typeIn('the day (or a span such as 18 months)', data)}`,
  'metric-missing': (data) =>
    `No metric is given${about(data)}, so no outcome can be stated. ${typeIn('what will change for the people served', data)}`,
  'start-missing': (data) =>
    `The time to the target counts from a start that is not given${about(data)}, so no date is stated. ${typeIn('the day on which work starts', data)}`,
  'levels-not-given': (data) =>
    `Only the change is given${about(data)}, not the levels before and after, so the claim has no from and to. ${typeIn('the baseline', data)}`,
} as const satisfies Partial<Readonly<Record<ProblemCode, Words>>>;
