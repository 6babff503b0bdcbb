import type { Commitment } from '../../model/Casebook';

/** Commitments in the order in which they hold best. */
export const CASCADE_STEPS = [
  'early-feasibility',
  'clinical-champion',
  'public-commitment',
  'formal-endorsement',
  'joint-commitment',
] as const;
export type CascadeStep = (typeof CASCADE_STEPS)[number];

/** Words of a step; the narrower ones are tried first. */
const STEP_WORDS: readonly (readonly [CascadeStep, RegExp])[] = [
  ['joint-commitment', /\b(?:joint(?!ly? (?:visit|meeting|workshop|tour|look)| (?:visit|meeting|workshop|tour|look))|mutual|shared commitment|commit\w* (?:by|of|from) both|both (?:\w+ ){0,2}(?:commit|sign|agree|pledge|promise|declare))/i],
  ['early-feasibility', /\b(?:feasib|can it be done|technical (?:look|check|review)|discovery|scoping)/i],
  ['clinical-champion', /\b(?:champion)/i],
  ['formal-endorsement', /\b(?:endors|sign(?:ed|s)?[- ]off|formal|architecture board|design authority)/i],
  ['public-commitment', /\b(?:public|announc|declar|town hall|all-staff)/i],
];

/**
 * Which step of the cascade a commitment is, by its wording; a clinical commitment marked public counts as such.
 *
 * Null when neither says so: steps may be informal, and an unknown one takes no place in the order.
 *
 * @example cascadeStep({ record: {} }) // null
 */
export function cascadeStep({ record }: Pick<Commitment, 'record'>): CascadeStep | null {
  const text = record.step?.value ?? '';
  const named = STEP_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
  if (named !== null) return named;
  return record.public?.value === 'yes' && record.side?.value === 'clinical' ? 'public-commitment' : null;
}
