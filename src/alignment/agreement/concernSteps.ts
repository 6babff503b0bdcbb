import type { Initiative } from '../../model/Casebook';
import { hasClinicalBacking } from '../concerns/clinicalBacking';
import { CONCERN_PATTERNS, patternOfText, type PatternReading } from '../concerns/concernPattern';
import type { ConcernReading } from '../concerns/concernReadings';
import { concernReadings } from '../concerns/concernReadings';
import { isSettled } from '../readiness/isSettled';
import type { ConcernStage, ConcernStep } from './Agreement';

const AFTER = { concern: 'requirement', requirement: 'evidence', evidence: 'closed', closed: null } as const satisfies Readonly<Record<ConcernStage, ConcernStep['next']>>;
const OTHER_PATTERNS = CONCERN_PATTERNS.filter((pattern) => pattern !== 'it-veto');

function stageOf({ state, requirement, evidence }: ConcernReading): ConcernStage {
  if (isSettled(state)) return 'closed';
  if (evidence !== null) return 'evidence';
  return requirement === null ? 'concern' : 'requirement';
}

/** A concern that fell away needed no answer; any other that went on without one says so. */
function passedOverBy({ state, requirement, evidence }: ConcernReading, stage: ConcernStage): ConcernStep['passedOver'] {
  if (state === 'not needed') return [];
  return [
    ...(requirement === null && (stage === 'evidence' || stage === 'closed') ? ['requirement' as const] : []),
    ...(evidence === null && stage === 'closed' ? ['evidence' as const] : []),
  ];
}

/** Words of a veto show the pattern only where technology holds something up that clinical leaders stand behind. */
function patternOf(reading: ConcernReading, isBacked: boolean): PatternReading {
  const { pattern, from, side } = reading;
  if (pattern !== 'it-veto' || from === 'cell' || (isBacked && side !== 'clinical')) return { pattern, from };
  const other = patternOfText(reading.concern.value, OTHER_PATTERNS);
  return { pattern: other, from: other === null ? null : 'words' };
}

/**
 * The concerns of an initiative in the order of the log, each with how far it has come and what comes next.
 *
 * concern → requirement (one is typed) → evidence (an answer is typed) → closed (done, or not needed). What a concern
 * passed over without a word on the sheet is told: one closed without evidence is closed, and says so.
 *
 * @example concernSteps({ concerns: [], commitments: [] }) // []
 */
export function concernSteps(initiative: Pick<Initiative, 'concerns' | 'commitments'>): readonly ConcernStep[] {
  const isBacked = hasClinicalBacking(initiative);
  return concernReadings(initiative).map((reading) => {
    const stage = stageOf(reading);
    return { ...reading, ...patternOf(reading, isBacked), stage, next: AFTER[stage], passedOver: passedOverBy(reading, stage) };
  });
}
