import type { CaseResult } from '../../report/CaseResult';

/** Initiatives that are worked out at once: some ten milliseconds' worth. */
const BLOCK = 25;

/**
 * Works out what every initiative has to say, block by block with a pause after each but the last, so that nobody who
 * asks for it later has to wait.
 *
 * @returns how many things there are to tell.
 */
export async function workOutInBlocks(cases: readonly Pick<CaseResult, 'problems'>[], pause: () => Promise<void>): Promise<number> {
  let told = 0;
  for (let first = 0; first < cases.length; first += BLOCK) {
    if (first > 0) await pause();
    told = cases.slice(first, first + BLOCK).reduce((sum, { problems }) => sum + problems.length, told);
  }
  return told;
}
