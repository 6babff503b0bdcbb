import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localCertificate, type LocalCertificate } from '../../scripts/serve/localCertificate';
import { FRAME_ANCESTORS, SITE_HEADERS } from '../../scripts/serve/siteHeaders';
import { staticFiles } from '../../scripts/serve/staticFiles';

/** The site as it was built. */
export const BUILT_SITE = 'dist/site';

/** Two servers of this machine, as Excel on the web and the add-in have one each. */
export interface WebExcelServers {
  readonly hostOrigin: string;
  readonly paneOrigin: string;
  readonly close: () => Promise<void>;
}

async function certificateOfTheTest(): Promise<LocalCertificate> {
  const folder = mkdtempSync(path.join(tmpdir(), 'casebridge-certificate-'));
  try {
    return await localCertificate(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function started(server: Server): Promise<string> {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  // Office.js refuses a host whose name is not that of the add-in.
  return `https://localhost:${String(address.port)}`;
}

async function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => { server.close(closed); });
}

/** A page that holds the pane in a frame and passes its messages on; the emulated Excel itself runs in the test. */
function hostPage(paneOrigin: string): string {
  return `<!doctype html><html lang="en"><title>Emulated Excel on the web</title>
    <style>body { margin: 0 } #grid { position: fixed; width: 1px; height: 1px } iframe { display: block; width: 100vw; height: 100vh; border: 0 }</style>
    <body><div id="grid" tabindex="0" role="application" aria-label="Workbook"></div><script>
      const frame = document.createElement('iframe');
      frame.title = 'Casebridge';
      // Office.js handles these keys itself and tells where Ctrl+F6, Tab, Escape or F2 lead out of the pane: back to the cells.
      const leadsOut = ({ _actionName, _data }) => _actionName === 'ContextActivationManager_notifyHost' && [5, 6, 13, 14, 15, 16, 17, 18].includes(_data[1]);
      window.addEventListener('message', (event) => {
        if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
        if (event.data.includes('notifyHost') && leadsOut(JSON.parse(event.data))) document.getElementById('grid').focus();
        window.toHost(event.data);
      });
      window.toPane = (text) => frame.contentWindow.postMessage(text, ${JSON.stringify(paneOrigin)});
      // Office.js reads the name while it is loaded, so the name comes first.
      window.openPane = (name) => { frame.name = name; frame.src = ${JSON.stringify(`${paneOrigin}/taskpane.html`)}; document.body.append(frame); };
    </script></body></html>`;
}

/** Starts both servers with a certificate made for them. The pane is served byte for byte as it was built. */
export async function startWebExcelServers(): Promise<WebExcelServers> {
  const certificate = await certificateOfTheTest();
  let hostOrigin = '';
  const answerAsPane: RequestListener = (request, response) => {
    // What is shipped names Microsoft's hosts here; the emulated one is added.
    const headers = { ...SITE_HEADERS, 'Content-Security-Policy': `frame-ancestors ${FRAME_ANCESTORS.join(' ')} ${hostOrigin}` };
    staticFiles({ mounts: [{ at: '/', folder: BUILT_SITE }], headers })(request, response);
  };
  const paneServer = createServer(certificate, answerAsPane);
  const paneOrigin = await started(paneServer);
  const hostServer = createServer(certificate, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(hostPage(paneOrigin));
  });
  hostOrigin = await started(hostServer);
  return {
    hostOrigin,
    paneOrigin,
    close: async () => {
      await Promise.all([stopped(paneServer), stopped(hostServer)]);
    },
  };
}
