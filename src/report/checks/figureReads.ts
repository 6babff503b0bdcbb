import { dayOfSerial } from '../../model/calendar';
import type { Separators } from '../../model/expression/fixedText';
import type { StatementFigure } from '../../story/Statement';

/** A number as it stands in a text. */
export interface ReadNumber {
  readonly text: string;
  readonly at: number;
  readonly value: number;
  /** One step of its last digit. */
  readonly step: number;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Every number of a text, by the separators of its reader.
 *
 * @example numbersIn('from 1,200 to 29.4', { decimal: '.', group: ',' }).map(({ value }) => value) // [1200, 29.4]
 */
export function numbersIn(text: string, { decimal, group }: Separators): readonly ReadNumber[] {
  const pattern = new RegExp(`\\d+(?:${escaped(group)}\\d{3}(?!\\d))*(?:${escaped(decimal)}(\\d+))?`, 'g');
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    at: match.index,
    value: Number(match[0].replaceAll(group, '').replace(decimal, '.')),
    step: 10 ** -(match[1]?.length ?? 0),
  }));
}

const MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const CURRENCY = /^[A-Z]{3}$/;
/** A level in money has a unit of its own, such as `$ per case`. */
const SIGNED_MONEY = /^[−+]?\p{Sc}/u;
const MONTHS = 12;
/** Beside a whole step: what is left over from multiplying. */
const NOISE = 1e-9;

const near = (shown: number, exact: number, step: number): boolean => Math.abs(shown - exact) <= step + NOISE * Math.max(1, Math.abs(exact));

/** A span reads in years, in months, or in both; it is rounded up to whole months. */
function spanReads([first, second]: readonly ReadNumber[], years: number): boolean {
  if (first === undefined) return true;
  const months = Math.abs(years) * MONTHS;
  const said = second === undefined ? [first.value, first.value * MONTHS] : [first.value * MONTHS + second.value];
  return said.some((each) => near(each, months, 1));
}

/**
 * Whether the text of a figure, read again, is its value within one step of the last digit that it shows. A sign must be
 * that of the value; a text without a number (`a third`) has nothing to read.
 */
export function figureReads({ text, value, unit }: StatementFigure, separators: Separators): boolean {
  const numbers = numbersIn(text, separators);
  const [first] = numbers;
  if (first === undefined) return true;
  if (unit === 'date') return numbers.at(-1)?.value === dayOfSerial(value).year;
  if (unit === 'years') return spanReads(numbers, value);
  const letter = text.charAt(first.at + first.text.length).toLowerCase();
  const magnitude = CURRENCY.test(unit) || SIGNED_MONEY.test(text) ? (MAGNITUDES[letter] ?? 1) : 1;
  const exact = unit === 'share' ? value * 100 : value;
  if (text.includes('−') && value > 0) return false;
  return near(first.value * magnitude, Math.abs(exact), first.step * magnitude);
}
