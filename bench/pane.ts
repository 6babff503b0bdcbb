import { spawnSync } from 'node:child_process';

const TOLD = /^(?<trials>[\d,]+) trials (?<where>[^:]+): longest gap of the pane's main thread (?<gaps>.+)$/;
const GAP = /(\d+) ms ([^,]+)/g;
const IDLE = 'before it';

/** The gaps of one run as ratios to the longest one before anything was sampled, where that was measured. */
function asRatios(gaps: string): string {
  const found = [...gaps.matchAll(GAP)].map(([, milliseconds = '0', when = '']) => ({ milliseconds: Number(milliseconds), when }));
  const idle = found.find(({ when }) => when === IDLE)?.milliseconds;
  if (idle === undefined) return gaps;
  return found.map(({ milliseconds, when }) => `${String(milliseconds)} ms ${when}${when === IDLE ? '' : ` (${(milliseconds / idle).toFixed(1)} × idle)`}`).join(', ');
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
