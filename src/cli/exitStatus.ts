/** Exit status of every command, as the contract names it. */
export const EXIT = {
  done: 0,
  /** Done, but a line was refused or a statement withheld. */
  withheld: 1,
  /** Input unreadable, arguments wrong, or output not ours: nothing written. */
  failed: 2,
  /** The mapping needs confirmation: the proposal is printed, nothing written. */
  unconfirmed: 3,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
