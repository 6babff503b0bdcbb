/**
 * Whether a text is an NHS number: ten digits whose last is the check digit (weights 10 to 2, modulus 11).
 *
 * Source: NHS Data Model and Dictionary, attribute NHS NUMBER.
 *
 * @example isNhsNumber('943 476 5919') // true
 * @example isNhsNumber('943 476 5918') // false
 */
export function isNhsNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/gu, '');
  if (!/^\d{10}$/u.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}
