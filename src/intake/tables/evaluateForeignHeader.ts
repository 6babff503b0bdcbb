import { assignFields } from '../headers/assignFields';
import { isHeaderWord, matchesOfHeader } from '../headers/fieldIndex';
import type { FieldMatch } from '../headers/fieldIndex';
import { fuzzyMatch } from '../headers/fuzzyMatch';
import { headerParts } from '../headers/headerParts';
import { patternMatches } from '../headers/patternMatch';
import type { TableKind } from '../headers/TableKind';
import { yearFamilies } from '../headers/yearFamilies';
import type { YearFamily } from '../headers/yearFamilies';
import { yearLabel } from '../headers/yearHeader';
import type { AlternativeYears, MappedYear } from '../mapping/Mapping';
import { candidateOf } from './evaluateHeader';
import type { HeaderLine } from './HeaderLine';
import { oneAmount } from './oneAmount';
import type { TableCandidate } from './TableCandidate';

/** Kinds that a sheet which nobody designed for us may be, likeliest first where scores are equal. */
const FOREIGN_KINDS = ['caseRow', 'initiatives', 'costs', 'benefits', 'metrics'] as const satisfies readonly TableKind[];
const WITH_YEARS: readonly TableKind[] = ['caseRow', 'initiatives', 'costs', 'benefits'];
const FAMILY_CONFIDENCE = 0.7;

interface ForeignYears {
  readonly years: readonly MappedYear[];
  readonly alternatives: readonly AlternativeYears[];
}

/**
 * What a header line may be when wordings, near misses, hints and year families are all taken together.
 *
 * Never applied without confirmation; null when nothing fits.
 */
export function evaluateForeignHeader(header: HeaderLine): TableCandidate | null {
  if (header.cells.length < 2 || !header.cells.some(({ text }) => isHint(text))) return null;
  let best: TableCandidate | null = null;
  for (const kind of FOREIGN_KINDS) {
    const candidate = evaluateKind(header, kind);
    if (candidate !== null && (best === null || candidate.score > best.score)) best = candidate;
  }
  return best;
}

/** Near misses alone make no header: one word at least has to be a known one or a hint. */
function isHint(text: string): boolean {
  return isHeaderWord(text) || patternMatches(text).length > 0;
}

function evaluateKind(header: HeaderLine, kind: TableKind): TableCandidate | null {
  const found = WITH_YEARS.includes(kind) ? foreignYears(header, kind) : { years: [], alternatives: [] };
  const inYears = new Set([...found.years.map((year) => year.slot), ...found.alternatives.flatMap((other) => other.slots)]);
  const choices = header.cells
    .filter(({ slot }) => !inYears.has(slot))
    .map(({ slot, text }) => ({ slot, matches: foreignMatches(text, kind) }));
  const assignment = assignFields(choices, kind, header.contentOf);
  const candidate = candidateOf({ header, kind, years: found.years, assignment });
  return candidate === null ? null : { ...candidate, alternatives: found.alternatives };
}

function foreignMatches(text: string, kind: TableKind): readonly FieldMatch[] {
  const known = matchesOfHeader(text, kind);
  if (known.length > 0) return known;
  const hints = kind === 'initiatives' || kind === 'caseRow' ? patternMatches(text) : [];
  if (hints.length > 0) return hints;
  const near = fuzzyMatch(text, kind, new Set());
  return near === null ? [] : [near];
}

function foreignYears(header: HeaderLine, kind: TableKind): ForeignYears {
  const own = header.cells.flatMap(({ slot, text }) => {
    const year = /^\d{1,2}$/u.test(text) ? null : yearLabel(text);
    return year === null || header.contentOf(slot) === 'words' ? [] : [{ slot, header: text, year }];
  });
  if (own.length > 0) return { years: own.map((year) => mappedYear(year, FAMILY_CONFIDENCE)), alternatives: [] };
  const families = yearFamilies(spread(header)).filter((family) =>
    family.members.every(({ slot }) => header.contentOf(slot) !== 'words' && header.contentOf(slot) !== 'dates'),
  );
  const [chosen, ...others] = [...families].sort((a, b) => familyRank(b) - familyRank(a));
  if (chosen !== undefined) {
    return {
      years: chosen.members.map((member) => mappedYear(member, FAMILY_CONFIDENCE)),
      alternatives: others.map(({ prefix, members }) => ({ prefix, slots: members.map(({ slot }) => slot) })),
    };
  }
  return { years: oneAmount(header, kind), alternatives: [] };
}

/** Headers by slot, with holes filled, as the family search counts places. */
function spread(header: HeaderLine): readonly string[] {
  const headers: string[] = Array.from({ length: (header.cells.at(-1)?.slot ?? -1) + 1 }, () => '');
  for (const { slot, text } of header.cells) headers[slot] = text;
  return headers;
}

/** Totals before parts, costs before anything else. */
function familyRank(family: YearFamily): number {
  const prefix = family.prefix.toLowerCase();
  return (/total|overall|all/u.test(prefix) ? 2 : 0) + (/cost|spend|budget|price/u.test(prefix) ? 1 : 0);
}

function mappedYear(member: YearFamily['members'][number], confidence: number): MappedYear {
  const { exponent, currency } = headerParts(member.header);
  return { ...member, match: 'pattern', confidence, exponent, currency };
}
