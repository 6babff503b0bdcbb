import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from '../../scripts/serve/listen';
import { localCertificate, trustAuthority } from '../../scripts/serve/localCertificate';

const folder = mkdtempSync(path.join(tmpdir(), 'casebridge-certificates-'));
const FIRST_PORT = 41_830;
/** Two key pairs are computed in JavaScript. */
const PATIENCE_MS = 60_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));
jest.spyOn(console, 'log').mockImplementation(() => undefined);

/** Whether a client that trusts the authority takes the server for localhost; null: one that trusts nobody besides. */
async function isTaken(key: Buffer, cert: Buffer, authority: string | null): Promise<boolean> {
  const server = createServer({ key, cert }, (_, response) => response.end());
  const port = await listen(server, FIRST_PORT, 50);
  const ca = authority === null ? undefined : readFileSync(authority);
  const taken = await new Promise<boolean>((resolve) => {
    const asked = request({ host: '127.0.0.1', servername: 'localhost', port, ca, agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(true));
    });
    asked.on('error', () => resolve(false));
    asked.end();
  });
  await new Promise((resolve) => server.close(resolve));
  return taken;
}

describe('the certificate for this machine', () => {
  it('is taken by whoever trusts its authority only, kept while it lasts, and made again where it does not fit', async () => {
    const { key, cert, authority } = await localCertificate(folder);
    expect(await isTaken(key, cert, authority)).toBe(true);
    expect(await isTaken(key, cert, null)).toBe(false);
    const again = await localCertificate(folder);
    expect(again.cert.equals(cert)).toBe(true);
    writeFileSync(path.join(folder, 'localhost.key'), 'no key');
    const renewed = await localCertificate(folder);
    expect(renewed.cert.equals(cert)).toBe(false);
    expect(await isTaken(renewed.key, renewed.cert, renewed.authority)).toBe(true);
    expect(statSync(renewed.authority).isFile()).toBe(true);
  }, PATIENCE_MS);

  it('is not forced on a system that would have to be asked for more rights', async () => {
    if (process.platform === 'win32' || process.platform === 'darwin') return;
    expect(await trustAuthority('/home/me/ca.crt')).toMatch(/^Not trusted yet: import \/home\/me\/ca\.crt as an authority/);
  });
});
