const PERCENT = /^(?:%|per\s?cent|pct\.?|percentage)$/iu;
const POINTS = /^(?:pp|p\.p\.|ppts?|pts|(?:%|percent(?:age)?)[\s-]?(?:points?|pts))$/iu;

/**
 * What the words behind a number say: percent, percentage points, or neither.
 *
 * @example percentSuffix('per cent') // 'percent'
 * @example percentSuffix('pp') // 'points'
 * @example percentSuffix('minutes') // null
 */
export function percentSuffix(words: string): 'percent' | 'points' | null {
  const text = words.trim();
  if (PERCENT.test(text)) return 'percent';
  return POINTS.test(text) ? 'points' : null;
}
