import type { BenefitLine, Initiative } from '../../../src/model/Casebook';
import { benefitOf, cell, initiativeOf, metricOf } from '../../model/caseBuilder';

type Record = BenefitLine['record'];

/** A benefit by volume that draws on a pool, in a column of its own. */
export function drawing(label: string, drawsOn: string, record: Record = {}): BenefitLine {
  return benefitOf(label, { unitValue: cell(10), drawsOn: cell(drawsOn, { sheet: 'Benefits', row: 1, column: 26 }), ...record }, []);
}

/** A benefit that follows the change of the metric `wait`. */
export function following(label: string, volume: number, record: Record = {}): BenefitLine {
  return { ...drawing(label, 'Clinic hours', { driver: cell('metric change' as const), volume: cell(volume), ...record }), metricId: 'wait' };
}

/** An initiative with a metric that falls from 50 to 40 minutes. */
export function drawer(benefits: readonly BenefitLine[], change: Partial<Initiative> = {}): Initiative {
  const wait = metricOf('Wait', { baseline: cell(50), target: cell(40) }, { id: 'wait' });
  return initiativeOf({ benefits, metrics: [wait], ...change });
}
