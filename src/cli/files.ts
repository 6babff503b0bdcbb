import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { AppError } from '../errors/AppError';

/** Reads a file whole. Errors: `input-not-found` when there is none, `input-unreadable` when it cannot be opened. */
export function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    const missing = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
    throw new AppError(missing ? 'input-not-found' : 'input-unreadable', { file: path }, cause);
  }
}

/** Whether something stands at a path; nothing can stand where the way there is no folder. */
export function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Whether something stands at a path that could be lost: an empty file, as programs make to hold a place, could not. */
export function holdsSomething(path: string): boolean {
  return exists(path) && statSync(path).size > 0;
}

/** Whether two paths are one file, links followed. */
export function isSameFile(left: string, right: string): boolean {
  if (!exists(left) || !exists(right)) return resolve(left) === resolve(right);
  return realpathSync(left) === realpathSync(right);
}

/** Writes a file whole or not at all: beside its place first, then in one step. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const beside = join(dirname(path), `.${basename(path)}.part`);
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (cause) {
    if (exists(beside)) rmSync(beside);
    throw new AppError('output-unwritable', { file: path }, cause);
  }
}

/** Where a result goes when nobody says: beside the input, under its name. A workbook with macros stays one. */
export function defaultOutput(input: string): string {
  const extension = extname(input);
  const kind = extension.toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  return join(dirname(input), `${basename(input, extension)}.case${kind}`);
}
