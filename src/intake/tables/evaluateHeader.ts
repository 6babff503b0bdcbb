import { TABLE_NAMES } from '../../model/fieldTables';
import type { FieldAssignment } from '../headers/assignFields';
import { assignFields } from '../headers/assignFields';
import type { FieldMatch } from '../headers/fieldIndex';
import { matchesOfHeader } from '../headers/fieldIndex';
import { foldText } from '../../model/foldText';
import { headerParts } from '../headers/headerParts';
import { isTableOfKind } from '../headers/tableIdentity';
import { TABLE_KINDS } from '../headers/TableKind';
import type { TableKind } from '../headers/TableKind';
import type { MappedColumn, MappedYear } from '../mapping/Mapping';
import type { HeaderLine } from './HeaderLine';
import type { TableCandidate } from './TableCandidate';
import { yearColumns } from './yearColumns';

const NAME_SCORE = 6;
const NAME_PART_SCORE = 2;
const YEARS_SCORE = 4;
const MATCH_SCORES = { header: 3, synonym: 2, fuzzy: 1, pattern: 1, given: 3 } as const;

/**
 * What a header line is when its wordings are known ones: the best kind of table, or null when it is none.
 */
export function evaluateHeader(header: HeaderLine): TableCandidate | null {
  if (header.cells.length < 2) return null;
  let best: TableCandidate | null = null;
  for (const kind of TABLE_KINDS) {
    const candidate = evaluateKind(header, kind);
    if (candidate !== null && (best === null || candidate.score > best.score)) best = candidate;
  }
  return best;
}

function evaluateKind(header: HeaderLine, kind: TableKind): TableCandidate | null {
  const years = yearColumns(header, kind);
  const yearSlots = new Set(years.map((year) => year.slot));
  const choices = header.cells
    .filter(({ slot }) => !yearSlots.has(slot))
    .map(({ slot, text }) => ({ slot, matches: matchesOfHeader(text, kind) }));
  const assignment = assignFields(choices, kind, header.contentOf);
  return candidateOf({ header, kind, years, assignment });
}

/** The parts that make a candidate; null when they are too few for a table of the kind. */
export function candidateOf(parts: {
  readonly header: HeaderLine;
  readonly kind: TableKind;
  readonly years: readonly MappedYear[];
  readonly assignment: FieldAssignment;
}): TableCandidate | null {
  const { header, kind, years, assignment } = parts;
  const found = new Set([...assignment.fields.values()].map((match) => match.field));
  if (!isTableOfKind(kind, { has: (field) => found.has(field), years: years.length })) return null;
  const nameScore = scoreOfNames(header.names, kind);
  const matched = assignment.fields.size + years.length;
  const fieldScore = [...assignment.fields.values()].reduce((sum, match) => sum + MATCH_SCORES[match.match], 0);
  return {
    kind,
    header,
    years,
    alternatives: [],
    columns: mappedColumns(header, years, assignment),
    score: fieldScore + (years.length > 0 ? YEARS_SCORE : 0) + nameScore,
    coverage: matched / Math.max(1, header.cells.length - assignment.duplicates.size),
    named: nameScore === NAME_SCORE,
  };
}

function scoreOfNames(names: readonly string[], kind: TableKind): number {
  if (kind === 'caseRow') return 0;
  const wanted = foldText(TABLE_NAMES[kind]);
  const folded = names.map(foldText);
  if (folded.some((name) => name === wanted || `${name}s` === wanted || name.replace(/\d+$/u, '') === wanted)) return NAME_SCORE;
  return folded.some((name) => name.includes(wanted.replace(/s$/u, ''))) ? NAME_PART_SCORE : 0;
}

function mappedColumns(header: HeaderLine, years: readonly MappedYear[], assignment: FieldAssignment): readonly MappedColumn[] {
  const yearSlots = new Set(years.map((year) => year.slot));
  return header.cells
    .filter(({ slot }) => !yearSlots.has(slot))
    .map(({ slot, text }) => mappedColumn({ slot, text }, assignment.fields.get(slot), assignment.duplicates.has(slot)));
}

/** A column of the mapping from a header and the field it was found to mean. */
export function mappedColumn(
  header: { readonly slot: number; readonly text: string },
  match: FieldMatch | undefined,
  duplicate: boolean,
): MappedColumn {
  const { exponent, currency, unit } = headerParts(header.text);
  return {
    slot: header.slot,
    header: header.text,
    field: match?.field ?? null,
    match: match?.match ?? null,
    confidence: match?.confidence ?? 0,
    exponent,
    currency,
    unit,
    duplicate,
  };
}
