import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROGRAM = path.resolve('dist/cli/casebridge.cjs');
/** So many rows say more than a pipe holds, so the program still writes when its reader is gone. */
const ROWS = 400;

describe('the program in a pipe', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'casebridge-pipe-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is quiet when its reader has seen enough', () => {
    // npm ci builds the program; a tree that was never built has nothing to run.
    expect(existsSync(PROGRAM)).toBe(true);
    const rows = Array.from({ length: ROWS }, (_, index) => `Project ${String(index)},$2M,Wait time (minutes),42,29.4,31 May 2028`);
    writeFileSync(path.join(folder, 'many.csv'), ['Initiative,Cost,Metric,Baseline,Target,By', ...rows].join('\n'));
    const { stderr, stdout } = spawnSync('sh', ['-c', `node ${PROGRAM} check many.csv | head -n 1`], { cwd: folder, encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});
