import type { WordingRuleId } from '../../story/wording/WordingRuleId';

/** Why words do not serve their reader, and what to write instead. */
export interface WordingWords {
  /** Goes on from the words themselves: `says how it is built`. */
  readonly why: string;
  /** A sentence of its own. */
  readonly suggestion: string;
}

/**
 * Words of each wording rule. `{leaders}` (clinical or business leaders) and `{people}` (patients or customers) are filled
 * in from the vocabulary.
 */
export const WORDING_WORDS: Readonly<Record<WordingRuleId, WordingWords>> = {
  'empty-words': { why: 'praises without saying anything that can be checked', suggestion: 'Write what changes, for whom and by how much.' },
  'certainty-claimed': { why: 'promises more certainty than anybody has, and readers who know that stop believing the rest', suggestion: 'Write how sure it is and what would make it fail.' },
  'side-overruled': { why: 'makes one side give way to the other, and a case needs both', suggestion: 'Write what each side needs, and how this meets it.' },
  'technology-leading': { why: 'says how it is built, which tells a board nothing of what changes', suggestion: 'Name what becomes better for {people} or for the organisation, and leave the rest to the text for technology.' },
  'change-for-its-own-sake': { why: 'describes a change of means, and nobody can tell from it who is better off', suggestion: 'Name the outcome that it is for, such as shorter waits or fewer errors.' },
  'request-unclear': { why: 'leaves open what is to be decided', suggestion: 'Write one decision that can be answered with yes or no, with the amount and the date.' },
  'architecture-talk': { why: 'says how it is built, not what it does for {people} or for the daily work', suggestion: 'Write what {leaders} and their colleagues can do then that they cannot do today.' },
  'efficiency-alone': { why: 'speaks of efficiency, and no gain for {people} or relief of colleagues stands beside it', suggestion: 'Write what the time or the money makes possible for {people}.' },
  'enthusiasm-unqualified': { why: 'is enthusiasm without the limits that technology leaders have to work within', suggestion: 'Write what it connects to, what was tested, and what is still open.' },
  'resources-unsaid': { why: 'leaves out who does the work', suggestion: 'Write whose hours, how many, for how long, and who agreed to it.' },
  'precision-false': { why: 'is more exact than an estimate can be', suggestion: 'Round it to two or three figures that count, and give a low and a high.' },
  'benefits-stacked': { why: 'adds benefits up that may be the same money, or money and time', suggestion: 'Name each benefit once, and keep cash apart from time and from value to society.' },
  'assumption-hidden': { why: 'rests on something that is not shown', suggestion: 'Write the assumption itself, with its source and its date.' },
  'single-point': { why: 'gives one figure where nobody knows just one', suggestion: 'Put the figure into the year columns, with a low and a high beside it.' },
  'day-one-benefit': { why: 'counts the benefit before people have changed how they work', suggestion: 'Write when it begins and how long it takes to reach its full size.' },
  'alternative-missing': { why: 'rules out the alternatives before they are priced, doing nothing among them', suggestion: 'Write what happens and what it costs if nothing is done, and compare with that.' },
  'sides-against-each-other': { why: 'tells it as a contest, and one of the two readers is on the losing side', suggestion: 'Write the goal that both share, and what each gives to it.' },
};
