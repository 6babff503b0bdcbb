import type { ProblemCode } from '../../../model/Problem';
import type { WordData, Words } from '../problemData';
import { about, inColumn, quoted, said } from '../problemData';

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

/** What a text was read as: digits in groups, spans in months, changes called so. */
function meaningOf(data: WordData): string {
  const value = data['text'] === undefined ? undefined : data['value'];
  const shown = typeof value === 'number' ? GROUPED.format(value) : (value ?? '');
  if (shown === '') return '';
  if (data['coercion'] === 'span-from-text') return `${shown} months`;
  return data['coercion'] === 'change-from-text' ? `a change of ${shown}` : shown;
}

/**
 * Reading cells. Keys: `text` (what the cell says; `value` is read too), `header` (the column); beside them
 * `choices`, `found` and `currency`, `unit` and `expected`, `minimum`, `maximum` and `above`, `error`; for value-coerced `value` is what the text was read as, and
 * `coercion` how.
 */
export const READING_PROBLEM_WORDS = {
  'number-unreadable': (data) =>
    `${quoted(data)}${inColumn(data)} could not be read as a number, so it was not counted. Type a number, such as 2,000,000 or $2M.`,
  'date-unreadable': (data) =>
    `${quoted(data)}${inColumn(data)} could not be read as a date, so no date was used. Type a day, such as 2028-05-31.`,
  'date-ambiguous': (data) =>
    `${quoted(data)}${inColumn(data)} could mean two different days, so no date was used. Type it with the month as a word, such as 5 June 2028.`,
  'number-ambiguous': (data) =>
    `${quoted(data)}${inColumn(data)} could mean two different numbers, so it was not counted. Type it without separators for thousands.`,
  'percent-ambiguous': (data) =>
    `${quoted(data)}${inColumn(data)} could be a share of one or a percentage, so it was not used. Type it with a percent sign, such as 71%.`,
  'choice-unknown': (data) => {
    const choices = said(data, 'choices');
    const next = choices === '' ? 'Choose a word from the list.' : `Type one of: ${choices}.`;
    return `${quoted(data)}${inColumn(data)} is not one of the words known there, so it was left out. ${next}`;
  },
  'value-out-of-bounds': (data) => {
    const [minimum, maximum, above] = [said(data, 'minimum'), said(data, 'maximum'), said(data, 'above')];
    if (above !== '') return `${quoted(data)}${inColumn(data)} is outside what is possible there, so it was not used. Type a number above ${above}.`;
    const atLeast = minimum === '' ? '' : `at least ${minimum}`;
    const atMost = maximum === '' ? '' : `at most ${maximum}`;
    const bounds = [atLeast, atMost].filter((bound) => bound !== '').join(' and ');
    const next = bounds === '' ? 'Check the number and type it again.' : `Type a number of ${bounds}.`;
    return `${quoted(data)}${inColumn(data)} is outside what is possible there, so it was not used. ${next}`;
  },
  'cell-has-error': (data) => {
    const error = said(data, 'error', 'text', 'value');
    const shown = error === '' ? 'an error' : `the error ${error}`;
    return `The cell${inColumn(data)} shows ${shown}, so it was not counted. Correct its formula, or type the value.`;
  },
  'value-withheld': (data) =>
    `${quoted(data)}${inColumn(data)} says that there is no value, so the cell counts as empty. Type the value once it is known.`,
  'value-coerced': (data) => {
    const meaning = meaningOf(data);
    const result = meaning === '' ? 'was read for its meaning' : `was read as ${meaning}`;
    return `${quoted(data)}${inColumn(data)} ${result}. Nothing was left out; type it plainly if that is not what you mean.`;
  },
  'currency-mixed': (data) => {
    const [found, currency] = [said(data, 'found', 'unit'), said(data, 'currency')];
    const other = found === '' ? 'another currency' : found;
    const own = currency === '' ? 'the currency of the casebook' : currency;
    return `${quoted(data)}${inColumn(data)} is in ${other}, and amounts are in ${own}, so it was not counted. Type the amount in ${own}.`;
  },
  'change-unmarked': (data) =>
    `${quoted(data)}${inColumn(data)} could be a level to reach or a change, so no target was used. Type the level itself, or say the change, such as -30% or “cut by 30%”.`,
  'unit-mismatch': (data) => {
    const [unit, expected] = [said(data, 'unit', 'found'), said(data, 'expected')];
    const stated = unit === '' ? 'another unit than the metric' : `the unit ${unit}`;
    const own = expected === '' ? "the metric's unit" : expected;
    return `${quoted(data)}${inColumn(data)} has ${stated}. It was not converted. Type it in ${own}.`;
  },
  'range-reversed': (data) =>
    `The low and the high value${about(data)} stand the wrong way round: low is the pessimistic end, high the optimistic one. The range was not used as typed. Swap the two cells if they were mixed up.`,
} as const satisfies Partial<Readonly<Record<ProblemCode, Words>>>;
