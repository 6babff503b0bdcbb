import type { FigureKind } from '../../../app/pane/figureKind';
import type { MethodWords, MoneyFigure } from '../../../app/pane/money/MoneyWords';

const DISCOUNTING = 'HM Treasury, The Green Book, discounting';
const EXACT = 'the convolution theorem; exact for lines that vary independently, nothing is sampled';
const SAMPLED = 'scrambled Sobol points, Owen, Annals of Statistics 25 (1997); lines that move together by a Gaussian copula';
const BUDGETS = 'HM Treasury and Welsh Government, Guide to Developing the Project Business Case (2018), financial case';
const SWITCHING = 'HM Treasury, The Green Book (2022), chapter 5, sensitivity and switching values';
const INCREMENTS = 'HM Treasury, The Green Book (2022), chapter 5, options against the baseline';

/** How each figure of the money comes about, and where the method is from. */
export const METHOD_WORDS: Readonly<Record<MoneyFigure, MethodWords>> = {
  'group-value': { equation: 'amount of each year × discount factor of the year, summed over {count}', source: DISCOUNTING },
  'total-benefits': { equation: '{parts}, each in present value', source: DISCOUNTING },
  'total-costs': { equation: 'cost lines{risks}{baseline}, each year × its discount factor', source: DISCOUNTING },
  'net-value': { equation: 'benefits {benefits} − costs {costs}, both in present value', source: DISCOUNTING },
  'cash-value': { equation: 'cash-releasing benefits {benefits} − costs {costs}, both in present value', source: 'HM Treasury, The Green Book, and NHS England, classes of benefit' },
  middle: { equation: 'half of the outcomes are lower', source: EXACT },
  'low-end': { equation: 'one outcome in ten is lower', source: EXACT },
  'high-end': { equation: 'one outcome in ten is higher', source: EXACT },
  chance: { equation: 'share of outcomes whose net present value is below zero', source: EXACT },
  contribution: { equation: 'variance of {name} ÷ variance of the net present value', source: 'variances of independent quantities add up' },
  'sampled-value': { equation: 'net present value of each trial, with the lines that move together', source: SAMPLED },
  'sampled-roi': { equation: '(benefits − costs) ÷ costs in present value, of each trial', source: SAMPLED },
  'sampled-payback': { equation: 'time until the discounted running total stays at zero or above, of each trial that pays back', source: SAMPLED },
  'sampled-chance': { equation: 'trials {of} ÷ all trials', source: SAMPLED },
  'at-end': { equation: 'net present value {npv} + {value} × ({multiple} − 1), all else as planned', source: 'a case is the sum of its lines, so this is exact' },
  switching: { equation: '1 − net present value {npv} ÷ {value}, as a multiple of what is planned', source: SWITCHING },
  'switching-chance': { equation: '(1 − net present value {npv} ÷ {value}) × its probability of {probability}', source: SWITCHING },
  'scenario-value': { equation: 'every input at its {end} end at once', source: SWITCHING },
  'scenario-payback': { equation: 'time until the discounted running total stays at zero or above, every input at its {end} end', source: SWITCHING },
  'rate-value': { equation: 'net present value with every year discounted by {rate}', source: DISCOUNTING },
  'test-value': { equation: 'net present value with {test}', source: SWITCHING },
  'option-costs': { equation: 'costs of the option{minus}, in present value', source: INCREMENTS },
  'option-benefits': { equation: 'benefits of the option{minus}, in present value', source: INCREMENTS },
  'option-value': { equation: 'benefits {benefits} − costs {costs}, both in present value and against the baseline', source: INCREMENTS },
  'cash-out': { equation: 'money to be paid in the year{prices}: costs with optimism bias less what is mitigated, VAT that is not recovered, expected cost of risks{baseline}', source: BUDGETS },
  'cash-in': { equation: 'cash-releasing benefits of the year{prices}', source: BUDGETS },
  'cash-need': { equation: '{out} − {in}, not discounted', source: BUDGETS },
  'line-value': { equation: 'amount of each year × discount factor of the year', source: DISCOUNTING },
  'risk-value': { equation: 'probability {probability} × impact {impact}, each year × its discount factor', source: 'HM Treasury, The Green Book, expected value of quantified risks' },
};

/** Where the methods of the figures in sentences are from; their equations stand with their words. */
export const STATEMENT_METHODS: Readonly<Partial<Record<FigureKind, string>>> = {
  'pv-costs': DISCOUNTING,
  'pv-cash': DISCOUNTING,
  'pv-other': DISCOUNTING,
  npv: DISCOUNTING,
  roi: 'Forrester, Total Economic Impact, return on present values',
  payback: 'Brealey, Myers and Allen, Principles of Corporate Finance, payback, interpolated within the year',
  'low-end': EXACT,
  'high-end': EXACT,
  chance: EXACT,
  'turning-share': SWITCHING,
  'turning-take-up': SWITCHING,
};
