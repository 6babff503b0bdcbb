import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Frame, type Route } from 'playwright-core';
import type { EmulatedExcel } from '../../../src/preview/EmulatedExcel';
import { frameName, WebHost, type WebConversation } from '../../../src/preview/webHost/WebHost';

/** Office.js lives here for every add-in; the test serves it from the installed package. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const HOST_ORIGIN = 'https://localhost:8443';
const ADD_IN_ORIGIN = 'https://localhost:9443';
const CONVERSATION: WebConversation = { conversationId: 'conversation-1', addInId: 'addin-1', hostOrigin: HOST_ORIGIN };
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** An add-in in a frame of a host page, as in Excel on the web. */
export interface WebAddIn {
  readonly frame: Frame;
  readonly host: WebHost;
  readonly close: () => Promise<void>;
}

function chromiumPath(): string {
  const found = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'chromium')).find((file) => existsSync(file));
  if (found === undefined) throw new Error('Chromium is not installed here.');
  return found;
}

function hostPage(addInUrl: string): string {
  // The emulated Excel runs in the test; the page only passes messages on.
  return `<!doctype html><title>Host</title><body><script>
    // The name must be there before the frame is.
    const frame = document.createElement('iframe');
    frame.name = ${JSON.stringify(frameName(CONVERSATION))};
    frame.style = 'width:350px;height:700px;border:0';
    window.addEventListener('message', (event) => { if (event.source === frame.contentWindow) window.toHost(event.data); });
    window.toAddIn = (text) => frame.contentWindow.postMessage(text, ${JSON.stringify(ADD_IN_ORIGIN)});
    frame.src = ${JSON.stringify(addInUrl)};
    document.body.append(frame);
  </script>`;
}

async function serveLibrary(route: Route): Promise<void> {
  const file = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
  const stored = `node_modules/@microsoft/office-js/dist/${file}`;
  if (existsSync(stored)) await route.fulfill({ body: readFileSync(stored), contentType: file.endsWith('.js') ? 'text/javascript' : 'text/html' });
  else await route.fulfill({ status: 404, body: '' });
}

/**
 * Opens an add-in page in Chromium over an emulated Excel that runs in this process. `serveAddIn` answers the requests
 * of the add-in's own origin; nothing else is reachable.
 */
export async function openInBrowser(excel: EmulatedExcel, serveAddIn: (route: Route, path: string) => Promise<void>): Promise<WebAddIn> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ARGUMENTS });
  const page = await browser.newPage();
  const host = new WebHost(excel, CONVERSATION, (text) => {
    // A page that is closing takes no messages any more.
    if (!page.isClosed()) void page.evaluate((message) => Reflect.get(window, 'toAddIn')(message), text);
  });
  await page.exposeFunction('toHost', (text: unknown) => (typeof text === 'string' ? host.receive(text) : undefined));
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.href.startsWith(OFFICE_JS)) return serveLibrary(route);
    if (url.origin === ADD_IN_ORIGIN) return serveAddIn(route, url.pathname);
    if (url.origin === HOST_ORIGIN) return route.fulfill({ contentType: 'text/html', body: hostPage(`${ADD_IN_ORIGIN}/taskpane.html`) });
    return route.abort();
  });
  await page.goto(`${HOST_ORIGIN}/`);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error('The host page has no frame.');
  await frame.waitForURL(`${ADD_IN_ORIGIN}/**`, { waitUntil: 'commit', timeout: 10000 });
  return { frame, host, close: () => browser.close() };
}
