/** Where a command writes: results to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Milliseconds from any fixed moment, for progress; absent: the clock of the machine. */
  readonly now?: () => number;
}
