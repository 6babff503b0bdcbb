import { contentFits } from '../tables/columnContent';
import type { ColumnContent } from '../tables/columnContent';
import type { FieldMatch } from './fieldIndex';
import { fieldsOfKind } from './TableKind';
import type { TableKind } from './TableKind';

/** A header and the fields it may mean. */
export interface HeaderChoice {
  readonly slot: number;
  readonly matches: readonly FieldMatch[];
}

/** Which field each header was given. */
export interface FieldAssignment {
  readonly fields: ReadonlyMap<number, FieldMatch>;
  /** Headers all of whose meanings were taken by another column. */
  readonly duplicates: ReadonlySet<number>;
}

const CONTENT_WEIGHT = 0.1;

/**
 * Gives each header one field and each field at most one header: those with the fewest meanings choose first,
 * the content of the column settles between meanings ("Investment" over amounts is a cost, over words a name).
 *
 * @example assignFields([{ slot: 0, matches: [] }], 'metrics', () => 'words').fields.size // 0
 */
export function assignFields(
  choices: readonly HeaderChoice[],
  kind: TableKind,
  contentOf: (slot: number) => ColumnContent,
): FieldAssignment {
  const open = choices
    .map(({ slot, matches }) => ({ slot, matches: ranked(matches, kind, contentOf(slot)), duplicate: false }))
    .filter(({ matches }) => matches.length > 0);
  const fields = new Map<number, FieldMatch>();
  const taken = new Set<string>();
  const duplicates = new Set<number>();
  while (open.length > 0) {
    const free = open.map(({ matches }) => matches.filter((match) => !taken.has(match.field)));
    const next = free.reduce((least, matches, index) => (matches.length < (free[least]?.length ?? Infinity) ? index : least), 0);
    const [choice] = open.splice(next, 1);
    const match = free[next]?.[0];
    if (choice === undefined) break;
    if (match === undefined) {
      duplicates.add(choice.slot);
      continue;
    }
    taken.add(match.field);
    fields.set(choice.slot, match);
  }
  return { fields, duplicates };
}

function ranked(matches: readonly FieldMatch[], kind: TableKind, content: ColumnContent): readonly FieldMatch[] {
  const fields = fieldsOfKind(kind);
  const scored = matches.flatMap((match) => {
    const definition = fields[match.field];
    if (definition === undefined) return [];
    const fit = contentFits(content, definition.type);
    // A column of amounts headed "Cost" is no name of a cost line, whatever the wording says.
    const impossible = fit < 0 && match.match !== 'header' && (definition.required === true || match.match === 'pattern');
    return impossible ? [] : [{ match, score: match.confidence + fit * CONTENT_WEIGHT * (matches.length > 1 ? 5 : 1) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ match }) => match);
}
