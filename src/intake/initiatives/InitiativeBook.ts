import { distance } from 'fastest-levenshtein';
import type {
  BenefitLine,
  Commitment,
  Concern,
  CostLine,
  Initiative,
  InitiativeOption,
  Metric,
  ReadinessItem,
  Risk,
  Spend,
} from '../../model/Casebook';
import type { INITIATIVE_FIELDS } from '../../model/fieldTables';
import type { Sourced } from '../../model/origin';
import type { Problem } from '../../model/Problem';
import type { RecordOf, RowPlace } from '../../model/record';
import { foldText } from '../../model/foldText';
import { freeId, slug } from './slug';
import type { TakenIds } from './slug';

/** An initiative while its rows are being gathered. */
export interface InitiativeDraft {
  readonly id: string;
  readonly name: Sourced<string>;
  record: RecordOf<typeof INITIATIVE_FIELDS>;
  readonly place: RowPlace;
  readonly costs: CostLine[];
  readonly benefits: BenefitLine[];
  readonly metrics: Metric[];
  readonly readiness: ReadinessItem[];
  readonly concerns: Concern[];
  readonly commitments: Commitment[];
  readonly risks: Risk[];
  readonly spend: Spend[];
  readonly problems: Problem[];
  /** Amounts by year that stand in the initiative's own row. */
  readonly ownYears: CostLine[];
  /** Header of the column that the initiative's own cost stands in; it names the line. */
  costLabel: Sourced<string> | null;
  /** Every option that a cell names, once the lines are settled. */
  readonly options: InitiativeOption[];
}

/** Initiatives in sheet order, found by id or name. */
export interface InitiativeBook {
  readonly drafts: InitiativeDraft[];
  readonly byKey: Map<string, InitiativeDraft | 'ambiguous'>;
  readonly ids: TakenIds;
  /** References as typed that were looked up before: thousands of rows name the same initiative. */
  readonly looked: Map<string, InitiativeDraft | 'ambiguous'>;
}

/** An empty book. */
export function initiativeBook(): InitiativeBook {
  return { drafts: [], byKey: new Map(), ids: new Map(), looked: new Map() };
}

/** The key under which a reference is looked up. */
function keyOf(text: string): string {
  return foldText(text) || text.trim().toLowerCase();
}

/** Adds an initiative under its name and id; both lead to it from then on. */
export function addInitiative(
  book: InitiativeBook,
  entry: Pick<InitiativeDraft, 'name' | 'record' | 'place'>,
): InitiativeDraft {
  const given = entry.record.id?.value;
  const draft: InitiativeDraft = {
    ...entry,
    id: freeId(slug(given ?? entry.name.value), book.ids),
    costs: [],
    benefits: [],
    metrics: [],
    readiness: [],
    concerns: [],
    commitments: [],
    risks: [],
    spend: [],
    problems: [],
    ownYears: [],
    costLabel: null,
    options: [],
  };
  book.drafts.push(draft);
  book.looked.clear();
  for (const key of new Set([entry.name.value, given ?? draft.id].map(keyOf))) {
    book.byKey.set(key, book.byKey.has(key) ? 'ambiguous' : draft);
  }
  return draft;
}

/** The initiative that a reference means, by id or name. */
export function findInitiative(book: InitiativeBook, reference: string): InitiativeDraft | 'ambiguous' | 'unknown' {
  const looked = book.looked.get(reference);
  if (looked !== undefined) return looked;
  const found = book.byKey.get(keyOf(reference)) ?? 'unknown';
  if (found !== 'unknown') book.looked.set(reference, found);
  return found;
}

/** The name nearest to an unknown reference, for "did you mean"; empty when none is near. */
export function nearestName(book: InitiativeBook, reference: string): string {
  const wanted = keyOf(reference);
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let nearest = '';
  for (const { name } of book.drafts) {
    const errors = distance(wanted, keyOf(name.value));
    if (errors < least) [least, nearest] = [errors, name.value];
  }
  return nearest;
}

/** The finished initiative. */
export function initiativeOf(draft: InitiativeDraft): Initiative {
  const { id, name, record, place, costs, benefits, options, metrics, readiness, concerns, commitments, risks, spend, problems } = draft;
  return { id, name, record, place, costs, benefits, options, metrics, readiness, concerns, commitments, risks, spend, problems };
}
