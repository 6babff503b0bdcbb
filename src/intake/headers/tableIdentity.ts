import { INITIATIVE_FIELDS } from '../../model/fieldTables';
import type { TableKind } from './TableKind';

/** What was found of a table: which fields have a column, and how many year columns there are. */
export interface FoundFields {
  readonly has: (field: string) => boolean;
  readonly years: number;
}

const anyOf = (found: FoundFields, fields: readonly string[]): boolean => fields.some(found.has);
const levels = ['baseline', 'target', 'change'] as const;
const initiativeOnly = Object.keys(INITIATIVE_FIELDS).filter((field) => field !== 'id' && field !== 'initiative');

/** The least that makes a table of each kind; what is less is no table of that kind. */
const IDENTITIES = {
  setup: (found) => found.has('setting') && found.has('value'),
  caseRow: (found) => found.has('initiative') && found.has('metric') && anyOf(found, levels) && anyOf(found, initiativeOnly),
  initiatives: (found) => found.has('initiative') && (anyOf(found, initiativeOnly) || found.has('id') || found.years > 0),
  costs: (found) => anyOf(found, ['costLine', 'category']) && found.years > 0,
  benefits: (found) =>
    found.has('benefit') && (found.years > 0 || found.has('benefitClass') || (found.has('volume') && found.has('unitValue'))),
  metrics: (found) => found.has('metric') && anyOf(found, levels),
  actuals: (found) => found.has('metric') && found.has('period') && found.has('value'),
  spend: (found) => found.has('initiative') && found.has('period') && found.has('actualCost'),
  readiness: (found) => found.has('item') && anyOf(found, ['side', 'state']),
  concerns: (found) => found.has('concern') && anyOf(found, ['side', 'raisedBy', 'state', 'requirement', 'pattern']),
  commitments: (found) => found.has('step') && found.has('who'),
  risks: (found) => found.has('risk') && anyOf(found, ['probability', 'impact', 'mitigation']),
  partnership: (found) => found.has('statement') && anyOf(found, ['technologyScore', 'clinicalScore']),
} as const satisfies Readonly<Record<TableKind, (found: FoundFields) => boolean>>;

/**
 * Whether the fields that were found make a table of a kind.
 *
 * @example isTableOfKind('metrics', { has: (field) => field === 'metric' || field === 'target', years: 0 }) // true
 * @example isTableOfKind('costs', { has: (field) => field === 'costLine', years: 0 }) // false
 */
export function isTableOfKind(kind: TableKind, found: FoundFields): boolean {
  return IDENTITIES[kind](found);
}
