import type { Initiative, Setup } from '../../model/Casebook';
import type { Origin } from '../../model/origin';
import type { CellAddress } from '../../model/cellAddress';
import { originCells } from '../../model/origin';
import type { StatementGrammar } from '../grammar/StatementGrammar';
import type { Fact } from './Fact';
import { metricFacts } from './metricFacts';
import { sourcedFact } from './sourcedFact';
import type { StoryMoney } from './StoryMoney';

/** Shares from which a change may be called by its name, and how far above it may stand. */
const NAMED_SHARES = { quarter: 1 / 4, third: 1 / 3, half: 1 / 2, double: 1, tolerance: 0.005 } as const;

function roundingFacts(): readonly Fact[] {
  const origin: Origin = { kind: 'default', reason: 'rounding-of-statements' };
  return Object.entries(NAMED_SHARES).map(([name, value]) => ({
    key: `rounding.${name}`,
    label: name === 'tolerance' ? 'A named share may be exceeded by' : `Share called "${name}"`,
    value,
    unit: 'share',
    from: 'input',
    origin,
    cells: [],
  }));
}

function amountCells(initiative: Initiative): readonly CellAddress[] {
  const values = initiative.costs.flatMap((line) => line.years);
  return values.flatMap((value) => (value === null ? [] : originCells(value.origin)));
}

function spendCells(initiative: Initiative): readonly CellAddress[] {
  return initiative.spend.flatMap(({ record }) => (record.actualCost === undefined ? [] : originCells(record.actualCost.origin)));
}

/** What the money room worked out, the cells behind it, and its unit where that is not the currency. */
interface MoneyValue {
  readonly value: number | null;
  readonly cells?: readonly CellAddress[];
  readonly unit?: string;
}

/** What the money room worked out, as facts; the cells are those of the lines behind each figure. */
export function moneyFacts(initiative: Initiative, money: StoryMoney, currency: string): readonly Fact[] {
  const costCells = amountCells(initiative);
  const benefitValues = initiative.benefits.flatMap((line) => [...line.years, line.record.volume ?? null, line.record.unitValue ?? null]);
  const benefitCells = benefitValues.flatMap((value) => (value === null ? [] : originCells(value.origin)));
  const all = [...costCells, ...benefitCells];
  const fact = (key: string, label: string, { value, cells = all, unit = currency }: MoneyValue): readonly Fact[] =>
    value === null ? [] : [{ key, label, value, unit, from: 'money', origin: { kind: 'derived', from: cells, rule: key }, cells }];
  return [
    ...fact('cost.total', 'Cost over the horizon', { value: money.costTotal, cells: costCells }),
    ...fact('cost.once', 'Paid in year 0', { value: money.onceAndYearly?.once ?? null, cells: costCells }),
    ...fact('cost.yearly', 'Paid in each later year', { value: money.onceAndYearly?.yearly ?? null, cells: costCells }),
    ...fact('money.pvCosts', 'Present value of costs', { value: money.pvCosts, cells: costCells }),
    ...fact('money.npv', 'Net present value', { value: money.npv }),
    ...fact('money.pvCash', 'Present value of cash-releasing benefits', { value: money.pvCash, cells: benefitCells }),
    ...fact('money.pvNotCash', 'Present value of other benefits', { value: money.pvNotCash, cells: benefitCells }),
    ...fact('money.spent', 'Spent so far', { value: money.spent, cells: spendCells(initiative) }),
    ...fact('money.roi', 'Return on cost', { value: money.roi, unit: 'share' }),
    ...fact('risk.p10', 'Net present value, low end of 8 in 10 outcomes', { value: money.risk?.p10 ?? null }),
    ...fact('risk.p90', 'Net present value, high end of 8 in 10 outcomes', { value: money.risk?.p90 ?? null }),
    ...fact('risk.loss', 'Chance of not paying back', { value: money.risk?.chanceOfLoss ?? null, unit: 'share' }),
    ...fact('money.paybackSimple', 'Payback, undiscounted', { value: money.npv === null ? null : (money.paybackSimple ?? -1), unit: 'years' }),
    // Minus one stands for "not within the horizon", so that the sentence can change with the inputs.
    ...fact('money.paybackDiscounted', 'Payback, discounted', { value: money.npv === null ? null : (money.paybackDiscounted ?? -1), unit: 'years' }),
  ];
}

/** All facts of one case that stand in cells: with `moneyFacts` the only things its sentences can speak of. */
export function caseFacts(initiative: Initiative, setup: Setup, grammar: StatementGrammar): readonly Fact[] {
  const { record } = initiative;
  const currency = setup.currency.value;
  return [
    ...sourcedFact({ key: 'setup.rate', label: 'Discount rate', unit: 'share a year' }, setup.discountRate),
    ...sourcedFact({ key: 'setup.years', label: 'Years after year 0', unit: 'years' }, setup.years),
    ...sourcedFact({ key: 'setup.asOf', label: 'As of', unit: 'date' }, setup.asOf),
    ...roundingFacts(),
    ...sourcedFact({ key: 'init.name', label: 'Initiative', unit: 'text' }, initiative.name, 'words'),
    ...sourcedFact({ key: 'init.objective', label: 'Objective', unit: 'text' }, record.objective, 'words'),
    ...sourcedFact({ key: 'init.decision', label: 'Decision asked', unit: 'text' }, record.decisionAsked, 'words'),
    ...sourcedFact({ key: 'init.ask', label: 'Ask', unit: currency }, record.ask),
    ...initiative.metrics.flatMap((metric) => metricFacts(metric, { grammar, start: record.start })),
  ];
}
