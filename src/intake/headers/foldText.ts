/**
 * A text reduced to what is compared: lower case, letters and digits only, accents dropped.
 *
 * Empty when the text has no letter and no digit.
 *
 * @example foldText(' Go-live  date ') // 'golivedate'
 * @example foldText('Coût (£m)') // 'coutm'
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
