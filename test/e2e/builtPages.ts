import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

/** What is built for a browser, and what it is built from. */
const SOURCES = ['src', 'assets', 'scripts/site', 'webpack.config.js', 'package-lock.json', 'manifest.xml'];
const PAGES = { site: 'dist/site/taskpane.html', try: 'dist/try/index.html' } as const;
const LOCK = 'dist/.building';
const WAIT_MS = 250;
/** A lock of this age was left behind by a run that was stopped. */
const STALE_MS = 180_000;

function newest(place: string): number {
  const entry = statSync(place);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return readdirSync(place).reduce((latest, name) => Math.max(latest, newest(path.join(place, name))), entry.mtimeMs);
}

function isCurrent(name: keyof typeof PAGES, sourcesChanged: number): boolean {
  return existsSync(PAGES[name]) && statSync(PAGES[name]).mtimeMs >= sourcesChanged;
}

function isLockTaken(): boolean {
  try {
    mkdirSync(LOCK);
    return false;
  } catch (error) {
    // An error of Node is no Error of the realm that tests run in.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return true;
    throw error;
  }
}

/** Suites run side by side; one of them builds. */
async function withLock(job: () => void): Promise<void> {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  while (isLockTaken()) {
    const lock = statSync(LOCK, { throwIfNoEntry: false });
    const age = lock === undefined ? 0 : Date.now() - lock.mtimeMs;
    if (age > STALE_MS) rmdirSync(LOCK);
    else await new Promise((resolve) => { setTimeout(resolve, WAIT_MS); });
  }
  try {
    job();
  } finally {
    rmdirSync(LOCK);
  }
}

function build(name: keyof typeof PAGES): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--env', `only=${name}`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`dist/${name} could not be built:\n${stdout}\n${stderr}`);
  // A page that came out as it was is not written again, and would look older than its sources for ever.
  const now = new Date();
  utimesSync(PAGES[name], now, now);
}

/** Builds the pages that are missing or older than their sources; the others stay as they are. */
export async function builtPages(names: readonly (keyof typeof PAGES)[]): Promise<void> {
  await withLock(() => {
    const sourcesChanged = Math.max(...SOURCES.map(newest));
    for (const name of names) if (!isCurrent(name, sourcesChanged)) build(name);
  });
}
