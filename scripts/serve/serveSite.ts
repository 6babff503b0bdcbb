import { createServer } from 'node:https';
import path from 'node:path';
import webpack from 'webpack';
import { siteConfiguration } from '../site/browserConfiguration';
import { LOCAL_SITE } from '../site/siteFiles';
import { DEVELOPMENT_HEADERS } from './siteHeaders';
import { listen } from './listen';
import { CERTIFICATE_FOLDER, localCertificate, trustAuthority } from './localCertificate';
import { staticFiles } from './staticFiles';

/** Serves the add-in for sideloading, and builds it again when a source changes. Run by `npm start`. */
const ROOT = path.resolve(__dirname, '../..');
const PORT = Number(new URL(LOCAL_SITE).port);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function serve(): Promise<void> {
  const { key, cert, authority } = await localCertificate(CERTIFICATE_FOLDER);
  const files = staticFiles({ mounts: [{ at: '/', folder: path.join(ROOT, 'dist/site') }], headers: DEVELOPMENT_HEADERS });
  const port = await listen(createServer({ key, cert }, files), PORT, 1);
  if (port === null) throw new Error(`Port ${PORT} is in use, and the manifest names it: stop the other program, then start again.`);
  const advice = await trustAuthority(authority);
  if (advice !== null) say(advice);
  say(`Manifest: ${path.join(ROOT, 'manifest.xml')}`);
  say('Excel on the web: Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in. Windows and Mac: docs/sideloading.md');
  say(`Serving ${LOCAL_SITE}taskpane.html, built again when a source changes. Ctrl+C ends it.`);
}

let started = false;
const compiler = webpack(siteConfiguration({ root: ROOT, url: null, say }));
compiler?.watch({}, (error, stats) => {
  if (error !== null) throw error;
  if (stats?.hasErrors() === true) say(stats.toString({ all: false, errors: true }));
  if (started) return;
  started = true;
  serve().catch((reason: unknown) => {
    process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
    process.exit(1);
  });
});
