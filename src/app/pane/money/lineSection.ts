import { sumOf } from '../../../model/sumOf';
import { benefitGroup } from '../../../money/benefit-classes/benefitGroup';
import type { CaseLine, CaseRisk } from '../../../money/case/CaseLine';
import { presentValue } from '../../../money/discounting/presentValue';
import { isBenefit, type AnyLine } from '../../../money/lines/AnyLine';
import { lineContext } from '../../../money/lines/LineContext';
import { lineSteps } from '../../../money/lines/lineSteps';
import { amountText } from '../formulaParts';
import type { PaneContext } from '../PaneContext';
import { lineCells, riskCells } from './lineCells';
import { moneyFigure } from './moneyFigure';
import type { FactView, MoneyBlock, MoneySectionView } from './MoneySectionView';
import { percentText, stepText } from './stepText';

/** Nobody reads further in a pane; all lines stand on Workings. */
const MOST_LINES = 60;

/** A line with what it comes to. */
interface ValuedLine {
  readonly line: AnyLine;
  readonly value: number;
}

function valued(rows: readonly CaseLine[], { result, built }: PaneContext): readonly ValuedLine[] {
  const { factors, healthFactors } = result.money.time;
  const values = new Map<AnyLine, number>();
  for (const { line, side, amounts } of rows) {
    const isHealth = side === 'benefit' && benefitGroup(line, built.casebook.setup.health !== null) === 'health';
    values.set(line, (values.get(line) ?? 0) + presentValue(amounts, isHealth ? (healthFactors ?? factors) : factors));
  }
  return [...values].map(([line, value]) => ({ line, value })).sort((one, other) => Math.abs(other.value) - Math.abs(one.value));
}

/** What was done to a line, step by step, as sentences. */
function stepNotes(line: AnyLine, context: PaneContext): readonly string[] {
  const { result, built } = context;
  return lineSteps(line, lineContext(result.initiative, built.casebook.setup)).map((step) => stepText(step, context));
}

const isUncounted = (line: AnyLine, { built }: PaneContext): boolean => isBenefit(line) && benefitGroup(line, built.casebook.setup.health !== null) === 'uncounted';

function lineFact({ line, value }: ValuedLine, context: PaneContext): FactView {
  const { evidence, source } = line.record;
  const words = context.details.money;
  return {
    label: line.label.value,
    value: isUncounted(line, context) ? words.classes.notInMoney : moneyFigure(context, { figure: 'line-value', value, unit: 'money', flattery: isBenefit(line) ? 'gain' : 'cost', cells: lineCells(line), notes: stepNotes(line, context) }),
    note: words.lines.note(words.classes.evidence(evidence?.value ?? null), source?.value ?? null),
  };
}

function riskFact({ risk, probability, impact, expected }: CaseRisk, context: PaneContext): FactView {
  const { time } = context.result.money;
  const words = context.details.money;
  const { risk: name } = risk.record;
  const told = { probability: percentText(context, probability), impact: amountText(context, sumOf(impact)) };
  return {
    label: name?.value ?? words.lines.unnamedRisk,
    value: moneyFigure(context, { figure: 'risk-value', value: presentValue(expected, time.factors), unit: 'money', flattery: 'cost', cells: riskCells(risk), slots: told }),
    note: words.lines.risk(told.probability, told.impact),
  };
}

function block(title: string, facts: readonly FactView[], context: PaneContext): readonly MoneyBlock[] {
  if (facts.length === 0) return [];
  const more = facts.length - MOST_LINES;
  const shown: MoneyBlock = { kind: 'facts', title, facts: facts.slice(0, MOST_LINES) };
  return more > 0 ? [shown, { kind: 'remark', text: context.details.money.lines.more(more) }] : [shown];
}

function blocksOf(context: PaneContext): readonly MoneyBlock[] {
  const { lines } = context.details.money;
  const { costLines, benefitLines, riskLines } = context.result.money;
  const facts = (rows: readonly CaseLine[]): readonly FactView[] => {
    const all = valued(rows, context);
    // Only those that are shown are put into words.
    return all.map((each, index) => (index < MOST_LINES ? lineFact(each, context) : { label: each.line.label.value, value: '', note: '' }));
  };
  return [
    ...block(lines.costs, facts(costLines), context),
    ...block(lines.benefits, facts(benefitLines), context),
    ...block(lines.risks, riskLines.map((risk) => riskFact(risk, context)), context),
  ];
}

/** Every line with what it comes to and what was done to it; null where there is none. */
export function lineSection(context: PaneContext): MoneySectionView | null {
  const { costs, benefits } = context.result.initiative;
  const { title, lines } = context.details.money;
  if (costs.length + benefits.length === 0) return null;
  return { section: 'lines', title: title.lines, gist: lines.gist(costs.length, benefits.length), ask: null, blocks: () => blocksOf(context) };
}
