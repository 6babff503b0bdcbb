import { sumOf } from '../../../model/sumOf';
import { affordability, type Affordability } from '../../../money/affordability/affordability';
import type { Funding } from '../../../money/affordability/fundingBySource';
import { periodHeads } from '../../../report/build/periodHeads';
import { amountText } from '../formulaParts';
import type { PaneContext } from '../PaneContext';
import { cellsOfLines } from './lineCells';
import { moneyFigure } from './moneyFigure';
import type { FactView, MoneyBlock, MoneySectionView, TableView } from './MoneySectionView';
import { linesOfGroup } from './classSection';
import type { PayWords } from './MoneyWords';
import { shortMoney } from './shortMoney';

interface Budget {
  readonly context: PaneContext;
  readonly cash: Affordability;
  readonly periods: readonly string[];
}

function budgetOf(context: PaneContext): Budget {
  const { result, built } = context;
  const { initiative, money } = result;
  return { context, cash: affordability({ initiative, money, setup: built.casebook.setup }), periods: periodHeads(built.casebook, built.words.report, money.count) };
}

/** What has to be found in each year, with what it is made of. */
function tableOf({ context, cash, periods }: Budget): TableView {
  const { pay, classes } = context.details.money;
  const { baselineOption } = context.result.money;
  const costCells = cellsOfLines(context.result.initiative.costs);
  const benefitCells = cellsOfLines(linesOfGroup(context, 'cash'));
  const prices = cash.index === null ? '' : pay.inMoneyOfTheYear;
  const baseline = baselineOption === null ? '' : classes.lessBaseline(baselineOption.name.value);
  const rows = periods.map((head, year) => {
    const [out, back, need] = [(cash.cashOut[year] ?? 0) - (cash.baseline[year] ?? 0), cash.cashIn[year] ?? 0, cash.need[year] ?? 0];
    const told = { out: amountText(context, out), in: amountText(context, back) };
    return {
      head,
      cells: [
        moneyFigure(context, { figure: 'cash-out', value: out, unit: 'money', flattery: 'cost', cells: costCells, slots: { prices, baseline } }),
        moneyFigure(context, { figure: 'cash-in', value: back, unit: 'money', cells: benefitCells, slots: { prices } }),
        moneyFigure(context, { figure: 'cash-need', value: need, unit: 'money', flattery: 'cost', cells: [...costCells, ...benefitCells], slots: told }),
      ],
    };
  });
  return { title: pay.table, heads: [pay.year, cash.baseline.some((amount) => amount !== 0) ? pay.outExtra : pay.out, pay.back, pay.need], rows };
}

function payerName({ payer }: Funding, words: PayWords): string {
  switch (payer.kind) {
    case 'named':
      return payer.name;
    case 'others':
      return words.others(payer.count);
    case 'unnamed':
      return words.noSource;
  }
}

/** Who pays how much over all years. */
function fundingFacts({ context, cash }: Budget): readonly FactView[] {
  const { pay } = context.details.money;
  return cash.funding.map((funding) => {
    const names = [...new Set(funding.rows.map(({ row }) => row.line.label.value)), ...(funding.paysRisks ? [pay.risks] : [])];
    return { label: payerName(funding, pay), value: amountText(context, sumOf(funding.amounts)), note: names.join(', ') };
  });
}

function blocksOf(context: PaneContext): readonly MoneyBlock[] {
  const budget = budgetOf(context);
  const { pay } = context.details.money;
  return [
    { kind: 'remark', text: budget.cash.index === null ? pay.about : pay.aboutNominal },
    { kind: 'table', table: tableOf(budget) },
    { kind: 'facts', title: pay.funding, facts: fundingFacts(budget) },
  ];
}

/** The year in which most has to be found. */
function dearest({ context, cash, periods }: Budget): string {
  const most = Math.max(...cash.need);
  const year = cash.need.indexOf(most);
  return most > 0 ? context.details.money.pay.gist(shortMoney(context, most, 'cost'), periods[year] ?? '') : '';
}

/** What must be paid by budget year, kept apart from value; null where nothing costs money. */
export function paySection(context: PaneContext): MoneySectionView | null {
  if (context.result.initiative.costs.length === 0) return null;
  return { section: 'pay', title: context.details.money.title.pay, gist: dearest(budgetOf(context)), ask: null, blocks: () => blocksOf(context) };
}
