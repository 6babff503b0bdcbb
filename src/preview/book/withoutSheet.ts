/** A quoted text, or a sheet name before its exclamation mark: quoted or plain. */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;
/** The cells after the exclamation mark. */
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;
/** Stands where a reference to the deleted sheet began; no formula holds it. */
const GONE = '\uE000';
const LOST_REFERENCE = new RegExp(`${GONE}(?:${CELLS})?`, 'g');

/**
 * A formula after a sheet was deleted: its references are lost for good, even if a sheet of that name comes back.
 *
 * @example withoutSheet('=Costs!A1+B1', 'Costs') // '=#REF!+B1'
 */
export function withoutSheet(formula: string, name: string): string {
  if (!formula.includes('!')) return formula;
  const marked = formula.replace(TEXT_OR_SHEET, (found, quoted?: string, plain?: string) => {
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return sheet?.toLowerCase() === name.toLowerCase() ? GONE : found;
  });
  return marked.replace(LOST_REFERENCE, '#REF!');
}
