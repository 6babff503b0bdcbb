import { monthOfWord } from '../values/monthOfWord';

/**
 * The month that a text names, 1 to 12, by number, name or first letters; null when it names none.
 *
 * @example fiscalMonth('April') // 4
 * @example fiscalMonth('10') // 10
 * @example fiscalMonth('13') // null
 */
export function fiscalMonth(text: string): number | null {
  const word = text.trim().toLowerCase();
  if (/^\d{1,2}$/u.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : null;
  const named = /^(?:1(?:st)? )?([a-z]{3})[a-z]*(?: 1(?:st)?)?$/u.exec(word);
  const month = monthOfWord(named?.[1] ?? '');
  return month === 0 ? null : month;
}
