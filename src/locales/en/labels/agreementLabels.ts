import { CASCADE_STEP_WORDS, CASCADE_WARNING_WORDS, PATTERN_WORDS, READINESS_NEED_WORDS } from '../alignmentWords';

/** Words by code under a prefix: `need-support-model`. */
const prefixed = (prefix: string, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([code, text]) => [`${prefix}-${code}`, text]));

const PATTERN_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PATTERN_WORDS).flatMap(([pattern, { name, act, ask }]) => [
    [`pattern-${pattern}`, name],
    [`pattern-${pattern}-act`, act],
    [`pattern-${pattern}-ask`, ask],
  ]),
);

/** Words of the page that two leaders put on the table between them. */
export const AGREEMENT_LABELS: Readonly<Record<string, string>> = {
  ...prefixed('need', READINESS_NEED_WORDS),
  ...prefixed('step', CASCADE_STEP_WORDS),
  ...prefixed('warning', CASCADE_WARNING_WORDS),
  ...PATTERN_LABELS,
  'sheet-agreement': 'Agreement – {initiative}',
  'map-agreement': 'What each leader needs to see, the concerns on their way to an answer, and who has promised what',
  'agreement-title': 'Agreement · {initiative} ({id})',
  'agreement-about': 'For both leaders, on the table between them.',
  'agreement-is-ready': 'Both can say yes: all that is needed is shown, and no concern is open.',
  'agreement-not-ready': 'Not yet a shared yes: what is marked ○ or ◐ is still to be shown or answered.',

  'figure-shown-to-technology': 'Shown to technology',
  'figure-shown-to-clinical': 'Shown to {leaders}',
  'figure-concerns-closed': 'Concerns closed',
  'figure-steps-taken': 'Steps taken',
  'note-shown-to-technology': 'brought by the {adjective} champion',
  'note-shown-to-clinical': 'brought by the technology champion',
  'note-concerns-closed': 'of those in the log, from either side',
  'note-steps-taken': 'of the five on which agreement holds best',
  'count-between': 'of',
  'no-figure': '–',

  'section-needs-technology': 'What technology needs from the {adjective} champion',
  'section-needs-clinical': 'What {leaders} need from the technology champion',
  'head-needs-item': 'To be shown',
  'head-state': 'State',
  'head-by-whom': 'By whom',
  'head-due': 'Due',
  'head-link': 'Where',
  'need-not-listed': '○ not listed yet',
  'need-list-it': 'Add it to {table}: For “{for}”, with its State, Owner and Due.',

  'section-concerns': 'Concerns on their way to an answer',
  'head-concern': 'Concern',
  'head-raised-by': 'Raised by',
  'head-requirement': '→ put as a requirement',
  'head-answered': '→ answered by evidence',
  'head-closed': '→ closed',
  'head-next-step': 'Next step (kept)',
  'ask-requirement': 'What would have to be in place for this to be settled?',
  'ask-evidence': 'What shows it is met, and who brings it?',
  'ask-close': 'Does this answer it?',
  'closed-without-evidence': 'no evidence named',
  'no-concerns': 'No concern is recorded. Ask each leader for the largest one, and write it down.',
  'concern-gone': 'This concern is no longer in the log.',

  'section-prompts': 'What helps when it gets stuck',
  'head-pattern': 'What the words show',
  'head-seen-in': 'Seen in',
  'head-what-helps': 'What helps',
  'head-ask-next': 'Ask next',

  'section-commitments': 'Commitments, in the order in which agreement holds best',
  'head-step': 'Step',
  'head-who': 'Who',
  'head-when': 'When',
  'head-next': 'Next',
  'head-own-words': 'As it was put',
  'head-gives': 'What is given',
  'step-next': '→ next',
  'step-later': 'later',
  'step-early': 'done early',
  'step-not-yet': '○ not yet',
  'step-besides': 'Besides, outside the order',
  'gives-nothing-technology': 'Nothing is written yet about what technology gives. Ask which people, time or decisions it can bring.',
  'gives-nothing-clinical': 'Nothing is written yet about what {leaders} give. Ask which people, time or decisions they can bring.',

  'section-claims-technology': 'What technology may claim',
  'section-claims-clinical': 'What {leaders} may claim',

  'agreement-as-read': 'Order, patterns and warnings were read from the casebook as it stood when this page was written; its cells still say so.',
  'agreement-changed': 'Cells changed since this page was written: states and texts follow by themselves; order, patterns and warnings follow when it is written again.',

  'section-agreement-inputs': '{initiative}: what each side needs, concerns, commitments',
  'input-of-agreement': '{what}: {name}',
  'input-item': 'Item',
  'input-state': 'State',
  'input-owner': 'Owner',
  'input-due': 'Due',
  'input-link': 'Link',
  'input-concern': 'Concern',
  'input-raisedBy': 'Raised by',
  'input-requirement': 'Requirement',
  'input-evidence': 'Evidence',
  'input-step': 'Step',
  'input-who': 'Who',
  'input-date': 'Date',
  'input-gives': 'Gives',
};
