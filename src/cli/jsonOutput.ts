import { AppError } from '../errors/AppError';
import { holdsSomething, isSameFile, readBytes, writeWhole } from './files';
import type { CommandOptions } from './options';
import type { Terminal } from './Terminal';

/** How every JSON of ours begins: a result, a list of problems, a mapping. */
const OUR_JSON = /^\{\s*"casebridge(?:Mapping)?":/u;

/**
 * Refuses a place for the JSON before anything is done.
 *
 * @param others files of the same run that the JSON must not replace.
 * @throws AppError `output-is-input` for one of those; `output-not-ours` for a file that is not our JSON, unless forced.
 */
export function checkJsonPlace({ json, force }: CommandOptions, others: readonly string[]): void {
  if (json === null || json === '-') return;
  if (others.some((other) => isSameFile(json, other))) throw new AppError('output-is-input', { file: json });
  if (force || !holdsSomething(json)) return;
  if (!OUR_JSON.test(new TextDecoder().decode(readBytes(json)))) throw new AppError('output-not-ours', { file: json });
}

/** Writes JSON where it was asked for; true when it took the terminal, so that nothing else may be printed there. */
export function writeJson(text: string, json: string | null, terminal: Terminal): boolean {
  if (json === null) return false;
  if (json === '-') terminal.out(text);
  else writeWhole(json, `${text}\n`);
  return json === '-';
}
