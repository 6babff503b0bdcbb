import type { ChangeWords, ClassWords, LineWords, MoneyWords, OptionWords, PayWords, StepTold, SureWords } from '../../../app/pane/money/MoneyWords';
import type { LineStep } from '../../../money/lines/LineStep';
import type { SamplingMethod } from '../../../money/simulation/pointColumns';
import { METHOD_WORDS } from './methodWords';

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

const CLASSES: ClassWords = {
  benefits: 'All benefits in money',
  costs: 'All costs',
  net: 'Net present value',
  cash: 'Net, cash-releasing benefits only',
  cashNote: 'A view of its own: it is part of the value above and never added to it.',
  notInMoney: 'not in money',
  noneUncounted: 'No effect is named that cannot be put in money.',
  withRisks: ', expected cost of risks',
  lessBaseline: (baseline) => `, less those of “${baseline}”`,
  evidence: (grade) => (grade === null ? 'No evidence given, counts as assumed' : `Evidence: ${grade}`),
  gist: (cash) => `${cash} in cash`,
};

const METHODS: Readonly<Record<SamplingMethod, string>> = { 'scrambled-sobol': 'scrambled Sobol points', 'pseudo-random': 'pseudo-random points' };

const SURE: SureWords = {
  gist: (loss) => `${loss} chance of a loss`,
  noRange: 'No line has a low and a high, so nothing can be said of how sure the result is. Type them beside the amounts.',
  outcomes: 'Net present value: how likely each outcome is',
  sentence: ({ low, middle, high, loss }) => `Bar chart of the possible net present values: one in ten is below ${low}, half are below ${middle}, one in ten is above ${high}. The chance of a loss is ${loss}.`,
  marks: { low: 'P10', middle: 'P50', high: 'P90', zero: '0' },
  ends: { p10: 'One in ten is lower (P10)', p50: 'Half are lower (P50)', p90: 'One in ten is higher (P90)' },
  loss: 'Chance of a loss',
  exact: 'Worked out exactly, without sampling, for lines that vary independently of each other.',
  contributions: 'What makes it unsure',
  moreContributions: (count) => `${counted(count, 'more line adds', 'more lines add')} less.`,
  together: 'Sampled, as lines move together here; with lines that vary independently it would be worked out exactly.',
  roi: 'Return on cost, sampled',
  payback: 'Payback, discounted, sampled',
  notPaidBack: 'Not paid back within the years',
  notPaidBackTrials: 'that do not pay back within the years',
  lossTrials: 'whose net present value is below zero',
  method: ({ trials, seed, method }) => `${trials} trials, seed ${seed}, ${METHODS[method]}. The same seed gives the same figures.`,
  fewer: 'Fewer trials than the sheet asks for: this browser lets a page compute in the foreground only.',
  shrunk: 'The correlations contradict each other; they were weakened until they fit.',
};

const CHANGE: ChangeWords = {
  tornado: (npv) => `Net present value (${npv} as planned) with one line at its low end (filled) or high end`,
  to: 'to',
  noRange: 'No line has a low and a high, so nothing can be moved from one end to the other.',
  moreBars: (count) => `${counted(count, 'more line moves', 'more lines move')} it less.`,
  switchingTitle: 'Where the answer turns',
  switching: (name, { better, holds, isRisk }) => {
    const after = better === 'more' ? 'or more.' : 'or less.';
    if (isRisk) return [holds ? `Pays back only if the chance of “${name}” is ` : `Would pay back only if the chance of “${name}” were `, ` ${after}`];
    return [`${holds ? 'Pays back only' : 'Would pay back only'} with “${name}” at `, ` of plan ${after}`];
  },
  never: (names, { holds, isRisk }) => {
    if (isRisk) return holds ? `Pays back even if this comes true: ${names}.` : `Would not pay back even without ${names}.`;
    return holds ? `Pays back even without ${names}.` : `None of these alone would make it pay back: ${names}.`;
  },
  andMore: (names, count) => `${names} and ${String(count)} more`,
  scenarios: 'All lines at once',
  scenario: 'Lines at',
  value: 'Net present value',
  payback: 'Payback',
  notWithin: 'not within the years',
  testsTitle: 'Tests of finance',
  tests: { 'costs-up': 'Costs 10% higher', 'benefits-down': 'Benefits 10% lower', 'benefits-later': 'Benefits one year later' },
  atRate: (rate) => `Discounted at ${rate}`,
  rateNote: ({ source, dated, secondary, adopted }) => [source, dated, ...(secondary ? ['from a secondary source'] : []), ...(adopted ? [] : ['proposed, not adopted'])].join(' · '),
};

