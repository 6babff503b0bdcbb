const ASCII = /^[ -~\s]*$/u;

/**
 * A text reduced to what is compared: lower case, letters and digits only, accents dropped.
 *
 * Empty when the text has no letter and no digit.
 *
 * @example foldText(' Go-live  date ') // 'golivedate'
 * @example foldText('Coût (£m)') // 'coutm'
 */
export function foldText(text: string): string {
  // Most texts are plain ASCII, for which the costly normalization changes nothing.
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/gu, '');
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
