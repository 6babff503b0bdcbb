import type { CellDescription, DescribedValue } from '../../../report/description/SheetDescription';

/** What is entered into a cell: a number, a logical value, a formula with its equals sign, a text, or '' for a blank. */
export type CellInput = string | number | boolean;

/** Words without any digit: no program of any language reads more than one of them as number, date, logical value or error. */
const PLAIN_WORDS = /^\p{L}[^\p{N}]* [^\p{N}]*$/u;

/** A text so that it stays one: with an apostrophe before it where a program might see a formula, number or date. */
export function textInput(text: string): CellInput {
  const unified = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return unified === '' || PLAIN_WORDS.test(unified) ? unified : `'${unified}`;
}

/** A constant as it is entered. */
export function constantInput(value: DescribedValue): CellInput {
  if (value === null) return '';
  return typeof value === 'string' ? textInput(value) : value;
}

/** A described cell as it is entered; `formula` gives its formula as it reads in this workbook. */
export function cellInput(cell: CellDescription, formula: (formula: string) => string): CellInput {
  return cell.formula === undefined ? constantInput(cell.value) : `=${formula(cell.formula)}`;
}

/** What a cell holds, as it is entered again: a text that reads like its formula is no formula. */
export function standingInput(formula: unknown, value: unknown): CellInput {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  if (typeof formula !== 'string' || formula === '') return '';
  return formula.startsWith('=') && formula !== value ? formula : textInput(formula);
}

/** Whether what is entered is a text that stands, not one that a formula gives. */
export function isTextInput(input: CellInput | undefined): boolean {
  return typeof input === 'string' && input !== '' && !input.startsWith('=');
}
