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
    option: 'Which option the line belongs to, where several are compared; blank means the proposal.',
    costLine: 'What the money is for.',
    category: 'Heading under which finance keeps it, such as licences or staff.',
    type: 'Capital (bought once) or revenue (paid as it runs).',
    low: LOW,
    high: HIGH,
    riskAdjustment: 'Share to add for risk, such as 10%; not used beside an optimism bias.',
    optimismBias: 'Share to add because early estimates tend to be too low.',
    mitigated: 'How much of that addition has been dealt with, such as 40%.',
    distribution: 'Shape of the range: triangular, PERT, uniform, lognormal or three-point.',
    correlatesWith: 'Another line that tends to turn out high or low together with this one.',
    correlation: 'How strongly, from -1 to 1.',
    prices: 'Whether these amounts are real or nominal, where they differ from the price base.',
    currency: 'Currency of these amounts, where it differs; its rate stands in Setup as “Exchange rate EUR”.',
    vat: 'Rate of VAT or sales tax that comes on top of the amounts, such as 20%.',
    vatRecoverable: 'Share of that tax that is got back; blank counts as none.',
    life: 'Years over which the asset is written off, for the income statement; at least 1.',
    residualValue: 'What it is still worth at the end of the last year.',
    fundingSource: 'Who pays for this line.',
    evidence: EVIDENCE,
    source: SOURCE,
    owner: 'Who answers for this cost.',
  },
  benefits: {
    initiative: INITIATIVE,
    option: 'Which option the line belongs to, where several are compared; blank means the proposal.',
    benefit: 'What gets better, in plain words.',
    benefitClass: 'Kind of benefit: cash-releasing, non-cash-releasing, societal or unmonetisable.',
    metric: 'The metric that shows it, by name or ID.',
    volume: 'How many a year, where the amount is volume times unit value; beside amounts by year, how much is drawn on the pool.',
    unitValue: 'What one of them is worth.',
    startsAfter: 'Months after go-live before a benefit by volume begins; after year 0 where no go-live is given.',
    ramp: 'Months until a benefit by volume reaches its full amount.',
    endsAfter: 'Months after go-live at which a benefit by volume ends.',
    driver: 'Quantity (volume as typed) or metric change (the change of the metric named, times volume, times unit value).',
    adoption: 'Share of the volume that is reached once fully taken up, such as 80%.',
    low: LOW,
    high: HIGH,
    distribution: 'Shape of the range: triangular, PERT, uniform, lognormal or three-point.',
    correlatesWith: 'Another line that tends to turn out high or low together with this one.',
    correlation: 'How strongly, from -1 to 1.',
    prices: 'Whether these amounts are real or nominal, where they differ from the price base.',
    currency: 'Currency of these amounts, where it differs; its rate stands in Setup as “Exchange rate EUR”.',
    discounting: 'Standard, or health for effects on health, which have a rate of their own.',
    riskAdjustment: 'Share to take off for risk, such as 10%.',
    evidence: EVIDENCE,
    source: SOURCE,
    owner: 'Who answers for this benefit.',
    drawsOn: 'The pool of staff or money it comes from, so that nothing is counted twice.',
    available: 'How much of that pool there is a year, in the unit of the volume.',
    releaseRoute: 'How saved time or cost leaves the budget, such as a post that is not filled again.',
    budgetLine: 'The budget line that falls.',
  },
};
