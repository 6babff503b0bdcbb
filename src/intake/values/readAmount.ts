import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { magnitudeExponent } from './magnitudes';
import type { NumberText } from './numberText';
import { numberText } from './numberText';
import { parseDigits } from './parseDigits';
import { MISSING, refused } from './Reading';
import type { Reading } from './Reading';
import { withheldText } from './withheldText';

/** A number in a text with the words around it, or why there is none. */
export type TextAmount =
  | { readonly state: 'found'; readonly value: number; readonly text: NumberText; readonly plain: boolean }
  | Exclude<Reading<never>, { readonly state: 'read' }>;

/** Errors as a text file spells them. */
const ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/iu;

/**
 * What stands in the way of reading a cell as anything: an error, nothing, or a text that says "no value".
 *
 * Null when the cell can be read.
 *
 * @example cellObstacle({ value: '' }) // { state: 'missing' }
 * @example cellObstacle({ value: null, error: '#N/A' })?.state // 'refused'
 * @example cellObstacle({ value: 5 }) // null
 */
export function cellObstacle(cell: RawCell): Exclude<Reading<never>, { readonly state: 'read' }> | null {
  if (cell.error !== undefined) return refusal('cell-has-error', { error: cell.error });
  if (cell.value === null) return MISSING;
  if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) return notANumber(String(cell.value));
  if (typeof cell.value !== 'string') return null;
  const text = cell.value.trim();
  if (text === '') return MISSING;
  if (ERROR_TEXT.test(text)) return refusal('cell-has-error', { error: text });
  return withheldText(text) ? refusal('value-withheld', { text: shortText(text) }) : null;
}

function refusal(code: 'cell-has-error' | 'value-withheld', data: Readonly<Record<string, string>>): Exclude<Reading<never>, { readonly state: 'read' }> {
  return { state: 'refused', code, data };
}

/**
 * A text as a sentence can quote it: one line, at most 60 characters.
 *
 * @example shortText('a  b') // 'a b'
 */
export function shortText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/**
 * Finds the one number of a text, sign applied, magnitude and unit left to the caller.
 *
 */
export function textAmount(text: string, context: Pick<CellContext, 'hints'>): TextAmount {
  const parts = numberText(text);
  if (parts === null) return notANumber(text);
  let value = parseDigits(parts.digits, null);
  if (value === 'ambiguous' && magnitudeExponent(parts.suffix) !== null) value = Number(parts.digits);
  else if (/[.,]/u.test(parts.digits)) value = parseDigits(parts.digits, context.hints().decimal);
  if (value === 'ambiguous') return { state: 'refused', code: 'number-ambiguous', data: { text: shortText(text) } };
  if (value === null || !Number.isFinite(value)) return notANumber(text);
  const plain = /^-?\d+(?:\.\d+)?$/u.test(text.trim());
  return { state: 'found', value: parts.negative ? -value : value, text: parts, plain };
}

function notANumber(text: string): Exclude<Reading<never>, { readonly state: 'read' }> {
  return { state: 'refused', code: 'number-unreadable', data: { text: shortText(text) } };
}

/**
 * A reading that says that a text is no number.
 *
 * @example unreadable('abc').state // 'refused'
 */
export function unreadable(text: string): Reading<never> {
  return refused('number-unreadable', { text: shortText(text) });
}
