import type { Initiative, Metric } from '../../model/Casebook';
import { sumOf } from '../../model/sumOf';
import type { CaseMoney } from '../../money/case/caseMoney';
import { effectiveClass } from '../../money/benefit-classes/benefitGroup';

/** What kind of thing stands beside the money. */
export type BesideKind = 'unmonetised' | 'negative' | 'metric';

/** Something that no figure of the case holds, or that goes the wrong way. */
export interface BesideMoney {
  readonly kind: BesideKind;
  readonly name: string;
  readonly owner: string | null;
  readonly evidence: string;
}

function isWorse({ better, record }: Metric): boolean {
  const { baseline, target } = record;
  if (baseline === undefined || target === undefined) return false;
  return better.value === 'lower' ? target.value > baseline.value : better.value === 'higher' && target.value < baseline.value;
}

/**
 * What stands beside the money of a case: benefits that are told and not counted, benefits in money that are negative
 * over the horizon, and metrics whose target is worse than their baseline.
 */
export function besideMoney({ metrics }: Pick<Initiative, 'metrics'>, { benefitLines }: Pick<CaseMoney, 'benefitLines'>): readonly BesideMoney[] {
  const lines = benefitLines.flatMap(({ line, amounts }): readonly BesideMoney[] => {
    const isTold = effectiveClass(line) === 'unmonetisable';
    if (!isTold && sumOf(amounts) >= 0) return [];
    const { owner, evidence } = line.record;
    return [{ kind: isTold ? 'unmonetised' : 'negative', name: line.label.value, owner: owner?.value ?? null, evidence: evidence?.value ?? 'assumed' }];
  });
  const worse = metrics.filter(isWorse).map(({ name, record }): BesideMoney => ({ kind: 'metric', name: name.value, owner: record.dataOwner?.value ?? null, evidence: record.evidence?.value ?? 'assumed' }));
  return [...lines, ...worse];
}
