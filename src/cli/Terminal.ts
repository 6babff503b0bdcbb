/** Where a command writes: results to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}
