import { BENEFIT_GROUPS, benefitGroup, COUNTED_GROUPS, type BenefitGroup, type CountedGroup } from '../../../money/benefit-classes/benefitGroup';
import type { BenefitLine } from '../../../model/Casebook';
import { presentValue } from '../../../money/discounting/presentValue';
import type { FigureDetail } from '../figureDetail';
import { amountText } from '../formulaParts';
import type { PaneContext } from '../PaneContext';
import { cellsOfLines } from './lineCells';
import { moneyFigure } from './moneyFigure';
import type { FactView, MoneyBlock, MoneySectionView } from './MoneySectionView';
import { shortMoney } from './shortMoney';

/** The benefit lines of a group, typed ones. */
export function linesOfGroup({ result, built }: PaneContext, group: BenefitGroup): readonly BenefitLine[] {
  return result.initiative.benefits.filter((line) => benefitGroup(line, built.casebook.setup.health !== null) === group);
}

/** Present value of a group of benefits; effects on health are discounted by their own rate. */
function valueOf({ result }: PaneContext, group: CountedGroup): number {
  const { groups, time } = result.money;
  return presentValue(groups[group], group === 'health' ? (time.healthFactors ?? time.factors) : time.factors);
}

const named = (lines: readonly BenefitLine[]): string => lines.map(({ label }) => label.value).join(', ');

function groupFigure(context: PaneContext, group: CountedGroup, value: number): FigureDetail {
  const count = context.details.years(String(context.result.money.count));
  return moneyFigure(context, { figure: 'group-value', value, unit: 'money', cells: cellsOfLines(linesOfGroup(context, group)), slots: { count } });
}

function groupFacts(context: PaneContext): readonly FactView[] {
  const words = context.details.money;
  return COUNTED_GROUPS.flatMap((group) => {
    const lines = linesOfGroup(context, group);
    const value = valueOf(context, group);
    return lines.length === 0 && value === 0 ? [] : [{ label: words.group[group], value: groupFigure(context, group, value), note: named(lines) }];
  });
}

/** The total, and how it stands against the costs, with the cash view beside it and never in it. */
function totalFacts(context: PaneContext): readonly FactView[] {
  const { result, details } = context;
  const words = details.money;
  const { measures, cash, riskLines, baselineOption } = result.money;
  const { costs, benefits } = result.initiative;
  const all = cellsOfLines([...costs, ...benefits]);
  const parts = COUNTED_GROUPS.filter((group) => valueOf(context, group) !== 0).map((group) => words.group[group].toLowerCase()).join(' + ');
  const amounts = (pvBenefits: number): Readonly<Record<string, string>> => ({ benefits: amountText(context, pvBenefits), costs: amountText(context, measures.pvCosts) });
  const against = baselineOption === null ? '' : words.classes.lessBaseline(baselineOption.name.value);
  const risks = riskLines.length === 0 ? '' : words.classes.withRisks;
  const npv = measures.npv;
  const cashNet = cash.measures.pvBenefits - cash.measures.pvCosts;
  return [
    ...(parts === '' ? [] : [{ label: words.classes.benefits, value: moneyFigure(context, { figure: 'total-benefits', value: measures.pvBenefits, unit: 'money', cells: cellsOfLines(benefits), slots: { parts } }), note: '' }]),
    { label: words.classes.costs, value: moneyFigure(context, { figure: 'total-costs', value: measures.pvCosts, unit: 'money', flattery: 'cost', cells: cellsOfLines(costs), slots: { risks, baseline: against } }), note: '' },
    ...(npv === null ? [] : [{ label: words.classes.net, value: moneyFigure(context, { figure: 'net-value', value: npv, unit: 'money', cells: all, slots: amounts(measures.pvBenefits) }), note: '' }]),
    ...(npv === null ? [] : [{ label: words.classes.cash, value: moneyFigure(context, { figure: 'cash-value', value: cashNet, unit: 'money', cells: all, slots: amounts(cash.measures.pvBenefits) }), note: words.classes.cashNote }]),
  ];
}

/** Effects that nobody could put in money: told, not counted. */
function uncountedFacts(context: PaneContext): readonly FactView[] {
  const { classes } = context.details.money;
  return linesOfGroup(context, 'uncounted').map(({ label, record }) => ({ label: label.value, value: classes.notInMoney, note: classes.evidence(record.evidence?.value ?? null) }));
}

function blocksOf(context: PaneContext): readonly MoneyBlock[] {
  const { classes, group } = context.details.money;
  const groups = groupFacts(context);
  const uncounted = uncountedFacts(context);
  return [
    { kind: 'facts', title: null, facts: [...groups, ...totalFacts(context)] },
    ...(uncounted.length === 0 ? [{ kind: 'remark', text: classes.noneUncounted } as const] : [{ kind: 'facts', title: group.uncounted, facts: uncounted } as const]),
  ];
}

/** Value by class of benefit, with what cannot be put in money. */
export function classSection(context: PaneContext): MoneySectionView {
  const { title, classes } = context.details.money;
  const hasCounted = BENEFIT_GROUPS.some((group) => group !== 'uncounted' && linesOfGroup(context, group).length > 0);
  const gist = hasCounted ? classes.gist(shortMoney(context, valueOf(context, 'cash'))) : '';
  return { section: 'classes', title: title.classes, gist, ask: null, blocks: () => blocksOf(context) };
}
