import type { AskWords, WriteKind } from '../../../app/pane/PaneWords';

/** What is asked before anything is written or taken away. */
export const ASK_WORDS: Readonly<Record<WriteKind, AskWords>> = {
  case: { title: 'What will be written', about: 'These sheets of Casebridge are written. Notes that you typed into them are kept.', confirm: 'Write' },
  template: { title: 'Insert the template', about: 'These empty sheets are added for you to fill in. They are yours from then on.', confirm: 'Insert' },
  example: { title: 'Open the example', about: 'These sheets with an invented example are added. They are yours to change or delete.', confirm: 'Insert' },
  remove: { title: 'Remove what was written', about: 'These sheets of Casebridge are removed, with the notes typed into them.', confirm: 'Remove' },
};
