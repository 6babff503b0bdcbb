import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A folder, and the address below which its files are served. */
export interface Mount {
  /** Starts and ends with a slash. */
  readonly at: string;
  readonly folder: string;
}

/**
 * The file that the path of an address stands for: `index.html` for a folder.
 *
 * @returns null where there is none, or where it lies outside the folder of its mount, whatever dots or links say.
 */
export async function findFile(mounts: readonly Mount[], address: string): Promise<string | null> {
  const wanted = decoded(address);
  if (wanted === null) return null;
  const mount = mounts.filter(({ at }) => wanted.startsWith(at)).sort((a, b) => b.at.length - a.at.length)[0];
  if (mount === undefined) return null;
  const inside = wanted.slice(mount.at.length);
  const named = path.join(mount.folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
  try {
    const [folder, file] = await Promise.all([realpath(mount.folder), realpath(named)]);
    return file.startsWith(folder + path.sep) && (await stat(file)).isFile() ? file : null;
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

/** The path as the user meant it; null where no file can have that name. */
function decoded(address: string): string | null {
  try {
    const text = decodeURIComponent(address);
    return text.includes('\0') || text.includes('\\') ? null : text;
  } catch {
    // Percent signs that stand for nothing.
    return null;
  }
}

/** Whether the file system says that there is no such name, rather than that something is wrong. */
function isAbsence(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
