import { createServer, type Server } from 'node:http';
import type { Browser, Frame, Page } from 'playwright-core';
import { TRY_PAGE_HEADERS } from '../../scripts/serve/siteHeaders';
import { staticFiles } from '../../scripts/serve/staticFiles';
import { tryPageMounts } from '../../scripts/serve/tryPageMounts';

/** The try-it page as `npm run try` serves it, in a browser. */
export interface OpenTryPage {
  readonly page: Page;
  /** The frame in which the production pane stands. */
  readonly pane: Frame;
  /** Every address that anything on the page asked for. */
  readonly asked: readonly string[];
  /** Errors that reached the browser's console, or nobody. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** A step that takes longer has failed, and says which one it was. */
const ANSWER_MS = 10_000;

interface Wish {
  /** What follows the address, e.g. `?book=tele-icu`. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function serve(): Promise<Server> {
  const server = createServer(staticFiles({ mounts: tryPageMounts(process.cwd()), headers: TRY_PAGE_HEADERS }));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** Opens the page and waits until the pane has read the workbook. */
export async function openTryPage(browser: Browser, { query = '', width = 1280, height = 800 }: Wish = {}): Promise<OpenTryPage> {
  const server = await serve();
  const page = await browser.newPage({ viewport: { width, height }, locale: 'en-GB' });
  page.setDefaultTimeout(ANSWER_MS);
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://localhost:${String(portOf(server))}/${query}`);
  await page.waitForSelector('.task-pane-frame');
  const handle = await page.$('.task-pane-frame');
  const pane = await handle?.contentFrame();
  if (pane === null || pane === undefined) throw new Error('The page has no frame for the pane.');
  return {
    page,
    pane,
    asked,
    errors,
    close: async () => {
      await page.close();
      server.closeAllConnections();
      await new Promise((closed) => { server.close(closed); });
    },
  };
}
