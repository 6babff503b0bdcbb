import type { Initiative } from '../../model/Casebook';
import type { ItemState } from '../../model/choices';
import { CASCADE_STEPS, cascadeStep } from '../cascade/cascadeStep';
import type { CommitmentEntry, Gift, StepStanding } from './Agreement';

/** Furthest first. */
const BY_PROGRESS: readonly ItemState[] = ['done', 'in progress', 'open', 'not needed'];

/**
 * The commitments of an initiative in the order of the list, each with its place in the recommended order.
 *
 * @example commitmentEntries({ commitments: [] }) // []
 */
export function commitmentEntries({ commitments }: Pick<Initiative, 'commitments'>): readonly CommitmentEntry[] {
  return commitments.flatMap((commitment): readonly CommitmentEntry[] => {
    const { record, place } = commitment;
    if (record.side === undefined) return [];
    return [
      {
        step: cascadeStep(commitment),
        text: record.step ?? null,
        side: record.side.value,
        who: record.who ?? null,
        gives: record.gives ?? null,
        date: record.date ?? null,
        isPublic: record.public?.value === 'yes',
        state: record.state?.value ?? 'open',
        at: place.first,
      },
    ];
  });
}

/** All steps in the recommended order, each with the commitments that take it. */
export function stepStandings(entries: readonly CommitmentEntry[]): readonly StepStanding[] {
  return CASCADE_STEPS.map((step) => {
    const own = entries.filter((entry) => entry.step === step).sort((left, right) => BY_PROGRESS.indexOf(left.state) - BY_PROGRESS.indexOf(right.state));
    return { step, state: own[0]?.state ?? 'missing', commitments: own };
  });
}

/** What each side gives: the commitments that say so. */
export function giftsOf(entries: readonly CommitmentEntry[]): readonly Gift[] {
  return entries.flatMap(({ side, who, gives, date, state, at }) =>
    gives === null ? [] : [{ side, who: who?.value ?? '', gives: gives.value, day: date?.value ?? null, state, at }],
  );
}
