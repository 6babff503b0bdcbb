import type { Metric } from '../../model/Casebook';
import type { Change } from '../../model/field';
import { originCells } from '../../model/origin';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { CellAddress } from '../../model/cellAddress';
import { betterOfName } from './betterOfName';

/** What tells which way a metric is better. */
export interface BetterFacts {
  readonly name: string;
  readonly said: Metric['better'] | undefined;
  readonly baseline: Sourced<number> | undefined;
  readonly target: Sourced<number> | undefined;
  readonly change: Sourced<Change> | undefined;
  /** The cell to type in. */
  readonly at: CellAddress;
}

/**
 * Which way is better: as the cell says; else as such metrics usually go by name; else as the target goes.
 *
 * Assumptions are said. Where the name and the target disagree, the name stands, so that a target the wrong way is not
 * sold as an improvement.
 */
export function betterOf(facts: BetterFacts, problems: Problem[]): Metric['better'] {
  if (facts.said !== undefined) return facts.said;
  const byName = betterOfName(facts.name);
  const byTarget = directionOfTarget(facts);
  const data = { metric: facts.name };
  if (byName !== null) {
    const conflict = byTarget !== null && byTarget.value !== byName;
    problems.push(problem(conflict ? 'better-conflicts' : 'better-assumed', facts.at, { ...data, better: byName, by: 'name' }));
    return { value: byName, origin: { kind: 'default', reason: 'better-by-name' } };
  }
  if (byTarget === null) return { value: 'neutral', origin: { kind: 'default', reason: 'better-unknown' } };
  problems.push(problem('better-assumed', facts.at, { ...data, better: byTarget.value, by: 'target' }));
  return byTarget;
}

function directionOfTarget({ baseline, target, change }: BetterFacts): Metric['better'] | null {
  if (baseline !== undefined && target !== undefined && target.value !== baseline.value) {
    const from = [...originCells(baseline.origin), ...originCells(target.origin)];
    const value = target.value < baseline.value ? 'lower' : 'higher';
    return { value, origin: { kind: 'derived', from, rule: 'better-by-target' } };
  }
  if (change === undefined || change.value.value === 0) return null;
  const value = change.value.value < 0 ? 'lower' : 'higher';
  return { value, origin: { kind: 'derived', from: originCells(change.origin), rule: 'better-by-change' } };
}
