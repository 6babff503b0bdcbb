import type { GlossaryTerm } from '../../../report/words/GlossaryTerm';
import { entry } from './entry';

/** Who needs what from whom, and the way from spending to what it is for. */
export const AGREEMENT_TERMS: readonly GlossaryTerm[] = [
  entry('Advisory group', 'People who will use it and say beforehand whether it helps them.'),
  entry('Benefit chain', 'From what is put in place over what people do differently to the objective it serves.', 'from what is put in place to the objective it serves'),
  entry('Both can say yes', 'Outcomes, fit with the systems there are, support and money: each is shown by a cell, or open.', 'can all of us say yes', 'both can say yes', 'shared yes'),
  entry('Champion', 'Somebody respected who speaks for the initiative among colleagues.'),
  entry('Change in practice', 'What people do differently in their daily work.', 'change in practice', 'what changes in practice', 'changes in practice'),
  entry('Commitment', 'What somebody has promised to do or to give.'),
  entry('Compliance', 'Keeping to the laws and rules that apply.'),
  entry('Concern', 'What somebody fears or objects to; it is treated as a question to answer.'),
  entry('Endorsement', 'A formal statement that one stands behind it.'),
  entry('Feasibility', 'Whether it can be done with what there is.', 'feasibility', 'whether it can be done'),
  entry('Go-live', 'The day from which it is used in earnest.'),
  entry('Initiative', 'A piece of work that costs money and is to change something for the {people}.'),
  entry('Integration', 'Connecting a system with those that are there already.', 'integration', 'integrates', 'how it connects'),
  entry('Interface', 'The place where two systems hand data to each other.'),
  entry('Objective', 'What the organisation wants to reach, and the initiative serves.'),
  entry('Outcome', 'What gets better for the {people} or for those who serve them.'),
  entry('Requirement', 'A concern put as what would have to be in place.'),
  entry('Scorecard', 'The same metrics and figures for two leaders, each with the reasons that matter to that one.'),
  entry('Sponsor', 'Who answers for the initiative at the top of the organisation.'),
  entry('Support', 'Answering users and mending faults once a system runs; the burden is the work that this takes.', 'support burden', 'support model', 'support', 'supports it'),
];
