import type { ProblemCode } from '../../../model/Problem';
import type { Words } from '../problemData';
import { about, said, typeIn } from '../problemData';

/**
 * What the money room was told and could not use as it stands. Keys: `initiative`, `benefit` or `line` (its name),
 * `cell`, `header` and `sheet` as for the claim; beside them `currency`, `other`, `value`, `pool`, `drawn`, `available`,
 * `head`, `parameter` and `source`.
 */
export const MONEY_PROBLEM_WORDS = {
  'rate-missing': (data) =>
    `No exchange rate is given for ${said(data, 'currency')}${about(data)}, so the line is left out. Type it in the Setup table as “Exchange rate ${said(data, 'currency')}”.`,
  'inflation-missing': (data) =>
    `The amounts${about(data)} stand in other prices than the case, and no inflation is given, so they are used as typed. Type “Inflation” in the Setup table.`,
  'adjusted-twice': (data) =>
    `A risk adjustment and an optimism bias both stand${about(data)}, so only the optimism bias is applied. Remove one of the two.`,
  'range-and-adjustment': (data) =>
    `A range and an adjustment for risk both stand${about(data)}; the range is taken about the adjusted amount. Check that the same risk is not in both.`,
  'risk-incomplete': (data) => `A risk needs a probability and an impact${about(data)}, so it is not counted. ${typeIn('what is missing', data)}`,
  'driver-incomplete': (data) =>
    `The benefit follows the change of a metric${about(data)}, but the metric, its baseline, its target, the volume or the unit value is missing, so it is not counted. ${typeIn('what is missing', data)}`,
  'correlation-unknown': (data) =>
    `“${said(data, 'other')}” is no line of this initiative${about(data)}, so the two are taken as independent. ${typeIn('the name of a line', data)}`,
  'correlation-assumed': (data) =>
    `How strongly the line moves with “${said(data, 'other')}” is not given${about(data)}, so ${said(data, 'value')} is assumed. ${typeIn('a number from -1 to 1', data)}`,
  'correlations-inconsistent': (data) =>
    `The correlations${about(data)} cannot all hold at once, so they are weakened together until they can. Check the columns “Correlates with” and “Correlation”.`,
  'distribution-unfit': (data) =>
    `The range${about(data)} does not fit the distribution “${said(data, 'value')}”, so a triangular one is used. ${typeIn('another distribution or range', data)}`,
  'line-count-large': (data) => `There are ${said(data, 'count')} lines${about(data)}; all are computed. Check that the table is not a ledger of bookings.`,
  'horizon-zero': () => 'The horizon is year 0 alone, so nothing after it is counted. Type “Years” in the Setup table.',
  'baseline-empty': (data) =>
    `The baseline option “${said(data, 'option')}” has no lines${about(data)}, so it counts as nothing spent and nothing gained. Add its lines if carrying on costs something.`,
  'pool-overdrawn': (data) =>
    `Benefits draw ${said(data, 'drawn')} a year on “${said(data, 'pool')}”${about(data)}, which has ${said(data, 'available')}, so something is counted twice. Lower a volume or correct “Available”.`,
  'pool-shared': (data) =>
    `Several benefits draw on “${said(data, 'pool')}”${about(data)}, and no cell says how much of it there is, so counting twice cannot be ruled out. ${typeIn('the quantity available a year', data)}`,
  'time-not-released': (data) =>
    `Time saved is called cash-releasing${about(data)} without a release route and an owner, so it counts as non-cash-releasing. ${typeIn('how the money is released and who sees to it', data)}`,
  'cost-head-missing': (data) =>
    `No cost line speaks of ${said(data, 'head')}${about(data)}. Add a line, with 0 if there is none, so that the reader sees it was thought of.`,
  'parameter-under-review': (data) =>
    `“${said(data, 'parameter')}” comes from ${said(data, 'source')}, which is superseded or under review. The alternatives stand on the sensitivity sheet.`,
} as const satisfies Partial<Readonly<Record<ProblemCode, Words>>>;
