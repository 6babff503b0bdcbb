const DASHES = /^[-–—−.…]+$/u;
const WITHHELD = new RegExp(
  [
    '^(?:tbc|tbd|tba|n/?a|n\\.a\\.?|n/?k|none|null|unknown|unk|pending|confidential|redacted|withheld|blank|missing|\\?+|x+)$',
    '\\bexempt',
    '^to be (?:confirmed|determined|agreed|advised|decided)',
    '^not (?:available|applicable|provided|known|given|required|recorded|disclosed|yet|stated|collected|reported)',
    '^no (?:data|value|figure|information|departmental)',
    '\\b(?:commercially? in confidence|commercial(?:ly)? (?:sensitive|confidential)|freedom of information|data not)\\b',
  ].join('|'),
  'iu',
);

/**
 * Whether a text says that there is no value: `TBC`, `n/a`, a dash, "Exempt under Section 43", …
 *
 * @example withheldText('TBC') // true
 * @example withheldText('Exempt under Section 43 of the Freedom of Information Act') // true
 * @example withheldText('12 months') // false
 */
export function withheldText(text: string): boolean {
  const trimmed = text.trim();
  return DASHES.test(trimmed) || WITHHELD.test(trimmed);
}
