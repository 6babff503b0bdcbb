/** Larger pastes are cut: every cell is typed, and the page is for trying. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;

/**
 * The cells of a text as spreadsheet programs put it on the clipboard: tabs between columns, one line a row,
 * and quotes around a cell that holds either.
 */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, quoted, plain = '', end = ''] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '' || pattern.lastIndex >= text.length) break;
  }
  return rows.slice(0, MOST_ROWS).map((cells) => cells.slice(0, MOST_COLUMNS));
}
