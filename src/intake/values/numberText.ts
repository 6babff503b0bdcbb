/** A text cut into sign, number and what stands around it. */
export interface NumberText {
  readonly negative: boolean;
  /** A sign was typed: `+`, `-`, brackets. */
  readonly signed: boolean;
  /** Before the digits: a currency symbol, usually. */
  readonly prefix: string;
  readonly digits: string;
  /** After the digits: magnitude, percent sign, unit. */
  readonly suffix: string;
  /** Footnote marks or "about" were left out. */
  readonly decorated: boolean;
}

const MINUS = /[−–‐‑—]/gu;
const ABOUT = /^(?:~|≈|c\.|ca\.?|circa|approx\.?|approximately|about|around|est\.?)\s*/iu;
const FOOTNOTE = /\s*(?:[*†‡§¹²³⁴⁵]+|\[\d{1,2}\]|\((?:[a-e]|p|r|est\.?)\))$/iu;
/** A unit such as `per 1,000 doses` may hold digits; any other second number makes the text no number. */
const SHAPE = /^([^\d.,+-]*?)\s*([+-]?)\s*([^\d.,+-]*?)\s*((?:\d[\d.,'’\s]*\d|\d|[.,]\d+))\s*([^\d]*|per\s.*)$/iu;

/**
 * Cuts a text into sign, number and surroundings; null when it holds no single number.
 *
 * Brackets and a trailing minus make it negative; footnote marks and "about" are left out and said.
 *
 * @example numberText('(1,200)')?.negative // true
 * @example numberText('$2M')?.suffix // 'M'
 * @example numberText('10-20') // null
 */
export function numberText(raw: string): NumberText | null {
  const typed = raw.replace(/[\u00a0\u202f\u2007\u2009]/gu, ' ').replace(MINUS, '-').trim();
  const plain = typed.replace(ABOUT, '').replace(FOOTNOTE, '').trim();
  const inner = /^([^\d()]*)\(([^()]*)\)\s*(%?)$/u.exec(plain);
  const text = inner === null ? plain.replace(/^(.*\d.*)-$/u, '-$1') : `${inner[1] ?? ''}${inner[2] ?? ''}${inner[3] ?? ''}`;
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [, before = '', sign = '', between = '', digits = '', suffix = ''] = match;
  if (before !== '' && between !== '') return null;
  return {
    negative: inner !== null || sign === '-',
    signed: inner !== null || sign !== '',
    prefix: before + between,
    digits: digits.trim(),
    suffix: suffix.trim(),
    decorated: plain !== typed,
  };
}
