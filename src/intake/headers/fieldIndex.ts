import { foldText } from '../../model/foldText';
import { headerParts } from './headerParts';
import { fieldsOfKind, TABLE_KINDS } from './TableKind';
import type { TableKind } from './TableKind';

/** A field that a header may mean. */
export interface FieldMatch {
  readonly field: string;
  readonly match: 'header' | 'synonym' | 'fuzzy' | 'pattern';
  readonly confidence: number;
}

const HEADER_CONFIDENCE = 1;
const SYNONYM_CONFIDENCE = 0.95;

function indexOf(kind: TableKind): ReadonlyMap<string, readonly FieldMatch[]> {
  const index = new Map<string, FieldMatch[]>();
  const add = (folded: string, match: FieldMatch): void => {
    const known = index.get(folded) ?? [];
    if (known.every((other) => other.field !== match.field)) index.set(folded, [...known, match]);
  };
  for (const [field, definition] of Object.entries(fieldsOfKind(kind))) {
    add(foldText(definition.header), { field, match: 'header', confidence: HEADER_CONFIDENCE });
    add(foldText(headerParts(definition.header).base), { field, match: 'header', confidence: HEADER_CONFIDENCE });
    for (const synonym of definition.synonyms) {
      add(foldText(synonym), { field, match: 'synonym', confidence: SYNONYM_CONFIDENCE });
    }
  }
  return index;
}

const INDEX: ReadonlyMap<TableKind, ReadonlyMap<string, readonly FieldMatch[]>> = new Map(
  TABLE_KINDS.map((kind) => [kind, indexOf(kind)]),
);

/** Every folded wording of every table's headers. */
const VOCABULARY: ReadonlySet<string> = new Set([...INDEX.values()].flatMap((index) => [...index.keys()]));

/** The spellings under which a header is looked up: whole, without its unit, and each without a plural s. */
function spellings(header: string): readonly string[] {
  const whole = foldText(header);
  const base = foldText(headerParts(header).base);
  const singular = (text: string): string => (text.length > 3 && text.endsWith('s') ? text.slice(0, -1) : text);
  return [...new Set([whole, base, singular(whole), singular(base), `${base}s`])];
}

/**
 * The fields of a kind of table that a header means by its wording or a known other wording.
 *
 * Case, spaces, punctuation, a unit in brackets and a plural s do not count.
 *
 * @example matchesOfHeader('GO LIVE', 'initiatives').map((match) => match.field) // ['goLive']
 * @example matchesOfHeader('KPIs', 'metrics')[0]?.match // 'synonym'
 */
export function matchesOfHeader(header: string, kind: TableKind): readonly FieldMatch[] {
  const index = INDEX.get(kind);
  for (const spelling of spellings(header)) {
    const matches = index?.get(spelling);
    if (matches !== undefined && spelling !== '') return matches;
  }
  return [];
}

/**
 * Whether a text is a header wording of any table.
 *
 * @example isHeaderWord('Cost line') // true
 * @example isHeaderWord('St Elsewhere') // false
 */
export function isHeaderWord(text: string): boolean {
  if (text === '' || text.length > 80) return false;
  return VOCABULARY.has(foldText(text)) || spellings(text).some((spelling) => VOCABULARY.has(spelling));
}

/**
 * The folded wordings of a kind of table with the fields they mean, for the search of near misses.
 *
 * @example wordingsOfKind('partnership').some(([wording]) => wording === 'statement') // true
 */
export function wordingsOfKind(kind: TableKind): readonly (readonly [string, readonly FieldMatch[]])[] {
  return [...(INDEX.get(kind) ?? [])];
}
