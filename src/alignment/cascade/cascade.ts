import type { Commitment, Initiative } from '../../model/Casebook';
import type { CellAddress } from '../../model/cellAddress';
import type { Side } from '../../model/choices';
import { SIDES } from '../../model/choices';
import type { CascadeStep } from './cascadeStep';
import { CASCADE_STEPS, cascadeStep } from './cascadeStep';

/** What endangers the agreement, by code; the words stand in the locales. */
export const CASCADE_WARNINGS = ['other-side-untouched', 'feasibility-after-public', 'one-perspective-only'] as const;
export type CascadeWarningCode = (typeof CASCADE_WARNINGS)[number];

/** A warning with the commitments it rests on. */
export interface CascadeWarning {
  readonly code: CascadeWarningCode;
  /** The side to bring in, where the warning is about one. */
  readonly side: Side | null;
  readonly cells: readonly CellAddress[];
}

/** How far the commitments have come, and what endangers them. */
export interface Cascade {
  /** Steps that are done, in the recommended order. */
  readonly done: readonly CascadeStep[];
  /** First recommended step that is neither done nor marked as not needed; null when none is left. */
  readonly next: CascadeStep | null;
  readonly warnings: readonly CascadeWarning[];
}

type CascadeInput = Pick<Initiative, 'commitments' | 'concerns'>;
type WarningRule = (input: CascadeInput) => readonly CascadeWarning[];

const otherSide = (side: Side): Side => (side === 'technology' ? 'clinical' : 'technology');
const isDone = ({ record }: Commitment): boolean => record.state?.value === 'done';
const isPublic = ({ record }: Commitment): boolean => record.public?.value === 'yes';
const firstCells = (commitments: readonly Commitment[]): readonly CellAddress[] => commitments.map(({ place }) => place.first);

/** Done by now, with or without a date, of one step. */
const doneOf = (commitments: readonly Commitment[], step: CascadeStep): readonly Commitment[] =>
  commitments.filter((commitment) => isDone(commitment) && cascadeStep(commitment) === step);

/** Somebody said that the step is not needed, and nobody takes it. */
function isWaived(commitments: readonly Commitment[], step: CascadeStep): boolean {
  const own = commitments.filter((commitment) => cascadeStep(commitment) === step);
  return own.length > 0 && own.every(({ record }) => record.state?.value === 'not needed');
}

/** Earliest date of the commitments; null when none has one. */
function earliest(commitments: readonly Commitment[]): number | null {
  const days = commitments.flatMap(({ record }) => (record.date === undefined ? [] : [record.date.value]));
  return days.length === 0 ? null : Math.min(...days);
}

/** One side has given its word and the other has no commitment at all: the late collapse. */
function otherSideUntouched({ commitments }: CascadeInput): readonly CascadeWarning[] {
  return SIDES.flatMap((side) => {
    const given = commitments.filter((commitment) => commitment.record.side?.value === side && isDone(commitment));
    const untouched = !commitments.some(({ record }) => record.side?.value === otherSide(side));
    if (given.length === 0 || !untouched) return [];
    return [{ code: 'other-side-untouched' as const, side: otherSide(side), cells: firstCells(given) }];
  });
}

/** Somebody committed in public before anybody had said whether it can be done. */
function feasibilityAfterPublic({ commitments }: CascadeInput): readonly CascadeWarning[] {
  const announced = commitments.filter(
    (commitment) => isDone(commitment) && (isPublic(commitment) || cascadeStep(commitment) === 'public-commitment'),
  );
  if (announced.length === 0) return [];
  const feasible = doneOf(commitments, 'early-feasibility');
  const [publicDay, feasibleDay] = [earliest(announced), earliest(feasible)];
  const inOrder = feasible.length > 0 && (publicDay === null || feasibleDay === null || feasibleDay <= publicDay);
  return inOrder ? [] : [{ code: 'feasibility-after-public', side: 'technology', cells: firstCells([...announced, ...feasible]) }];
}

/** Only one side has been heard, and nothing is promised yet. */
function onePerspectiveOnly({ commitments, concerns }: CascadeInput): readonly CascadeWarning[] {
  const rows = [...commitments, ...concerns];
  const heard = SIDES.filter((side) => rows.some(({ record }) => record.side?.value === side));
  const [side] = heard;
  if (side === undefined || heard.length === SIDES.length || commitments.some(isDone)) return [];
  return [{ code: 'one-perspective-only', side: otherSide(side), cells: rows.map(({ place }) => place.first) }];
}

/** Every warning by its rule; the order is that in which they are shown. */
const WARNING_RULES = {
  'other-side-untouched': otherSideUntouched,
  'feasibility-after-public': feasibilityAfterPublic,
  'one-perspective-only': onePerspectiveOnly,
} as const satisfies Readonly<Record<CascadeWarningCode, WarningRule>>;

/**
 * Where the commitments stand in the recommended order, and what endangers the agreement.
 *
 * Order: early feasibility, clinical champion, public clinical commitment, formal endorsement, joint commitment.
 * Warnings: one side committed and the other untouched; a public commitment with feasibility later or not at all;
 * only one side heard while nothing is committed. No commitments and no concerns give no warning.
 *
 * @example cascade({ commitments: [], concerns: [] }) // { done: [], next: 'early-feasibility', warnings: [] }
 */
export function cascade(input: CascadeInput): Cascade {
  const done = CASCADE_STEPS.filter((step) => doneOf(input.commitments, step).length > 0);
  return {
    done,
    next: CASCADE_STEPS.find((step) => !done.includes(step) && !isWaived(input.commitments, step)) ?? null,
    warnings: CASCADE_WARNINGS.flatMap((code) => WARNING_RULES[code](input)),
  };
}
