import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Nothing but the pages under test is asked for: a browser's own calls would be taken for ours. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const USUAL_PLACE = '/usr/bin/chromium';

/** Where Chromium stands: `CASEBRIDGE_CHROMIUM`, the search path, or the usual place; null where it is not installed. */
export function chromiumPath(): string | null {
  const named = process.env.CASEBRIDGE_CHROMIUM;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const places = [...folders.map((folder) => path.join(folder, 'chromium')), USUAL_PLACE];
  return places.find((file) => existsSync(file)) ?? null;
}

/** Starts Chromium without a screen. */
export function openChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('Chromium is not installed here.');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
