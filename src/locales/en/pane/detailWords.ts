import type { ChartTold, DetailWords, FormulaParts } from '../../../app/pane/DetailWords';
import { AGREEMENT_WORDS } from './agreementWords';
import { STATEMENT_METHODS } from './methodWords';
import { ENGLISH_MONEY_WORDS } from './moneyWords';

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;
const lines = (count: number, of: string): string => counted(count, `${of} line`, `${of} lines`);
const overYears = (years: number): string => `over ${counted(years, 'year', 'years')}`;
const named = (what: string, { metric }: FormulaParts): string => (metric === '' ? what : `${what}, ${metric}`);

const TABLES: Readonly<Record<string, string>> = {
  caseRow: 'One row per initiative and metric',
  setup: 'Settings',
  initiatives: 'Initiatives',
  costs: 'Costs',
  benefits: 'Benefits',
  metrics: 'Metrics',
  actuals: 'Results by period',
  spend: 'Spending',
  readiness: 'Readiness',
  concerns: 'Concerns',
  commitments: 'Commitments',
  risks: 'Risks',
  partnership: 'Partnership',
};

function chartSentence({ initiative, firstPeriod, lastPeriod, first, last, backIn, range }: ChartTold): string {
  const path = `Line chart of the running total of ${initiative}, discounted: ${first} in ${firstPeriod}, ${last} in ${lastPeriod}.`;
  const back = backIn === null ? '' : ` It stays at zero or above from ${backIn} on.`;
  const ends = range === null ? '' : ` Eight of ten outcomes end between ${range.low} and ${range.high}.`;
  return path + back + ends;
}

/** English words of how figures came about. */
export const ENGLISH_DETAIL_WORDS: DetailWords = {
  money: ENGLISH_MONEY_WORDS,
  agreement: AGREEMENT_WORDS,
  formula: {
    'change-share': ({ larger, smaller, from }) => `(${larger} − ${smaller}) ÷ ${from}`,
    'change-points': ({ larger, smaller }) => `${larger} − ${smaller}`,
    'change-units': ({ larger, smaller }) => `${larger} − ${smaller}`,
    'change-published': (parts) => named('the change as the sheet gives it', parts),
    baseline: (parts) => named('baseline', parts),
    target: (parts) => named('target', parts),
    latest: (parts) => named('latest result', parts),
    deadline: (parts) => named('target date', parts),
    readings: (parts) => named('results recorded so far', parts),
    'cost-total': ({ costLines, hasFollowers, years }) => `sum of ${lines(costLines, 'cost')}${hasFollowers ? ' with what follows from them' : ''} ${overYears(years)}, not discounted`,
    'cost-once': () => 'costs of year 0',
    'cost-yearly': () => 'costs of each later year',
    ask: () => 'the amount asked for',
    'pv-costs': ({ costLines, hasFollowers, besideCosts, rate }) => `${lines(costLines, 'cost')}${hasFollowers ? ' with what follows from them' : ''}${besideCosts}, each year discounted at ${rate}`,
    npv: ({ pvBenefits, pvCosts }) => `benefits ${pvBenefits} − costs ${pvCosts}, both in present value`,
    'pv-cash': ({ rate }) => `cash-releasing benefits, each year discounted at ${rate}`,
    'pv-other': ({ rate }) => `benefits that release no cash, each year discounted at ${rate}`,
    spent: () => 'sum of the spending recorded so far',
    roi: ({ pvBenefits, pvCosts }) => `(${pvBenefits} − ${pvCosts}) ÷ ${pvCosts}, in present value`,
    'low-end': () => 'one outcome in ten is lower, from the low and high of each line',
    'high-end': () => 'one outcome in ten is higher, from the low and high of each line',
    chance: () => 'share of outcomes whose net present value is below zero',
    payback: () => 'time until the discounted running total stays at zero or above',
    horizon: () => 'years after year 0',
    rate: () => 'discount rate',
    'risk-chance': () => 'how likely the list of risks says it is',
    'risk-impact': () => 'cost if it comes true',
    'turning-take-up': () => 'take-up at which the net present value is zero, all else as planned',
    'planned-take-up': () => 'take-up that the benefit is reckoned with',
    'turning-share': () => 'share of the plan at which the net present value is zero, all else as planned',
    start: () => 'start',
    'go-live': () => 'go-live',
    'benefit-value': () => 'present value of this benefit',
  },
  methodSource: STATEMENT_METHODS,
  exactly: ({ text, whole }) => (whole ? `exactly ${text}` : `more exactly ${text}`),
  years: (years) => `${years} years`,
  months: (months) => counted(months, 'month', 'months'),
  evidence: (grade, result) => `Evidence: ${grade}${result === null ? '' : ` (${result})`}.`,
  noEvidence: 'Evidence: none given, so it counts as assumed.',
  lineEvidence: (grades) => `Evidence of the lines: ${grades.join(', ')}.`,
  source: (source) => `Source: ${source}.`,
  chartTitle: (currency) => `Running total, discounted, ${currency}`,
  chartSentence,
  chartHeads: { period: 'Year', total: 'Running total', low: 'One in ten is lower', high: 'One in ten is higher' },
  tableKind: (kind) => TABLES[kind] ?? kind,
  notUsed: 'not used',
  yearColumn: (year) => `amounts of ${year}`,
};