const OPTIONS: OptionWords = {
  table: 'Options, present values',
  option: 'Option',
  costs: 'Costs',
  benefits: 'Benefits',
  value: 'Net, against the baseline',
  name: (name, role) => (role === 'other' ? name : `${name} (${role})`),
  against: (baseline) => `Costs and benefits are those of each option; the net is what it adds to “${baseline}”.`,
  withoutBaseline: 'No option is named as the baseline, so each is set against nothing.',
  gist: (options) => `${String(options)} side by side`,
};

const PAY: PayWords = {
  about: 'Money by budget year, not discounted, in the prices of the case. It is kept apart from value and never added to it.',
  aboutNominal: 'Money by budget year, not discounted, in the money of each year. It is kept apart from value and never added to it.',
  table: 'What must be paid, by year',
  year: 'Year',
  out: 'Out',
  outExtra: 'Extra out',
  back: 'Back',
  need: 'To find',
  funding: 'Who pays',
  noSource: 'No source named',
  others: (count) => counted(count, 'other source', 'other sources'),
  risks: 'expected cost of risks',
  inMoneyOfTheYear: ', in the money of that year',
  gist: (amount, year) => `${amount} in ${year}`,
};

const STEPS: Readonly<Record<LineStep['step'], (told: StepTold) => string>> = {
  amounts: ({ amounts }) => `As typed, by year: ${amounts}.`,
  'metric-change': ({ value }) => `× the metric’s improvement of ${value}.`,
  volume: ({ value }) => `× volume of ${value} a year.`,
  adoption: ({ value }) => `× ${value} adoption.`,
  'unit-value': ({ value }) => `× ${value} each.`,
  'take-up': ({ value }) => `× take-up, which comes to ${value} full years.`,
  'exchange-rate': ({ value }) => `× exchange rate of ${value}.`,
  prices: ({ value }) => `× price index, with prices rising ${value} a year.`,
  'risk-adjustment': ({ value }) => `Adjusted for risk by ${value}, against the case.`,
  'optimism-bias': ({ value }) => `+ ${value} for optimism bias, on a row of its own.`,
  mitigation: ({ value }) => `− ${value} of that bias, which is mitigated.`,
  vat: ({ value }) => `+ VAT of ${value}, as far as it is not recovered.`,
  residual: ({ value }) => `− ${value} that it is still worth in the last year.`,
};

const LINES: LineWords = {
  costs: 'Costs',
  benefits: 'Benefits',
  risks: 'Risks',
  unnamedRisk: 'A risk without a name',
  gist: (costs, benefits) => `${counted(costs, 'cost', 'costs')}, ${counted(benefits, 'benefit', 'benefits')}`,
  note: (evidence, source) => (source === null ? evidence : `${evidence} · ${source}`),
  step: (step, told) => STEPS[step](told),
  vatOutside: (vat) => `VAT of ${vat} counts in what must be paid, not in the value.`,
  risk: (probability, impact) => `${probability} chance of ${impact}`,
  more: (count) => `${counted(count, 'smaller line stands', 'smaller lines stand')} on the workings sheet.`,
};

/** English words for the parts of the money. */
export const ENGLISH_MONEY_WORDS: MoneyWords = {
  title: {
    classes: 'Value by class',
    sure: 'How sure it is',
    change: 'What could change it',
    options: 'Options',
    pay: 'What must be paid',
    lines: 'Line by line',
  },
  methods: METHOD_WORDS,
  method: (source) => `Method: ${source}.`,
  span: (years, months) => [...(years > 0 ? [counted(years, 'year', 'years')] : []), ...(months > 0 || years === 0 ? [counted(months, 'month', 'months')] : [])].join(' '),
  group: {
    cash: 'Cash-releasing',
    'non-cash': 'Non-cash-releasing',
    societal: 'Societal',
    health: 'Health',
    uncounted: 'Told, not counted',
  },
  scenario: { low: 'Low', base: 'As planned', high: 'High' },
  besides: {
    uncounted: (names) => `Not in the money: ${names}.`,
    takesAway: (names) => `Takes away: ${names}.`,
  },
  classes: CLASSES,
  sure: SURE,
  change: CHANGE,
  options: OPTIONS,
  pay: PAY,
  lines: LINES,
};
