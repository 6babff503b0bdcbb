import type { Metric } from '../../model/Casebook';
import type { Side } from '../../model/choices';
import { call, ref } from '../../model/expression/Expression';
import { actualRows, type ActualRows } from '../claims/actualRows';
import { changeSlots, type MetricSlots } from '../claims/changeSlots';
import { endsSentence } from '../claims/endsSentence';
import { metricKey } from '../facts/metricKey';
import type { CreditSlots } from '../grammar/LensSentences';
import type { LensContext } from './LensContext';
import { metricMoment } from './metricMoment';
import { claimableMetrics, reasonField } from './ownMetrics';

interface CreditParts {
  readonly side: Side;
  readonly metric: Metric;
  readonly own: MetricSlots;
  /** What came of it; null while it is promised. */
  readonly came: ActualRows | null;
}

/** Whether there is something to claim: a reason, levels, and, once delivered, an improvement beyond chance. */
function isClaimable({ input }: LensContext, side: Side, metric: Metric): boolean {
  const { baseline, target } = metric.record;
  const moment = metricMoment(input, metric);
  if (metric.record[reasonField(side)] === undefined || baseline === undefined || target === undefined || moment === 'stopped') return false;
  return moment !== 'result' || input.readings.get(metric.id)?.cause === 'improvement';
}

function creditSlots({ side, metric, own, came }: CreditParts): CreditSlots {
  const ends = endsSentence(metric.record[reasonField(side)]?.value ?? '');
  const { metric: words, metricStart, direction, levels } = own.slots;
  return {
    reason: ref(metricKey(metric, reasonField(side))),
    reasonEnds: ends,
    metric: ends ? metricStart : words,
    metricStart,
    direction: came?.direction ?? direction,
    levels: came?.levels ?? levels,
  };
}

/** What a leader may claim of one outcome: promised, it waits for the measurement; delivered, only beyond chance. */
function stateCredit(context: LensContext, side: Side, metric: Metric): void {
  const { builder, input } = context;
  const { sentences } = builder.grammar;
  const own = changeSlots(builder, metric, side);
  const came = metricMoment(input, metric) === 'result' ? actualRows(builder, metric) : null;
  const slots = creditSlots({ side, metric, own, came });
  const said = came === null ? sentences.creditPromised(slots) : sentences.creditDelivered(slots);
  const none = sentences.creditNone(slots.metricStart);
  const expression = call('CHOOSE', came?.state ?? own.state, said, none, none, none);
  builder.state({ lens: side, role: 'credit', key: `${side}.credit.${metric.id}`, expression, figures: [...(came?.figures ?? []), ...own.figures] });
}

/** For each outcome that a side has a reason for, what its leader may claim: an improvement to the one, a return to the other. */
export function creditSentences(context: LensContext, side: Side): void {
  for (const metric of claimableMetrics(context).filter((each) => isClaimable(context, side, each))) stateCredit(context, side, metric);
}
