import type { ProblemCode } from '../../../model/Problem';
import type { WordData, Words } from '../problemData';
import { about, cellWords, inColumn, quoted, said, typeIn } from '../problemData';

/** A name in quotation marks after a space, or other words where none is given. */
function named(data: WordData, keys: readonly string[], otherwise: string): string {
  const name = said(data, ...keys);
  return name === '' ? otherwise : `“${name}”`;
}

/** ` in Costs, cell K4`, or nothing where the table has no such column. */
function whereTo(data: WordData): string {
  const cell = said(data, 'cell');
  return cell === '' ? '' : ` in ${cellWords(cell)}`;
}

/**
 * Lines, options and risks that cannot be used as they stand. Keys: `initiative`, `benefit` or `line` (its name),
 * `cell`, `header` and `sheet` as for the claim; beside them `currency` and `own` (that of the case), `other`, `value`,
 * `count`, `option`, `parameter` and `source`; `needs` (the column without which another says nothing); `start` and
 * `then` (what stands after its end, and what follows: only the `first` year counts, or `nothing`).
 */
export const LINE_PROBLEM_WORDS = {
  'rate-missing': (data) => {
    const currency = said(data, 'currency') || 'the other currency';
    const own = said(data, 'own') || 'the currency of the case';
    return `No exchange rate is given for ${currency}${about(data)}, so the line is left out. Type “Exchange rate ${said(data, 'currency') || 'EUR'}” in the Setup table, and how much of ${own} one unit is worth.`;
  },
  'inflation-missing': (data) =>
    `The amounts${about(data)} stand in other prices than the case, and no inflation is given, so they are used as typed. Type “Inflation” in the Setup table.`,
  'year-unreadable': (data) =>
    `${quoted(data)}${inColumn(data)} is none of the years of the case, so it was not used. Type it as the year columns are headed, such as Year 2 or 2027/28.`,
  'amount-given-twice': (data) =>
    `Amounts by year and a volume or driver both stand${about(data)}, so the amounts by year are used and nothing is reckoned from the other. Clear the one that should not count.`,
  'needs-another-cell': (data) => {
    const needed = named(data, ['needs'], 'another cell');
    const next = needed === 'another cell' ? 'Fill that cell' : `Type ${needed}${whereTo(data)}`;
    return `${named(data, ['header'], 'This cell')} says nothing${about(data)} without ${needed}, so it was not used. ${next}, or clear this one.`;
  },
  'ends-before-start': (data) => {
    const counted = said(data, 'then') === 'first' ? 'only the first year is used' : 'nothing is counted';
    return `${named(data, ['header'], 'The end')} does not stand after ${named(data, ['start'], 'the start')}${about(data)}, so ${counted}. Swap the two cells if they were mixed up.`;
  },
  'residual-without-cost': (data) =>
    `A residual value stands${about(data)}, which costs nothing in any year; it was counted as typed. Check the amounts of the line.`,
  'range-misses-base': (data) =>
    `The amount${about(data)} does not lie between its low and high value, so no range is used. Correct low and high: 80% is a fifth less than the amount typed.`,
  'adjusted-twice': (data) =>
    `A risk adjustment and an optimism bias both stand${about(data)}, so only the optimism bias is applied. Remove one of the two.`,
  'range-and-adjustment': (data) =>
    `A range and an adjustment for risk both stand${about(data)}; the range is taken about the adjusted amount. Check that the same risk is not in both.`,
  'risk-incomplete': (data) => `A risk needs a probability and an impact${about(data)}, so it is not counted. ${typeIn('what is missing', data)}`,
  'driver-incomplete': (data) =>
    `The benefit follows the change of a metric${about(data)}, and ${named(data, ['needs', 'header'], 'a cell')} gives nothing it can use, so it is not counted. ${typeIn('what is missing', data)}`,
  'correlation-unknown': (data) => {
    const other = said(data, 'other');
    const why = other === '' ? 'The other line is not named' : `“${other}” is no other line of this option`;
    return `${why}${about(data)}, so the line is taken as independent. ${typeIn('the name of a line', data)}`;
  },
  'correlation-assumed': (data) =>
    `How strongly the line moves with ${named(data, ['other'], 'the other')} is not given${about(data)}, so ${said(data, 'value') || 'a middling strength'} is assumed. ${typeIn('a number from -1 to 1', data)}`,
  'distribution-unfit': (data) =>
    `The range${about(data)} does not fit the distribution ${named(data, ['value'], 'named')}, so a triangular one is used. ${typeIn('another distribution or range', data)}`,
  'line-count-large': (data) =>
    `There are ${said(data, 'count') || 'many'} lines${about(data)}; all are computed, and the sheets grow long. Check that the table is not a ledger of bookings.`,
  'horizon-zero': () => 'The horizon is year 0 alone, so nothing after it is counted. Type “Years” in the Setup table.',
  'baseline-empty': (data) =>
    `The baseline option ${named(data, ['option'], 'named here')} has no lines${about(data)}, so it counts as nothing spent and nothing gained. Add its lines if carrying on as today costs something.`,
  'parameter-under-review': (data) =>
    `${named(data, ['parameter'], 'A parameter')} comes from ${said(data, 'source') || 'a source'}, which is superseded or under review. It is used; the alternatives stand on the sensitivity sheet. Type your own in the Setup table to settle it.`,
} as const satisfies Partial<Readonly<Record<ProblemCode, Words>>>;
