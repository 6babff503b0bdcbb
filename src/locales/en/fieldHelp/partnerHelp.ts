import type { TableHelp } from './TableHelp';

const INITIATIVE = 'Name or ID of the initiative, as in the Initiatives table.';

/** Help for the tables about the two leaders and their agreement. */
export const PARTNER_HELP: {
  readonly readiness: TableHelp<'readiness'>;
  readonly concerns: TableHelp<'concerns'>;
  readonly commitments: TableHelp<'commitments'>;
  readonly partnership: TableHelp<'partnership'>;
} = {
  readiness: {
    initiative: INITIATIVE,
    side: 'Who needs to see it: technology or clinical.',
    item: 'What they need, such as a security assessment or a demonstration.',
    state: 'How far it is: open, in progress, done or not needed.',
    owner: 'Who brings it.',
    due: 'Day by which it is due.',
    link: 'Where the document is.',
  },
  concerns: {
    initiative: INITIATIVE,
    raisedBy: 'Who raised it.',
    side: 'Whose concern it is: technology or clinical.',
    concern: 'The concern, in their own words.',
    pattern: 'IT veto, resource constraint, territorial protection or priority conflict, if you want to settle it.',
    requirement: 'The concern put as something to be met.',
    evidence: 'What answers it.',
    state: 'How far it is: open, in progress, done or not needed.',
  },
  commitments: {
    initiative: INITIATIVE,
    side: 'Which side commits: technology or clinical.',
    who: 'Who commits.',
    step: 'What they commit to, such as early feasibility, endorsement or a joint commitment.',
    public: 'Whether it was said in public: yes or no.',
    date: 'Day on which it was or will be done.',
    state: 'How far it is: open, in progress, done or not needed.',
    gives: 'What they bring to it, such as decisions, cover for staff or a changed process.',
  },
  partnership: {
    statement: 'A statement about the partnership that both leaders score.',
    technologyScore: 'Score given by the technology leader.',
    clinicalScore: 'Score given by the clinical or business leader.',
  },
};
