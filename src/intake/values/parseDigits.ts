/** The decimal separator of the place, or null when it is not known. */
export type DecimalMark = '.' | ',' | null;

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/u;
const INDIAN_GROUPED = /^\d{1,2}(?:,\d{2})+,\d{3}$/u;

/**
 * Reads digits with separators; `ambiguous` when only the locale could tell what a separator is.
 *
 * Spaces and apostrophes group. Where both `.` and `,` stand, the last is the decimal. A single comma before
 * three digits groups (`1,200` is 1200) unless the locale's decimal is a comma; a single point before three
 * digits is ambiguous when the locale is unknown. With a magnitude (`1.250m`) a single point is a decimal.
 *
 * @example parseDigits('1,200', null) // 1200
 * @example parseDigits('1.200', null) // 'ambiguous'
 * @example parseDigits('1.200,50', null) // 1200.5
 * @example parseDigits('1,5', ',') // 1.5
 */
export function parseDigits(text: string, decimal: DecimalMark): number | 'ambiguous' | null {
  const digits = text.replace(/(\d)[\s'’](?=\d{3}(?!\d))/gu, '$1');
  if (!/^[\d.,]+$/u.test(digits)) return null;
  const marks = [...digits.replace(/\d/gu, '')];
  if (marks.length === 0) return Number(digits);
  const kinds = new Set(marks);
  if (kinds.size === 2) return bothMarks(digits, marks);
  const mark = marks[0] === ',' ? ',' : '.';
  if (marks.length > 1) return GROUPED.test(digits) || INDIAN_GROUPED.test(digits) ? withoutMarks(digits) : null;
  return oneMark(digits, mark, decimal);
}

function withoutMarks(digits: string): number {
  return Number(digits.replace(/[.,]/gu, ''));
}

function bothMarks(digits: string, marks: readonly string[]): number | null {
  const last = marks[marks.length - 1] ?? '.';
  if (marks.filter((mark) => mark === last).length > 1) return null;
  const cut = digits.lastIndexOf(last);
  const whole = digits.slice(0, cut);
  if (!GROUPED.test(whole) && !INDIAN_GROUPED.test(whole)) return null;
  return Number(`${whole.replace(/[.,]/gu, '')}.${digits.slice(cut + 1)}`);
}

function oneMark(digits: string, mark: '.' | ',', decimal: DecimalMark): number | 'ambiguous' {
  const asDecimal = Number(digits.replace(mark, '.'));
  // A group never starts with 0 and always has three digits behind it.
  const mayGroup = GROUPED.test(digits) && !digits.startsWith('0');
  if (decimal === mark) return asDecimal;
  if (decimal !== null) return mayGroup ? withoutMarks(digits) : 'ambiguous';
  if (!mayGroup) return asDecimal;
  return mark === ',' ? withoutMarks(digits) : 'ambiguous';
}
