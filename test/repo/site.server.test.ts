import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from '../../scripts/serve/listen';
import { DEVELOPMENT_HEADERS, TRY_PAGE_HEADERS } from '../../scripts/serve/siteHeaders';
import { staticFiles } from '../../scripts/serve/staticFiles';
import { tryPageMounts } from '../../scripts/serve/tryPageMounts';
import { ROOT } from './sourceTree';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const servers: Server[] = [];
const folder = mkdtempSync(path.join(tmpdir(), 'casebridge-serve-'));
const FIRST_PORT = 41_730;

/** Asks for a path exactly as it is written: a browser would tidy dots away. */
function ask(port: number, address: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => void parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString('latin1') });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function serve(root: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const server = createServer(staticFiles({ mounts: tryPageMounts(root), headers }));
  servers.push(server);
  return (await listen(server, FIRST_PORT, 50)) ?? 0;
}

let port = 0;

beforeAll(async () => {
  for (const [file, content] of Object.entries({
    'secret.txt': 'secret',
    'dist/secret.txt': 'secret',
    'dist/try-other/secret.txt': 'secret',
    'dist/try/index.html': '<p>try</p>',
    'dist/try/engine.wasm': '\0asm',
    'dist/try/strange.bin': '?',
    'dist/site/taskpane.html': '<p>pane</p>',
    'dist/site/taskpane.1.js': '1',
    'node_modules/@microsoft/office-js/dist/office.js': 'office',
  })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'dist/try/link.txt'));
  port = await serve(folder, TRY_PAGE_HEADERS);
});

afterAll(async () => {
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(folder, { recursive: true, force: true });
});

describe('the server of the try-it page', () => {
  it.each([
    ['/', '<p>try</p>', 'text/html; charset=utf-8'],
    ['/?from=readme', '<p>try</p>', 'text/html; charset=utf-8'],
    ['/engine.wasm', '\0asm', 'application/wasm'],
    ['/pane/taskpane.html', '<p>pane</p>', 'text/html; charset=utf-8'],
    ['/pane/taskpane.1.js', '1', 'text/javascript; charset=utf-8'],
    ['/office-js/office.js', 'office', 'text/javascript; charset=utf-8'],
    ['/strange.bin', '?', 'application/octet-stream'],
  ])('answers %s', async (address, body, type) => {
    const answer = await ask(port, address);
    expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([200, body, type]);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('finds nothing under a name that no file can have', async () => {
    expect((await ask(port, `/${'x'.repeat(3000)}`)).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/pane/../../secret.txt',
    '/pane/..%2f..%2fsecret.txt',
    '/../try-other/secret.txt',
    '//etc/passwd',
    '/link.txt',
    '/%',
    '/%00',
    '/pane/taskpane.html/inside',
    '/missing.html',
    '/office-js/',
  ])('finds nothing at %s', async (address) => {
    const answer = await ask(port, address);
    expect([answer.status, answer.body]).toEqual([404, 'There is no such file.\n']);
  });

  it('sends a folder without its slash to the folder', async () => {
    const answer = await ask(port, '/pane');
    expect([answer.status, answer.headers.location]).toEqual([301, '/pane/']);
  });

  it('gives the head without the body, and takes nothing in', async () => {
    const head = await ask(port, '/', 'HEAD');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '10']);
    const post = await ask(port, '/', 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('serves the library of Office.js as it is installed', async () => {
    const installed = await serve(ROOT, TRY_PAGE_HEADERS);
    const answer = await ask(installed, '/office-js/excel-web-16.00.js', 'HEAD');
    expect([answer.status, Number(answer.headers['content-length']) > 100_000]).toEqual([200, true]);
  });
});

describe('a server of this machine', () => {
  it('takes the next port where one is in use', async () => {
    const next = await serve(folder, DEVELOPMENT_HEADERS);
    expect(next).toBeGreaterThan(port);
    expect((await ask(next, '/')).headers['content-security-policy']).toContain('https://excel.cloud.microsoft');
  });

  it('says so where no port is free', async () => {
    expect(await listen(createServer(), port, 1)).toBeNull();
  });

  it('listens on no address of the network', () => {
    expect(servers.map((server) => JSON.stringify(server.address()))).toEqual(servers.map(() => expect.stringContaining('"127.0.0.1"')));
  });
});
