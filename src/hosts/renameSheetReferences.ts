import { quotedSheet } from '../model/cellAddress';

/** Texts in quotes (left alone), then quoted and plain sheet names before an exclamation mark. */
const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

/**
 * A formula whose references to described sheets name the tabs as they stand.
 *
 * A user may rename our sheets; the description knows them by the name it gave.
 */
export function renameSheetReferences(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || !formula.includes('!')) return formula;
  return formula.replace(PIECES, (whole, quoted: string | undefined, plain: string | undefined) => {
    const described = quoted === undefined ? plain : quoted.replaceAll("''", "'");
    const actual = described === undefined ? undefined : names.get(described.toLowerCase());
    return actual === undefined ? whole : `${quotedSheet(actual)}!`;
  });
}
