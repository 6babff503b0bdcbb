import type { Terminal } from './Terminal';

/** Work shorter than this, in milliseconds, is not worth a line. */
const WORTH_TELLING = 1000;

/** Tells on `err` what a long run has done so far: a line for each phase once a second has passed, and none before. */
export class Progress {
  private readonly now: () => number;
  private readonly begin: number;

  constructor(private readonly terminal: Terminal) {
    this.now = terminal.now ?? (() => performance.now());
    this.begin = this.now();
  }

  /** A phase is over: says so, with the time since the run began. */
  done(what: string): void {
    const passed = this.now() - this.begin;
    if (passed >= WORTH_TELLING) this.terminal.err(`${what} after ${(passed / 1000).toFixed(1)} s`);
  }
}
