import type { Initiative } from '../../model/Casebook';
import { CONCERN_FIELDS } from '../../model/fieldTables';
import { missingField } from '../../model/missingField';
import { problem, type Problem, type ProblemCode } from '../../model/Problem';
import type { CascadeWarning, CascadeWarningCode } from '../cascade/cascade';
import type { Agreement, ConcernStep } from './Agreement';

const CODE_OF = {
  'other-side-untouched': 'commitment-other-side-untouched',
  'feasibility-after-public': 'commitment-feasibility-after-public',
  'one-perspective-only': 'commitment-one-perspective-only',
} as const satisfies Readonly<Record<CascadeWarningCode, ProblemCode>>;

function closedWithout({ concern, at }: ConcernStep, initiative: Pick<Initiative, 'concerns'>): readonly Problem[] {
  const row = initiative.concerns.find(({ place }) => place.first === at);
  if (row === undefined) return [];
  const { header } = CONCERN_FIELDS.evidence;
  return [missingField({ code: 'concern-closed-without-evidence', place: row.place, field: 'evidence', header, data: { concern: concern.value } })];
}

const endangered = ({ code, cells }: CascadeWarning): Problem => problem(CODE_OF[code], cells[0] ?? null);

/**
 * What to tell about an agreement: concerns that were closed without evidence, each at the cell where the answer is
 * typed, and what endangers the commitments, at the first of them.
 *
 * @example agreementProblems({ concerns: [] }, { concerns: [], cascade: { done: [], next: null, warnings: [] } }) // []
 */
export function agreementProblems(initiative: Pick<Initiative, 'concerns'>, { concerns, cascade }: Pick<Agreement, 'concerns' | 'cascade'>): readonly Problem[] {
  const bare = concerns.filter(({ passedOver }) => passedOver.includes('evidence'));
  return [...cascade.warnings.map(endangered), ...bare.flatMap((concern) => closedWithout(concern, initiative))];
}
