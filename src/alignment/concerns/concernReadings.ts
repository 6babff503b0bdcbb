import type { Initiative } from '../../model/Casebook';
import type { CellAddress } from '../../model/cellAddress';
import type { ItemState, Side } from '../../model/choices';
import type { Sourced } from '../../model/origin';
import type { PatternReading } from './concernPattern';
import { concernPattern } from './concernPattern';

/** A logged concern with the pattern it shows. */
export interface ConcernReading extends PatternReading {
  readonly concern: Sourced<string>;
  readonly raisedBy: Sourced<string> | null;
  readonly side: Side | null;
  /** The concern put as a requirement to meet. */
  readonly requirement: Sourced<string> | null;
  /** What answers it. */
  readonly evidence: Sourced<string> | null;
  /** A blank cell means open. */
  readonly state: ItemState;
  readonly at: CellAddress;
}

/**
 * The concerns of an initiative in the order of the log, each with its pattern. Rows without a concern are left out.
 *
 * @example concernReadings({ concerns: [] }) // []
 */
export function concernReadings(initiative: Pick<Initiative, 'concerns'>): readonly ConcernReading[] {
  return initiative.concerns.flatMap(({ record, place }) => {
    if (record.concern === undefined) return [];
    const pattern = record.pattern?.value ?? null;
    return [
      {
        ...concernPattern({ concern: record.concern.value, pattern }),
        concern: record.concern,
        raisedBy: record.raisedBy ?? null,
        side: record.side?.value ?? null,
        requirement: record.requirement ?? null,
        evidence: record.evidence ?? null,
        state: record.state?.value ?? 'open',
        at: place.first,
      },
    ];
  });
}
