import { binary, call, join, phrase, type Expression } from '../../model/expression/Expression';
import type { FigureWords } from '../../story/grammar/FigureWords';

/** The first entry of a table for exactly one, else the second. */
const counted = (table: 'monthWords' | 'pointWords' | 'readingWords', count: Expression): Expression => phrase(table, binary(1, '+', binary(count, '<>', 1)));

/** English words around figures. */
export const ENGLISH_FIGURE_WORDS: FigureWords = {
  percentagePoints: (count) => join(' percentage ', counted('pointWords', count)),
  percentagePointsShort: ' pp',
  scorePoints: (count) => join(' ', counted('pointWords', count)),
  month: (month, year) => join(phrase('months', month), ' ', year),
  endOfYear: (year) => join('the end of ', year),
  span: (months) => join(call('FIXED', months, 0), ' ', counted('monthWords', months)),
  byDate: (date) => join('by ', date),
  withinSpan: (span) => join('within ', span),
  dueIn: (date) => join('in ', date),
  levels: ({ from, to, unit, unitFirst }) => (unitFirst ? join('from ', from, unit, ' to ', to) : join('from ', from, ' to ', to, unit)),
  levelsToNothing: ({ from, unit, zero }) => join('from ', from, unit, ' to ', zero),
  zero: 'zero',
  toZero: 'to zero',
  toLevel: (level) => join('to ', level),
  lessThan: (size) => join('less than ', size),
  wholeLife: (amount) => join(' (', amount, ' over its life)'),
  onceAndYearly: (once, yearly) => join(once, ' and ', yearly, ' a year'),
  forMetric: (metric) => join(' for ', metric),
  npv: (amount) => join('NPV ', amount),
  readings: (count) => join(call('FIXED', count, 0), ' ', counted('readingWords', count)),
  almostNever: '<1%',
  almostSure: '>99%',
};
