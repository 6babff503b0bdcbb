import { refusal } from '../host/refusal';
import { EMPTY, type CellContent } from './Cell';
import { typedDate } from './typedDate';

/** What typing leaves in a cell, and the number format that Excel then gives it when it had none. */
export interface TypedContent {
  readonly content: CellContent;
  readonly format?: string;
}

const ERROR_VALUES = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];
const NUMBER = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,3}))?(%?)$/;
const FRACTION = /^(\d+) (\d{1,3})\/(\d{1,3})$/;
/** A text that starts like a calculation is taken as one, and refused where it is none. */
const CALCULATION = /^[-+@][A-Za-z0-9_.$:!()+\-*/^%,]+$/;

function numberContent(value: number, format?: string): TypedContent {
  const content = { kind: 'constant', value } as const;
  return format === undefined ? { content } : { content, format };
}

interface NumberParts {
  readonly digits: string;
  readonly currency: string;
  readonly percent: string;
  readonly exponent: string | undefined;
}

/** The format that Excel gives a cell for the way in which a number was typed. */
function formatOf({ digits, currency, percent, exponent }: NumberParts): string | undefined {
  const decimals = digits.includes('.') ? '.00' : '';
  if (percent !== '') return `0${decimals}%`;
  if (currency !== '') return `$#,##0${decimals}`;
  if (exponent !== undefined) return '0.00E+00';
  return digits.includes(',') ? `#,##0${decimals}` : undefined;
}

function typedNumber(text: string): TypedContent | null {
  const inBrackets = /^\((.+)\)$/.exec(text)?.[1];
  const match = NUMBER.exec(inBrackets ?? text);
  if (match === null) return null;
  const [, sign, currency = '', digits = '', exponent, percent = ''] = match;
  const size = Number(`${digits.replaceAll(',', '')}e${exponent ?? '0'}`) / (percent === '' ? 1 : 100);
  const isNegative = sign === '-' || inBrackets !== undefined;
  return numberContent(isNegative ? -size : size, formatOf({ digits, currency, percent, exponent }));
}

function typedFraction(text: string): TypedContent | null {
  const match = FRACTION.exec(text);
  if (match === null || Number(match[3]) === 0) return null;
  return numberContent(Number(match[1]) + Number(match[2]) / Number(match[3]), '# ?/?');
}

function assertComplete(formula: string): void {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'!/g, '');
  let open = 0;
  for (const sign of withoutTexts) {
    open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (open < 0) break;
  }
  const isBroken = open !== 0 || withoutTexts.includes('"') || /[-+*/^&=<>,(]$/.test(withoutTexts);
  if (isBroken) throw refusal('InvalidArgument', `The formula ${formula} is not complete.`);
}

function typedFormula(text: string): TypedContent | null {
  if (text.startsWith('=') && text.length > 1) {
    assertComplete(text);
    return { content: { kind: 'formula', formula: text } };
  }
  if (!/^[-+@]./.test(text)) return null;
  if (!CALCULATION.test(text)) throw refusal('InvalidArgument', `Excel takes the text ${text} for a formula, and it is none.`);
  return { content: { kind: 'formula', formula: `=${text.replace(/^[+@]/, '')}` } };
}

/** Reads a text as Excel reads what somebody types into a cell that is not formatted as text. */
export function typedContent(text: string, thisYear: number): TypedContent {
  if (text === '') return { content: EMPTY };
  if (text.startsWith("'")) return { content: { kind: 'constant', value: text.slice(1), quoted: true } };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { content: { kind: 'constant', value: upper === 'TRUE' } };
  if (ERROR_VALUES.includes(upper)) return { content: { kind: 'error', error: upper } };
  const number = typedNumber(trimmed) ?? typedFraction(trimmed);
  if (number !== null) return number;
  const date = typedDate(trimmed, thisYear);
  if (date !== null) return numberContent(date.serial, date.format);
  return typedFormula(text) ?? { content: { kind: 'constant', value: text } };
}
