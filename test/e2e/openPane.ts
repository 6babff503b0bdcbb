import { existsSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { contentTypeOf } from '../../scripts/serve/contentTypes';
import type { EmulatedExcel } from '../../src/preview/EmulatedExcel';
import { frameName, WebHost, type WebConversation } from '../../src/preview/webHost/WebHost';
import { HeldAnswers } from './HeldAnswers';
import type { WebExcelServers } from './webExcelServers';

/** Where every add-in loads Office.js from; here it comes from the installed package. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const LIBRARY = 'node_modules/@microsoft/office-js/dist/';

/** What the browser did on its own: every address that it asked for, and everything that it complained of. */
export interface BrowserRecord {
  readonly asked: readonly string[];
  /** Errors of the console and of scripts, and violations of a security policy. */
  readonly complaints: readonly string[];
}

/** The production pane in a frame of an emulated Excel on the web. */
export interface OpenPane extends BrowserRecord {
  readonly page: Page;
  readonly pane: Frame;
  readonly excel: EmulatedExcel;
  readonly answers: HeldAnswers;
  readonly close: () => Promise<void>;
}

/** The workbook, the size of the pane, and how Excel is at the moment. */
export interface PaneWish {
  readonly excel: EmulatedExcel;
  readonly width?: number;
  readonly height?: number;
  /** Excel answers nothing before it is told to. */
  readonly silent?: boolean;
  /** Runs in every page before its own scripts, as a browser that lacks something. */
  readonly script?: () => void;
  /** Complaints of the browser that have to come, and may. */
  readonly bears?: readonly RegExp[];
}

async function serveLibrary(route: Route): Promise<void> {
  const [file = ''] = route.request().url().slice(OFFICE_JS.length).split(/[?#]/);
  const stored = LIBRARY + file;
  if (existsSync(stored)) await route.fulfill({ body: readFileSync(stored), contentType: contentTypeOf(stored) });
  else await route.fulfill({ status: 404, body: '' });
}

/** Writes down what the browser does. */
export async function recordBrowser(context: BrowserContext): Promise<BrowserRecord> {
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`));
  await context.exposeFunction('reportViolation', (directive: string, address: string) => complaints.push(`policy: ${directive} ${address}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      Reflect.get(window, 'reportViolation')(effectiveDirective, blockedURI);
    });
  });
  return { asked, complaints };
}

/** A browser window of its own in which Office.js is there and nothing else beside the two servers. */
export async function openContext(browser: Browser, { hostOrigin, paneOrigin }: WebExcelServers, size: { readonly width: number; readonly height: number }): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: size, ignoreHTTPSErrors: true, reducedMotion: 'reduce', colorScheme: 'light' });
  await context.route(({ origin }) => origin !== hostOrigin && origin !== paneOrigin, (route) => (route.request().url().startsWith(OFFICE_JS) ? serveLibrary(route) : route.abort()));
  return context;
}

/** Lets the emulated Excel answer what the page passes on. */
async function connect(page: Page, excel: EmulatedExcel, { conversation, answers }: { readonly conversation: WebConversation; readonly answers: HeldAnswers }): Promise<void> {
  const send = (text: string): void => {
    page.evaluate((message) => Reflect.get(window, 'toPane')(message), text).catch((cause: unknown) => {
      // A page that is closing takes no messages any more.
      if (!page.isClosed()) throw cause;
    });
  };
  const host = new WebHost(excel, conversation, send);
  await page.exposeFunction('toHost', async (text: unknown) => {
    if (typeof text !== 'string') return;
    await answers.pass(text);
    await host.receive(text);
  });
}

/** Opens the pane over a workbook, as Excel on the web does. The frame fills the window. */
export async function openPane(browser: Browser, servers: WebExcelServers, { excel, width = 350, height = 860, silent = false, script }: PaneWish): Promise<OpenPane> {
  const context = await openContext(browser, servers, { width, height });
  const record = await recordBrowser(context);
  if (script !== undefined) await context.addInitScript(script);
  const page = await context.newPage();
  const answers = new HeldAnswers();
  if (silent) answers.hold();
  const conversation: WebConversation = { conversationId: 'conversation-1', addInId: 'addin-1', hostOrigin: servers.hostOrigin };
  await connect(page, excel, { conversation, answers });
  await page.goto(`${servers.hostOrigin}/`);
  await page.evaluate((name) => Reflect.get(window, 'openPane')(name), frameName(conversation));
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  if (pane === undefined) throw new Error('The host page has no frame for the pane.');
  await pane.waitForURL(`${servers.paneOrigin}/**`, { waitUntil: 'commit' });
  const close = async (): Promise<void> => {
    answers.release();
    await context.close();
    excel.dispose();
  };
  return { page, pane, excel, answers, ...record, close };
}
