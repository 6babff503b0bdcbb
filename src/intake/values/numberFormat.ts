/** A format code without its quoted texts, escapes, colours and conditions; currency marks `[$£-809]` stay. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!\$|h|m|s)[^\]]*\]/giu, '');
}

/**
 * Whether a number format shows dates: it has day, month or year letters outside quotes and brackets.
 *
 * @example isDateFormat('dd/mm/yyyy') // true
 * @example isDateFormat('#,##0.00 "days"') // false
 */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  return /[dy]|m{3}|m[-/ ]/iu.test(bare(format).replace(/\[[^\]]*\]/gu, '').replace(/general|red/giu, ''));
}

/**
 * Whether a number format shows percent.
 *
 * @example isPercentFormat('0.0%') // true
 */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && bare(format).includes('%');
}

/**
 * Decimals that a number format shows; null for General, text and dates.
 *
 * @example decimalsOfFormat('#,##0.00') // 2
 * @example decimalsOfFormat('0%') // 0
 * @example decimalsOfFormat('General') // null
 */
export function decimalsOfFormat(format: string | undefined): number | null {
  if (format === undefined || isDateFormat(format)) return null;
  const section = bare(format).split(';')[0] ?? '';
  if (!/[0#]/u.test(section)) return null;
  return (/\.([0#?]+)/u.exec(section)?.[1] ?? '').length;
}

/**
 * The currency symbol or code that a number format shows; null when it shows none.
 *
 * @example symbolOfFormat('[$£-809]#,##0') // '£'
 * @example symbolOfFormat('"$"#,##0') // '$'
 * @example symbolOfFormat('0.00') // null
 */
export function symbolOfFormat(format: string | undefined): string | null {
  if (format === undefined) return null;
  const mark = /\[\$([^\]-]+)(?:-[^\]]*)?\]/u.exec(format);
  if (mark !== null) return (mark[1] ?? '').trim();
  return /US\$|[$£€¥₹]/u.exec(format.replace(/\[\$-[^\]]*\]/gu, ''))?.[0] ?? null;
}
