import { distance } from 'fastest-levenshtein';
import type { FieldMatch } from './fieldIndex';
import { wordingsOfKind } from './fieldIndex';
import { foldText } from '../../model/foldText';
import { headerParts } from './headerParts';
import type { TableKind } from './TableKind';

/** Shorter words are near too many others ("Lunch" is one letter from "Launch"). */
const SHORTEST = 6;
/** Longer headers are sentences, which no typing error turns into one of ours. */
const LONGEST = 32;
/** Typing errors allowed by length of the header: one in a word, two in two words, three in a phrase. */
const ALLOWED = [
  { upTo: 7, errors: 1 },
  { upTo: 13, errors: 2 },
  { upTo: Infinity, errors: 3 },
] as const;
const CEILING = 0.8;

/**
 * The field whose wording is nearest to a header by edit distance, among those still free; null when none is near.
 *
 * Such a match always needs a person's confirmation.
 *
 * @example fuzzyMatch('Baselne', 'metrics', new Set())?.field // 'baseline'
 * @example fuzzyMatch('Region', 'metrics', new Set()) // null
 */
export function fuzzyMatch(header: string, kind: TableKind, taken: ReadonlySet<string>): FieldMatch | null {
  const folded = foldText(headerParts(header).base);
  const allowed = ALLOWED.find((step) => folded.length <= step.upTo)?.errors ?? 0;
  if (folded.length < SHORTEST || folded.length > LONGEST) return null;
  let best: FieldMatch | null = null;
  let least = allowed + 1;
  for (const [wording, matches] of wordingsOfKind(kind)) {
    // Typing errors rarely hit the first letter, other words often differ there.
    if (wording.length < SHORTEST || wording[0] !== folded[0] || Math.abs(wording.length - folded.length) >= least) continue;
    const free = matches.find((match) => !taken.has(match.field));
    const errors = free === undefined ? least : distance(folded, wording);
    if (free === undefined || errors >= least) continue;
    least = errors;
    best = { field: free.field, match: 'fuzzy', confidence: CEILING * (1 - errors / folded.length) };
  }
  return best;
}
