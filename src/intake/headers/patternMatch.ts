import type { FieldMatch } from './fieldIndex';

/** What a foreign header's words hint at; each row is tried in turn. */
const PATTERNS: readonly { readonly field: string; readonly words: RegExp; readonly confidence: number }[] = [
  { field: 'initiative', words: /^(?:project|programme|program|scheme|initiative|trust|organi[sz]ation|site|system|service) (?:name|title)$/u, confidence: 0.7 },
  { field: 'initiative', words: /^(?:name|title)$|^(?:project|programme|initiative) /u, confidence: 0.5 },
  { field: 'id', words: /(?:^| )(?:code|id|ref|reference)$/u, confidence: 0.6 },
  { field: 'start', words: /\bstart date\b|\bdate started\b/u, confidence: 0.7 },
  { field: 'sponsor', words: /\b(?:sro|senior responsible owner|sponsor)\b/u, confidence: 0.6 },
  { field: 'cost', words: /\b(?:whole life|total|overall|capital) (?:\w+ ){0,2}costs?\b|\bcosts? total\b/u, confidence: 0.6 },
  { field: 'cost', words: /\b(?:costs?|budget|investment|price|capex)$/u, confidence: 0.5 },
  { field: 'metric', words: /\b(?:kpi|metric|measure|indicator)\b/u, confidence: 0.5 },
  { field: 'baseline', words: /\b(?:baseline|current (?:level|value|performance)|as is)\b/u, confidence: 0.5 },
  { field: 'target', words: /\b(?:target|goal|to be) (?:level|value|performance)\b|^target\b/u, confidence: 0.5 },
];

/**
 * The fields that the words of a foreign header hint at, likeliest first. Always needs a person's confirmation.
 *
 * @example patternMatches('trust_name').map((match) => match.field) // ['initiative']
 * @example patternMatches('Total capital cost')[0]?.field // 'cost'
 */
export function patternMatches(header: string): readonly FieldMatch[] {
  const words = header
    .replace(/[\n\r([][\s\S]*$/u, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  // A header with a year in it is about that year, not about the whole.
  if (words === '' || words.length > 80 || /\b(?:19|20)\d{2}/u.test(words)) return [];
  return PATTERNS.filter((pattern) => pattern.words.test(words)).map(({ field, confidence }) => ({ field, match: 'pattern', confidence }));
}
