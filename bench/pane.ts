import { spawnSync } from 'node:child_process';

const TOLD = /^(?<trials>[\d,]+) trials (?<where>[^:]+): longest gap of the pane's main thread (?<gaps>.+)$/;
const GAP = /(\d+) ms ([^,]+)/g;
/** Time between two pictures of a screen that draws sixty a second. */
const FRAME_MS = 1000 / 60;

/** The gaps of one run with their ratios to the time between two frames. */
function asRatios(gaps: string): string {
  return gaps.replace(GAP, (_, milliseconds: string, when: string) => `${milliseconds} ms ${when} (${(Number(milliseconds) / FRAME_MS).toFixed(1)} frames)`);
}

/**
 * The longest gaps of the pane's main thread while it samples, in Chromium: in a worker, and in slices where there is
 * none. The suite that lets the pane be used meanwhile measures them.
 *
 * @returns lines to print; one that says so where no browser is here.
 */
export async function benchPane(): Promise<string[]> {
  const { stdout, status } = spawnSync('npx', ['jest', 'test/e2e/sampling', '--silent=false'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const lines = stdout.split('\n').flatMap((line) => {
    const { trials, where, gaps } = TOLD.exec(line)?.groups ?? {};
    return trials === undefined || where === undefined || gaps === undefined ? [] : [`${trials} trials ${where}: ${asRatios(gaps)}`];
  });
  const heading = 'longest gap of the pane’s main thread';
  if (lines.length > 0) return [heading, ...lines];
  return Promise.resolve([`${heading}: not measured, ${status === 0 ? 'as no Chromium is here' : 'as the suite test/e2e/sampling failed'}`]);
}
