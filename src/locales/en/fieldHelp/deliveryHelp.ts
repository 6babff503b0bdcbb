import type { TableHelp } from './TableHelp';

const INITIATIVE = 'Name or ID of the initiative, as in the Initiatives table.';

/** Help for the tables that fill up during delivery. */
export const DELIVERY_HELP: {
  readonly actuals: TableHelp<'actuals'>;
  readonly spend: TableHelp<'spend'>;
  readonly risks: TableHelp<'risks'>;
} = {
  actuals: {
    metric: 'Name or ID of the metric, as in the Metrics table.',
    period: 'The month, quarter or year that the value is for.',
    value: 'The level that was measured, in the unit of the metric.',
    note: 'What happened in this period, if it helps the reader.',
    newLimitsBecause: 'Why the usual range starts anew here; leave blank unless the process has changed for good.',
    approvedBy: 'Who agreed to the new range.',
  },
  spend: {
    initiative: INITIATIVE,
    period: 'The month, quarter or year that the amount is for.',
    actualCost: 'What was spent in that period.',
  },
  risks: {
    initiative: INITIATIVE,
    risk: 'What could go wrong.',
    probability: 'How likely it is, such as 20%.',
    impact: 'What it would cost in all if it happened.',
    firstYear: 'First year in which it could happen, such as Year 2 or 2027/28; year 0 where it is blank.',
    lastYear: 'Last year in which it could happen; blank means the first alone.',
    mitigation: 'What is done about it.',
    owner: 'Who watches it.',
  },
};
