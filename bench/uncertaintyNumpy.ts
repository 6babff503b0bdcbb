import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { moneyTerm } from '../src/money/uncertainty/UncertainTerm';
import type { UncertainLine } from '../src/money/uncertainty/npvDistribution';

/** The same sum of triangular lines in numpy, by its own generator of them and by three other ways that may be faster. */
const PROGRAM = `
import json, sys, time
import numpy as np
lines = json.loads(sys.stdin.readline())
grid = np.linspace(0, 1, 1025)
def inverse(u, a, m, b):
    s = (m - a) / (b - a)
    return np.where(u < s, a + np.sqrt(u * s) * (b - a), b - np.sqrt((1 - u) * (1 - s)) * (b - a))
tables = [inverse(grid, *line) for line in lines]
def own(rng, n):
    total = np.zeros(n)
    for a, m, b in lines: total += rng.triangular(a, m, b, n)
    return total
def roots(rng, n):
    total = np.zeros(n)
    for line in lines: total += inverse(rng.random(n), *line)
    return total
def table(rng, n):
    total = np.zeros(n)
    for values in tables: total += np.interp(rng.random(n), grid, values)
    return total
def matrix(rng, n):
    low, mode, high = np.array(lines).T
    return rng.triangular(low, mode, high, (n, len(lines))).sum(axis=1)
print(json.dumps(np.__version__), flush=True)
for request in sys.stdin:
    n, seed = json.loads(request)
    answer = {}
    for name, way in (('own', own), ('roots', roots), ('table', table), ('matrix', matrix)):
        rng = np.random.default_rng(seed)
        begin = time.process_time()
        total = way(rng, n)
        drawn = time.process_time()
        found = np.percentile(total, [10, 50, 90])
        answer[name] = [1000 * (drawn - begin), 1000 * (time.process_time() - begin), float(found[1])]
    print(json.dumps(answer), flush=True)
`;

/** Milliseconds of processor time of one way: drawing and summing, the same with percentiles, and the P50 found. */
export type NumpyTimes = Readonly<Record<string, readonly [draw: number, whole: number, p50: number]>>;

/** A Python process with numpy that waits for work. */
export interface Numpy {
  readonly version: string;
  readonly run: (trials: number, seed: number) => Promise<NumpyTimes>;
  readonly close: () => void;
}

const isTimes = (value: unknown): value is NumpyTimes =>
  typeof value === 'object' && value !== null && Object.values(value).every((times) => Array.isArray(times) && times.length === 3 && times.every(Number.isFinite));

/** Starts numpy on the triangular lines of a case; null where there is no Python with numpy. */
export async function startNumpy(lines: readonly UncertainLine[]): Promise<Numpy | null> {
  const child = spawn('python3', ['-c', PROGRAM], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  // A process that does not start or ends early closes its output; that is the answer, so the events say nothing more.
  child.on('error', () => child.stdout.destroy());
  child.stdin.on('error', () => child.stdout.destroy());
  const ask = async (request: unknown): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const answer = await answers.next();
    return answer.done === true ? null : JSON.parse(answer.value);
  };
  const triangles = lines.map((line, index) => {
    const { scale, shape } = moneyTerm(line, index, 'min-max');
    if (shape.kind !== 'triangular') return [];
    const ends = [scale * shape.low, scale * shape.high] as const;
    return [Math.min(...ends), scale * shape.mode, Math.max(...ends)];
  });
  const version = await ask(triangles);
  if (typeof version !== 'string') {
    child.kill();
    return null;
  }
  return {
    version,
    run: async (trials, seed) => {
      const times = await ask([trials, seed]);
      return isTimes(times) ? times : {};
    },
    close: () => child.stdin.end(),
  };
}
