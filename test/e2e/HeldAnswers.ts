/** Excel that keeps silent, as it does while something is open in front of it: requests wait until it answers again. */
export class HeldAnswers {
  private silence: Promise<void> | null = null;
  private end = (): void => undefined;

  hold(): void {
    this.silence = new Promise((resolve) => { this.end = resolve; });
  }

  release(): void {
    this.silence = null;
    this.end();
  }

  /** Waits as long as Excel is silent. Who the host is and what it can is told at once. */
  async pass(message: string): Promise<void> {
    if (this.silence !== null && message.includes('executeMethod')) await this.silence;
  }
}
