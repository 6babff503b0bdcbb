import type { GlossaryTerm } from '../../../report/words/GlossaryTerm';
import { entry } from './entry';

/** What a paper that asks for money is made of. */
export const REQUEST_TERMS: readonly GlossaryTerm[] = [
  entry('Commercial case', 'The part that says how it is bought, and from whom.', 'commercial case', 'commercial'),
  entry('Confidentiality', 'Who may read the paper.'),
  entry('Decision asked', 'What those who decide are to say yes or no to.'),
  entry('Economic case', 'The part that says whether it is the best use of the money, for everybody it touches.', 'economic case', 'economic'),
  entry('Financial case', 'The part that says whether the money is there, year by year.', 'financial case'),
  entry('Income and expenditure', 'What comes in and what is spent in a year, as the accounts show it.'),
  entry('Management case', 'The part that says who does it, by when, and what could go wrong.', 'management case'),
  entry('Prior approvals', 'Who has agreed already, and when.', 'prior approval'),
  entry('Procurement', 'Choosing a supplier by the rules that hold for the organisation.'),
  entry('Recommendation', 'What the author advises those who decide to do.'),
  entry('Strategic case', 'The part that says why it should be done, and which objective it serves.', 'strategic case', 'strategic'),
];
