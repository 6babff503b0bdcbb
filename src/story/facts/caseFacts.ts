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

function moneyFacts(initiative: Initiative, money: StoryMoney, currency: string): readonly Fact[] {
  const costCells = amountCells(initiative);
  const benefitValues = initiative.benefits.flatMap((line) => [...line.years, line.record.volume ?? null, line.record.unitValue ?? null]);
  const benefitCells = benefitValues.flatMap((value) => (value === null ? [] : originCells(value.origin)));
  const fact = (key: string, label: string, value: number | null, cells = costCells, unit = currency): readonly Fact[] =>
    value === null ? [] : [{ key, label, value, unit, from: 'money', origin: { kind: 'derived', from: cells, rule: key }, cells }];
  const all = [...costCells, ...benefitCells];
  return [
    ...fact('cost.total', 'Cost over the horizon', money.costTotal),
    ...fact('cost.once', 'Paid in year 0', money.onceAndYearly?.once ?? null),
    ...fact('cost.yearly', 'Paid in each later year', money.onceAndYearly?.yearly ?? null),
    ...fact('money.pvCosts', 'Present value of costs', money.pvCosts),
    ...fact('money.npv', 'Net present value', money.npv, all),
    ...fact('money.pvCash', 'Present value of cash-releasing benefits', money.pvCash, benefitCells),
    ...fact('money.pvNotCash', 'Present value of other benefits', money.pvNotCash, benefitCells),
    ...fact('money.spent', 'Spent so far', money.spent, spendCells(initiative)),
    ...fact('money.roi', 'Return on cost', money.roi, all, 'share'),
    ...fact('risk.p10', 'Net present value, low end of 8 in 10 outcomes', money.risk?.p10 ?? null, all),
    ...fact('risk.p90', 'Net present value, high end of 8 in 10 outcomes', money.risk?.p90 ?? null, all),
    ...fact('risk.loss', 'Chance of not paying back', money.risk?.chanceOfLoss ?? null, all, 'share'),
    ...fact('money.paybackSimple', 'Payback, undiscounted', money.npv === null ? null : (money.paybackSimple ?? -1), all, 'years'),
    // Minus one stands for "not within the horizon", so that the sentence can change with the inputs.
    ...fact('money.paybackDiscounted', 'Payback, discounted', money.npv === null ? null : (money.paybackDiscounted ?? -1), all, 'years'),
  ];
}

/** All facts of one case: the only things its sentences can speak of. */
export function caseFacts(
  initiative: Initiative,
  setup: Setup,
  context: { readonly money: StoryMoney; readonly grammar: StatementGrammar },
): readonly Fact[] {
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
    ...moneyFacts(initiative, context.money, currency),
    ...initiative.metrics.flatMap((metric) => metricFacts(metric, { grammar: context.grammar, start: record.start })),
  ];
}
