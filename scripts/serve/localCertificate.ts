import { X509Certificate, createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { generateCertificates, installCaCertificate } from 'office-addin-dev-certs';

/** Where office-addin-dev-certs keeps what it makes, so that other add-ins on this machine share it. */
export const CERTIFICATE_FOLDER = path.join(homedir(), '.office-addin-dev-certs');

const DAYS = 30;
const HOSTS = ['127.0.0.1', 'localhost'];
const DAY_MS = 86_400_000;

export interface LocalCertificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** The authority that signed it: what a machine has to trust. */
  readonly authority: string;
}

/** The certificate for https://localhost; made where there is none that lasts for another day. */
export async function localCertificate(folder: string): Promise<LocalCertificate> {
  const files = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  const [authority = '', certificate = '', key = ''] = files;
  if (!files.every((file) => existsSync(file)) || !isValid(certificate, key)) {
    // What is there is never overwritten by the generator, so that an old half would stay.
    for (const file of files) rmSync(file, { force: true });
    await generateCertificates(authority, certificate, key, DAYS, HOSTS);
  }
  return { key: readFileSync(key), cert: readFileSync(certificate), authority };
}

function isValid(certificate: string, key: string): boolean {
  try {
    const read = new X509Certificate(readFileSync(certificate));
    return Date.parse(read.validTo) > Date.now() + DAY_MS && read.checkPrivateKey(createPrivateKey(readFileSync(key)));
  } catch {
    // Files that cannot be read as what they are called are made again.
    return false;
  }
}

/**
 * Makes this machine trust the authority where that can be done without asking for more than the system's own dialog.
 *
 * @returns a sentence for the user where something is left to do; null where it is trusted.
 */
export async function trustAuthority(authority: string): Promise<string | null> {
  // On Linux the installer needs sudo, and no Excel runs there: a browser is all that has to be told.
  if (process.platform !== 'win32' && process.platform !== 'darwin') return notTrusted(authority);
  try {
    await installCaCertificate(authority);
    return null;
  } catch (error) {
    return `${notTrusted(authority)} (${error instanceof Error ? error.message : String(error)})`;
  }
}

function notTrusted(authority: string): string {
  return `Not trusted yet: import ${authority} as an authority into your browser or system, or open https://localhost:3000/support.html once and accept it.`;
}
