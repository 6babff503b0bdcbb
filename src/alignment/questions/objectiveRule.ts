import type { Initiative, Metric } from '../../model/Casebook';
import { INITIATIVE_FIELDS, METRIC_FIELDS } from '../../model/fieldTables';
import { isSixCells } from '../../model/isSixCells';
import { missingField } from '../../model/missingField';
import type { Problem } from '../../model/Problem';
import type { QuestionRule } from './QuestionRule';

/** Whether a table of the sheet asks for objectives at all. */
function asksForObjective({ place, metrics }: Initiative): boolean {
  return [place, ...metrics.map((metric) => metric.place)].some(({ columns }) => columns['objective'] !== undefined);
}

function ofInitiative({ place, name }: Initiative): Problem {
  return missingField({ code: 'objective-missing', place, field: 'objective', header: INITIATIVE_FIELDS.objective.header, data: { initiative: name.value } });
}

function ofMetric({ place, name }: Metric): Problem {
  return missingField({ code: 'objective-missing', place, field: 'objective', header: METRIC_FIELDS.objective.header, data: { metric: name.value } });
}

/**
 * Work that serves no objective of the organisation, and metrics that serve none: a metric serves its own objective,
 * else that of its initiative. Of the smallest table it is not asked, unless that has a column for it.
 */
export const OBJECTIVE_RULE: QuestionRule = {
  code: 'objective-missing',
  find: ({ initiative }) => {
    const { record, metrics } = initiative;
    if (record.objective !== undefined || (isSixCells(initiative) && !asksForObjective(initiative))) return [];
    const without = metrics.filter((metric) => metric.record.objective === undefined);
    // Where no metric names one either, one question about the work says it all.
    return without.length === metrics.length ? [ofInitiative(initiative)] : without.map(ofMetric);
  },
};
