import type { TableHelp } from './TableHelp';

const INITIATIVE = 'Name or ID of the initiative, as in the Initiatives table.';
const LOW = 'Pessimistic value of the whole line, as an amount or as a share such as 80%.';
const HIGH = 'Optimistic value of the whole line, as an amount or as a share such as 120%.';
const EVIDENCE = 'How well the figure is supported: measured, piloted, benchmark, expert, supplier or assumed.';
const SOURCE = 'Where the figure comes from, so that others can look it up.';

/** Help for the columns of Costs and Benefits; year columns follow the last one. */
export const COST_AND_BENEFIT_HELP: { readonly costs: TableHelp<'costs'>; readonly benefits: TableHelp<'benefits'> } = {
  costs: {
    initiative: INITIATIVE,
    option: 'Which option the line belongs to, where several are compared.',
    costLine: 'What the money is for.',
    category: 'Heading under which finance keeps it, such as licences or staff.',
    type: 'Capital (bought once) or revenue (paid as it runs).',
    low: LOW,
    high: HIGH,
    riskAdjustment: 'Share to add for risk, such as 10%.',
    optimismBias: 'Share to add because early estimates tend to be too low.',
    mitigated: 'How much of that addition has been dealt with, such as 40%.',
    evidence: EVIDENCE,
    source: SOURCE,
    owner: 'Who answers for this cost.',
  },
  benefits: {
    initiative: INITIATIVE,
    option: 'Which option the line belongs to, where several are compared.',
    benefit: 'What gets better, in plain words.',
    benefitClass: 'Kind of benefit: cash-releasing, non-cash-releasing, societal or unmonetisable.',
    metric: 'The metric that shows it, by name or ID.',
    volume: 'How many a year, where the amount is volume times unit value.',
    unitValue: 'What one of them is worth.',
    startsAfter: 'Months after year 0 before the benefit begins.',
    ramp: 'Months until it reaches its full amount.',
    low: LOW,
    high: HIGH,
    distribution: 'Shape of the range: triangular, PERT, uniform, lognormal or three-point.',
    correlatesWith: 'Another line that tends to turn out high or low together with this one.',
    riskAdjustment: 'Share to take off for risk, such as 10%.',
    evidence: EVIDENCE,
    source: SOURCE,
    owner: 'Who answers for this benefit.',
    drawsOn: 'The pool of staff or money it comes from, so that nothing is counted twice.',
    releaseRoute: 'How saved time or cost leaves the budget, such as a post that is not filled again.',
    budgetLine: 'The budget line that falls.',
  },
};
