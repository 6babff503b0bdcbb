const PATIENCE_MS = 10_000;
const PAUSE_MS = 20;

/**
 * Asks again until the answer is as wished.
 *
 * @returns the answer; fails with the last one where the wish is not met in time.
 */
export async function until<T>(ask: () => T | Promise<T>, isMet: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (isMet(answer)) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain. The last answer was: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => { setTimeout(resolve, PAUSE_MS); });
  }
}
