import type { Problem } from '../../model/Problem';

export type WordData = Problem['data'];
/** Makes the sentence of a code from its data; keys that are absent leave a sentence that still reads. */
export type Words = (data: WordData) => string;

/** The first key that says something, as text; empty when none does. */
export function said(data: WordData, ...keys: readonly string[]): string {
  const found = keys.map((key) => data[key]).find((value) => value !== undefined && value !== '');
  return found === undefined ? '' : String(found);
}

/** The text of the cell in quotation marks, else the words for "what stands here". */
export function quoted(data: WordData, otherwise = 'What stands here'): string {
  const text = said(data, 'text', 'value', 'shown', 'name', 'label', 'error');
  return text === '' ? otherwise : `“${text}”`;
}

/** ` in the column “Cost”`, or nothing when the header is not known. */
export function inColumn(data: WordData): string {
  const header = said(data, 'header', 'column');
  return header === '' ? '' : ` in the column “${header}”`;
}

/** ` for “Patient wait time”`: what the problem is about, or nothing. */
export function about(data: WordData): string {
  const name = said(data, 'metric', 'benefit', 'line', 'initiative');
  return name === '' ? '' : ` for “${name}”`;
}

/** `Metrics, cell G4` from `Metrics!G4` or `'Our metrics'!G4`. */
export function cellWords(reference: string): string {
  const match = /^(.*)!([A-Z]+[0-9]+)$/.exec(reference);
  if (match === null) return reference;
  const [, sheet = '', cell = ''] = match;
  return `${sheet.replace(/^'|'$/g, '').replaceAll("''", "'")}, cell ${cell}`;
}

/** What to type and where: the cell when it exists, else the column to add. */
export function typeIn(what: string, data: WordData): string {
  const cell = said(data, 'cell');
  if (cell !== '') return `Type ${what} in ${cellWords(cell)}.`;
  const header = said(data, 'header');
  const sheet = said(data, 'sheet');
  const where = sheet === '' ? '' : ` to the sheet ${sheet}`;
  return header === '' ? `Type ${what}.` : `Add a column “${header}”${where} and type ${what} there.`;
}

/** ` (3)` when a number of rows or cells is known. */
export function counted(data: WordData): string {
  const count = said(data, 'count', 'rows');
  return count === '' ? '' : ` (${count})`;
}
