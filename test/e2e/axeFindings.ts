import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

/** Success criteria of the guidelines 2.0, 2.1 and 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const CHECKER = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe-core says of a page. */
export interface AxeFindings {
  readonly violations: readonly string[];
  /** Rules that had something to look at and were content. */
  readonly passed: readonly string[];
}

function namesIn(results: readonly axe.Result[]): readonly string[] {
  return results.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join(' ')}`));
}

/** What to look at; all of it by all rules where nothing is said. */
interface AxeWish {
  readonly rules?: readonly string[];
  /** Selector of the part to look at. */
  readonly within?: string;
}

/** Lets axe-core look at the pane as it stands. It is handed in by the test, so the pane's security policy stays as it is. */
export async function axeFindings(pane: Frame, { rules, within = 'html' }: AxeWish = {}): Promise<AxeFindings> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(CHECKER);
  const runOnly = rules === undefined ? { type: 'tag', values: TAGS } : { type: 'rule', values: rules };
  const results = await pane.evaluate((wish): Promise<axe.AxeResults> => Reflect.get(window, 'axe').run(wish.within, { runOnly: wish.runOnly, resultTypes: ['violations'] }), { within, runOnly });
  return { violations: namesIn(results.violations), passed: results.passes.map(({ id }) => id) };
}
