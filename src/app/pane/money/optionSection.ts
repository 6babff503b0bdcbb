import type { OptionResult } from '../../../money/options/caseOptions';
import { caseOptions } from '../../../money/options/caseOptions';
import type { FigureDetail } from '../figureDetail';
import { amountText } from '../formulaParts';
import type { PaneContext } from '../PaneContext';
import { cellsOfLines } from './lineCells';
import { moneyFigure } from './moneyFigure';
import type { MoneyBlock, MoneySectionView, TableView } from './MoneySectionView';

interface Compared {
  readonly context: PaneContext;
  readonly baseline: string | null;
}

/** An amount of an option, its own or against the baseline. */
function figure({ context, baseline }: Compared, { option }: OptionResult, asked: { readonly figure: 'option-costs' | 'option-benefits'; readonly value: number; readonly isIncrement: boolean }): FigureDetail {
  const minus = asked.isIncrement && baseline !== null ? context.details.money.classes.lessBaseline(baseline) : '';
  const lines = asked.figure === 'option-costs' ? option.costs : option.benefits;
  return moneyFigure(context, { figure: asked.figure, value: asked.value, unit: 'money', cells: cellsOfLines(lines), slots: { minus }, flattery: asked.figure === 'option-costs' ? 'cost' : 'gain' });
}

function valueOf({ context }: Compared, { option, increment }: OptionResult): FigureDetail | string {
  const npv = increment?.measures.npv ?? null;
  if (increment === null || npv === null) return '–';
  const { pvBenefits, pvCosts } = increment.measures;
  const slots = { benefits: amountText(context, pvBenefits), costs: amountText(context, pvCosts) };
  return moneyFigure(context, { figure: 'option-value', value: npv, unit: 'money', cells: cellsOfLines([...option.costs, ...option.benefits]), slots });
}

function tableOf(compared: Compared, options: readonly OptionResult[]): TableView {
  const words = compared.context.details.money.options;
  return {
    title: words.table,
    heads: [words.option, words.costs, words.benefits, words.value],
    rows: options.map((result) => ({
      head: words.name(result.option.name.value, result.option.role),
      cells: [
        figure(compared, result, { figure: 'option-costs', value: result.pvCosts, isIncrement: false }),
        figure(compared, result, { figure: 'option-benefits', value: result.pvBenefits, isIncrement: false }),
        valueOf(compared, result),
      ],
    })),
  };
}

function blocksOf(context: PaneContext): readonly MoneyBlock[] {
  const options = caseOptions(context.result.initiative, context.built.casebook.setup);
  const baseline = options.find(({ option }) => option.role === 'baseline')?.option.name.value ?? null;
  const { against, withoutBaseline } = context.details.money.options;
  return [{ kind: 'table', table: tableOf({ context, baseline }, options) }, { kind: 'remark', text: baseline === null ? withoutBaseline : against(baseline) }];
}

/** The options side by side; null where no cell names one. */
export function optionSection(context: PaneContext): MoneySectionView | null {
  const { options } = context.result.initiative;
  if (options.length < 2) return null;
  const words = context.details.money;
  return { section: 'options', title: words.title.options, gist: words.options.gist(options.length), ask: null, blocks: () => blocksOf(context) };
}
