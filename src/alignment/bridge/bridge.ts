import type { Initiative, Metric } from '../../model/Casebook';
import type { CellAddress } from '../../model/cellAddress';
import type { MetricKind } from '../../model/choices';
import { metricKind } from '../../model/metricKind';
import { movement } from '../../model/metricChange';
import type { Sourced } from '../../model/origin';
import { originCells } from '../../model/origin';
import type { ReadinessEntry } from '../readiness/readiness';
import { readiness } from '../readiness/readiness';
import type { ReadinessNeed } from '../readiness/readinessNeeds';
import { answersNeed } from '../readiness/readinessNeeds';

/** The four clauses on which all can say yes. */
export const BRIDGE_CLAUSES = ['outcomes', 'integration', 'support', 'return'] as const;
export type BridgeClauseKey = (typeof BRIDGE_CLAUSES)[number];

/** Why a clause is open; the words stand in the locales. */
export const OPEN_REASONS = [
  'outcome-missing',
  'outcome-evidence-missing',
  'integration-missing',
  'integration-open',
  'integration-worse',
  'support-missing',
  'support-open',
  'support-worse',
  'return-missing',
  'return-negative',
] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

/** One clause: evidenced by cells, or open and said to be so. */
export interface BridgeClause {
  readonly clause: BridgeClauseKey;
  readonly state: 'evidenced' | 'open';
  /** Cells that evidence it; for an open clause, cells of what is still to be done. */
  readonly cells: readonly CellAddress[];
  /** What the cells name as evidence, or the open item. */
  readonly text: Sourced<string> | null;
  readonly reason: OpenReason | null;
}

/** One initiative, with the net present value that the money room found (null: none) and the cells behind it. */
export interface BridgeInput {
  readonly initiative: Pick<Initiative, 'metrics' | 'readiness'>;
  readonly npv: number | null;
  readonly npvCells?: readonly CellAddress[];
}

const OUTCOME_KINDS: readonly MetricKind[] = ['access', 'quality', 'adoption', 'workflow', 'reach', 'stability', 'service', 'revenue', 'cost to serve'];

interface OpenParts {
  readonly reason: OpenReason;
  readonly cells?: readonly CellAddress[];
  readonly text?: Sourced<string>;
}

const open = (clause: BridgeClauseKey, { reason, cells = [], text }: OpenParts): BridgeClause =>
  ({ clause, state: 'open', cells, text: text ?? null, reason });

const evidenced = (clause: BridgeClauseKey, cells: readonly CellAddress[], text: Sourced<string> | null): BridgeClause =>
  ({ clause, state: 'evidenced', cells, text, reason: null });

const kindOf = ({ record, name }: Metric): MetricKind | null => metricKind({ kind: record.kind?.value ?? null, name: name.value });

function promisesImprovement({ record, better }: Metric): boolean {
  const { baseline, target, change } = record;
  if (baseline !== undefined && target !== undefined)
    {return movement({ baseline: baseline.value, level: target.value, better: better.value }) === 'improvement';}
  return change !== undefined && movement({ baseline: 0, level: change.value.value, better: better.value }) === 'improvement';
}

/** Better than a supplier's word, with a source, and for the better. */
function isEvidenced(metric: Metric): boolean {
  const grade = metric.record.evidence?.value ?? 'assumed';
  return grade !== 'supplier' && grade !== 'assumed' && metric.record.source !== undefined && promisesImprovement(metric);
}

function byMetric(clause: BridgeClauseKey, metrics: readonly Metric[]): BridgeClause | null {
  const metric = metrics.find(isEvidenced);
  if (metric === undefined) return null;
  const { source, evidence } = metric.record;
  const cells = [source, evidence].flatMap((value) => (value === undefined ? [] : originCells(value.origin)));
  return evidenced(clause, cells, source ?? null);
}

const movesTheWrongWay = ({ record, better }: Metric): boolean =>
  record.baseline !== undefined &&
  record.target !== undefined &&
  movement({ baseline: record.baseline.value, level: record.target.value, better: better.value }) === 'worse';

/** What is agreed on paper; no metric stands in for it, as long as it is needed. */
function byItems(clause: TechnicalClause, items: readonly ReadinessEntry[]): BridgeClause | null {
  const waiting = items.find((entry) => entry.open);
  if (waiting !== undefined) return open(clause, { reason: `${clause}-open`, cells: [waiting.at], text: waiting.item });
  const done = items.find(({ state }) => state === 'done');
  if (done === undefined) return null;
  const text = done.link ?? done.item;
  return evidenced(clause, [done.at, ...(done.link === null ? [] : originCells(done.link.origin))], text);
}

function outcomesClause({ initiative }: BridgeInput): BridgeClause {
  // A metric of no known kind is taken for an outcome, as is a technical one that has a reason beside technology.
  const outcomes = initiative.metrics.filter((metric) => {
    const kind = kindOf(metric);
    return kind === null || OUTCOME_KINDS.includes(kind) || metric.record.whyClinical !== undefined;
  });
  if (outcomes.length === 0) return open('outcomes', { reason: 'outcome-missing' });
  const cells = outcomes.map(({ place }) => place.first);
  return byMetric('outcomes', outcomes) ?? open('outcomes', { reason: 'outcome-evidence-missing', cells });
}

type TechnicalClause = 'integration' | 'support';
const NEED_OF = { integration: 'integration-architecture', support: 'support-model' } as const satisfies Readonly<Record<TechnicalClause, ReadinessNeed>>;

function technicalClause({ initiative }: BridgeInput, clause: TechnicalClause): BridgeClause {
  const metrics = initiative.metrics.filter((metric) => kindOf(metric) === clause);
  // An agreed paper does not make lighter what the plan itself makes heavier.
  const worse = metrics.filter(movesTheWrongWay);
  if (worse.length > 0) return open(clause, { reason: `${clause}-worse`, cells: worse.map(({ place }) => place.first) });
  const items = readiness(initiative).technology.items.filter(({ item }) => answersNeed(item.value, NEED_OF[clause]));
  const told = byItems(clause, items) ?? (items.length > 0 ? byMetric(clause, metrics) : null);
  return told ?? open(clause, { reason: `${clause}-missing` });
}

function returnClause({ npv, npvCells = [] }: BridgeInput): BridgeClause {
  if (npv === null) return open('return', { reason: 'return-missing' });
  return npv > 0 ? evidenced('return', npvCells, null) : open('return', { reason: 'return-negative', cells: npvCells });
}

/**
 * "Improves outcomes AND integrates cleanly AND reduces support burden AND demonstrates measurable ROI", clause by clause.
 *
 * outcomes: a metric (other than of security, integration or support, unless it has a reason beside technology) that promises an improvement, has a source and
 * a grade stronger than a supplier's word. integration, support: a technology readiness item on architecture or
 * interfaces, on the support model, that is done while none is open; a metric alone is not enough, and counts only
 * where the item is marked as not needed. A metric of theirs that the plan makes worse keeps the clause open. return: a
 * net present value above zero. Everything else is open, with the reason.
 *
 * @example bridge({ initiative: { metrics: [], readiness: [] }, npv: null }).map(({ reason }) => reason) // ['outcome-missing', 'integration-missing', 'support-missing', 'return-missing']
 */
export function bridge(input: BridgeInput): readonly BridgeClause[] {
  return [outcomesClause(input), technicalClause(input, 'integration'), technicalClause(input, 'support'), returnClause(input)];
}
