import { join } from '../../model/expression/Expression';
import type { FigureNotes } from '../../story/grammar/FigureNotes';

/** English notes beneath the five figures: the convention of each, or why it is not there. */
export const ENGLISH_FIGURE_NOTES: FigureNotes = {
  none: '–',
  cost: (years, rate) => join('present value, ', years, ', ', rate),
  costLessBaseline: (years, rate) => join('present value, ', years, ', ', rate, ', less carrying on as today'),
  range: (low, high) => join(low, ' to ', high, ' in 8 of 10 outcomes'),
  noRange: 'no low and high given',
  rangeStale: 'range out of date: write the sheets again',
  noBenefits: 'no benefit is valued in money',
  noCosts: 'no cost to set it against',
  roi: '(benefits − costs) ÷ costs, present value',
  payback: (simple) => join('discounted; ', simple, ' undiscounted'),
  notWithin: (years) => join('not within ', years),
  notPaidBack: 'not paid back',
  loss: 'exact for independent lines',
  lossSampled: 'sampled, as some lines move together',
};
