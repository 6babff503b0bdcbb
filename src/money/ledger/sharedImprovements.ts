import type { Initiative, Setup } from '../../model/Casebook';
import { benefitGroup } from '../benefit-classes/benefitGroup';
import { amountWay, drivingMetric } from '../lines/baseSteps';
import { lineContext } from '../lines/LineContext';
import type { LedgerBenefit, SharedImprovement } from './Pool';

interface Following {
  metric: SharedImprovement['metric'];
  volume: number;
  benefits: LedgerBenefit[];
}

/**
 * Benefits of an initiative that are reckoned from the same change of the same metric over the same volume: one
 * improvement that stands in the total more than once.
 *
 * Benefits that count nowhere in money are left out. In sheet order; none gives none.
 */
export function sharedImprovements(initiative: Initiative, setup: Setup): readonly SharedImprovement[] {
  const context = lineContext(initiative, setup);
  const found = new Map<string, Following>();
  for (const line of initiative.benefits) {
    const metric = drivingMetric(line, context);
    const volume = line.record.volume?.value;
    if (metric === null || volume === undefined || amountWay(line, context) !== 'metric-change') continue;
    if (benefitGroup(line, setup.health !== null) === 'uncounted') continue;
    const key = `${metric.id} ${String(volume)}`;
    const following = found.get(key) ?? { metric, volume, benefits: [] };
    following.benefits.push({ initiative: initiative.id, initiativeName: initiative.name.value, line });
    found.set(key, following);
  }
  return [...found.values()].filter(({ benefits }) => benefits.length > 1).map((following) => ({ ...following, initiative: initiative.id }));
}
