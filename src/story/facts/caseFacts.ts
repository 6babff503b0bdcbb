import type { Initiative, Setup } from '../../model/Casebook';
import type { Origin } from '../../model/origin';
import type { CellAddress } from '../../model/cellAddress';
import { originCells } from '../../model/origin';
import type { StatementGrammar } from '../grammar/StatementGrammar';
import { chainFacts, chainMoneyFacts } from './chainFacts';
import type { Fact } from './Fact';
import { chiefRisks, riskKey } from '../claims/chiefRisk';
import { lensFacts } from './lensFacts';
import { metricFacts } from './metricFacts';
import { sourcedFact } from './sourcedFact';
import type { StoryMoney } from './StoryMoney';

/** Shares from which a change may be called by its name, and how far above it may stand. */
const NAMED_SHARES = { quarter: 1 / 4, third: 1 / 3, half: 1 / 2, double: 1, triple: 2, tolerance: 0.005, fold: 10 } as const;
const OTHER_LIMITS: Readonly<Record<string, string>> = { tolerance: 'A named share may be exceeded by', fold: 'Largest multiple said in one word' };

function roundingFacts(): readonly Fact[] {
  const origin: Origin = { kind: 'default', reason: 'rounding-of-statements' };
  return Object.entries(NAMED_SHARES).map(([name, value]) => ({
    key: `rounding.${name}`,
    label: OTHER_LIMITS[name] ?? `Share called "${name}"`,
    value,
    unit: name === 'fold' ? 'times' : 'share',
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

type AddFact = (key: string, label: string, value: MoneyValue) => readonly Fact[];

/** Chance and impact of the risks that readers are told. They stand on Inputs beside the register, so they are not listed again. */
function riskFacts(initiative: Initiative, fact: AddFact): readonly Fact[] {
  return chiefRisks(initiative).flatMap((risk) => {
    const { probability, impact } = risk.risk.record;
    if (probability === undefined || impact === undefined) return [];
    return [
      ...fact(riskKey(risk, 'probability'), 'Chance of the risk', { value: probability.value, cells: originCells(probability.origin), unit: 'share' }),
      ...fact(riskKey(risk, 'impact'), 'Impact of the risk', { value: impact.value, cells: originCells(impact.origin) }),
    ];
  });
}

/** The line that turns the result, and the take-up it is reckoned with; that stands on Inputs beside the line. */
function turningFacts({ turning }: StoryMoney, fact: AddFact): readonly Fact[] {
  if (turning === null) return [];
  const { presentValue, cells, adoption } = turning;
  return [
    ...(adoption === null ? [] : fact(adoption.key, 'Planned take-up', { value: adoption.value.value, cells: originCells(adoption.value.origin), unit: 'share' })),
    ...fact('switch.pv', 'Present value of the line that turns the result', { value: presentValue, cells }),
  ];
}

/** Ends between which eight of ten outcomes lie, and the chance of a loss. */
function rangeFacts({ risk, npv }: StoryMoney, fact: AddFact): readonly Fact[] {
  if (risk === null) return [];
  return [
    ...fact('risk.p10', 'Net present value, low end of 8 in 10 outcomes', { value: risk.p10 }),
    ...fact('risk.p90', 'Net present value, high end of 8 in 10 outcomes', { value: risk.p90 }),
    ...fact('risk.loss', 'Chance of not paying back', { value: risk.chanceOfLoss, unit: 'share' }),
    ...fact('risk.at', 'Result that the range was found for', { value: npv }),
  ];
}

/** What the money room worked out, as facts; the cells are those of the lines behind each figure. */
export function moneyFacts(initiative: Initiative, money: StoryMoney, currency: string): readonly Fact[] {
  const costCells = amountCells(initiative);
  const benefitValues = initiative.benefits.flatMap((line) => [...line.years, line.record.volume ?? null, line.record.unitValue ?? null]);
  const benefitCells = benefitValues.flatMap((value) => (value === null ? [] : originCells(value.origin)));
  const all = [...costCells, ...benefitCells];
  const fact: AddFact = (key, label, { value, cells = all, unit = currency }) =>
    value === null ? [] : [{ key, label, value, unit, from: 'money', origin: { kind: 'derived', from: cells, rule: key }, cells }];
  return [
    ...fact('cost.total', 'Cost over the horizon', { value: money.costTotal, cells: costCells }),
    ...fact('cost.once', 'Paid in year 0', { value: money.onceAndYearly?.once ?? null, cells: costCells }),
    ...fact('cost.yearly', 'Paid in each later year', { value: money.onceAndYearly?.yearly ?? null, cells: costCells }),
    ...fact('money.pvCosts', 'Present value of costs', { value: money.pvCosts, cells: costCells }),
    ...fact('money.npv', 'Net present value', { value: money.npv }),
    ...turningFacts(money, fact),
    ...fact('money.pvCash', 'Present value of cash-releasing benefits', { value: money.pvCash, cells: benefitCells }),
    ...fact('money.pvNotCash', 'Present value of other benefits', { value: money.pvNotCash, cells: benefitCells }),
    ...fact('money.spent', 'Spent so far', { value: money.spent, cells: spendCells(initiative) }),
    ...fact('money.roi', 'Return on cost', { value: money.roi, unit: 'share' }),
    ...riskFacts(initiative, fact),
    ...chainMoneyFacts(initiative, money, currency),
    ...rangeFacts(money, fact),
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
    ...chainFacts(initiative),
    ...lensFacts(initiative),
  ];
}
