import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('..', 'shared', 'data');

/** The path of a file of the project's shared data. */
export function sharedData(name: string): string {
  return path.join(FOLDER, name);
}

/** Names of the files in a folder of the shared data. */
export function sharedNames(folder: string): readonly string[] {
  return existsSync(sharedData(folder)) ? readdirSync(sharedData(folder)).sort() : [];
}

/** A suite over files that are too large to be kept here: it runs where they are, and says so where they are not. */
export function describeWithSharedData(name: string, suite: () => void): void {
  if (existsSync(FOLDER)) describe(name, suite);
  else describe.skip(`${name} (left out: no folder ../shared/data here)`, suite);
}
