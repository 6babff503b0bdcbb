import type { Browser } from 'playwright-core';
import { loadFormulaEngine } from '../preview/loadFormulaEngine';
import { builtPages } from './builtPages';
import { openChromium } from './chromiumBrowser';
import { OFFICE_JS, openPane, type OpenPane, type PaneWish } from './openPane';
import { startWebExcelServers, type WebExcelServers } from './webExcelServers';

/** Time to build what is not built yet, and to start. */
const STARTING_MS = 240_000;

/** One browser and two servers for a suite. */
export interface PaneStage {
  readonly open: (wish: PaneWish) => Promise<OpenPane>;
  readonly browser: () => Browser;
  readonly servers: () => WebExcelServers;
}

interface Started {
  readonly browser: Browser;
  readonly servers: WebExcelServers;
}

/** The addresses that neither the two servers nor Office.js have. */
export function strangers(asked: readonly string[], { hostOrigin, paneOrigin }: WebExcelServers): readonly string[] {
  return asked.filter((address) => ![`${hostOrigin}/`, `${paneOrigin}/`, OFFICE_JS].some((known) => address.startsWith(known)));
}

/** What was wrong with a pane: a stranger asked, a complaint that nobody bears, or one to bear that did not come. */
function faultsOf({ asked, complaints }: OpenPane, bears: readonly RegExp[], servers: WebExcelServers): object {
  return {
    strangers: strangers(asked, servers),
    complaints: complaints.filter((complaint) => !bears.some((pattern) => pattern.test(complaint))),
    missing: bears.filter((pattern) => !complaints.some((complaint) => pattern.test(complaint))).map(String),
  };
}

/**
 * Starts a browser and servers before a suite and ends them behind it. Behind each test every pane that was opened
 * must have kept quiet: no request to strangers, no error, no violation of its security policy.
 */
export function paneStage(): PaneStage {
  let started: Started | null = null;
  const opened: { readonly pane: OpenPane; readonly bears: readonly RegExp[] }[] = [];
  const stage = (): Started => {
    if (started === null) throw new Error('The stage is used before its suite begins.');
    return started;
  };
  beforeAll(async () => {
    await builtPages(['site']);
    loadFormulaEngine();
    started = { servers: await startWebExcelServers(), browser: await openChromium() };
  }, STARTING_MS);
  afterEach(async () => {
    const panes = opened.splice(0);
    const faults = panes.map(({ pane, bears }) => faultsOf(pane, bears, stage().servers));
    for (const { pane } of panes) await pane.close();
    expect(faults).toEqual(faults.map(() => ({ strangers: [], complaints: [], missing: [] })));
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.servers.close();
  });
  return {
    browser: () => stage().browser,
    servers: () => stage().servers,
    open: async (wish) => {
      const pane = await openPane(stage().browser, stage().servers, wish);
      opened.push({ pane, bears: wish.bears ?? [] });
      return pane;
    },
  };
}
