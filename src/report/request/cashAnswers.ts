import { COST_FIELDS, TABLE_NAMES } from '../../model/fieldTables';
import { sumOf } from '../../model/sumOf';
import { affordability, type Affordability } from '../../money/affordability/affordability';
import { incomeStatement } from '../../money/income-statement/incomeStatement';
import { periodHeads } from '../build/periodHeads';
import type { NewCell } from '../build/SheetBuilder';
import { payerWords } from '../finance/payerWords';
import { areaFormula, callFormula, formulaOperand, type CellPointer } from '../formula/Formula';
import { WORKINGS_COLUMNS } from '../workings/WorkingsRows';
import { across, answered, over, said } from './answers';
import { REQUEST_GRID, type Answer, type AnswerCell, type AnswerLine, type RequestPage } from './RequestPage';

/** A row of Workings by years. */
interface YearLine {
  readonly key: string;
  readonly label: string;
  readonly values: readonly number[];
  readonly isStrong?: boolean;
}

/** Columns for years: the last one of the answer holds the sum. */
const YEARS = REQUEST_GRID.answers - 1;

/** Years that stand by themselves; of a longer case the later ones stand together in the column before the sum. */
const shownYears = (count: number): number => (count > YEARS ? YEARS - 1 : count);

function yearHeads(page: RequestPage): AnswerLine {
  const { count } = page.result.money;
  const periods = periodHeads(page.context.casebook, page.context.words, count);
  const shown = shownYears(count);
  const later = shown < count ? [page.sentence('head-later', { from: periods[shown] ?? '' })] : [];
  const heads = [...periods.slice(0, shown), ...later, page.label('head-sum')];
  return { cells: heads.map((value, index) => said([index, index], value, 'columnHeaderRight')) };
}

function yearLine(page: RequestPage, { key, label, values, isStrong = false }: YearLine): AnswerLine {
  const at = page.find(key);
  const of = (year: number): CellPointer => ({ ...at, column: WORKINGS_COLUMNS.firstYear + year });
  const style = isStrong ? 'rowSum' : 'rowNumber';
  const count = values.length;
  const shown = shownYears(count);
  const cells: NewCell[] = values.slice(0, shown).map((value, year) => ({ value, formula: formulaOperand(of(year)) }));
  if (shown < count) cells.push({ value: sumOf(values.slice(shown)), formula: callFormula('SUM', areaFormula(of(shown), of(count - 1))) });
  cells.push({ value: sumOf(values), formula: formulaOperand(at) });
  return { name: { value: label, style: isStrong ? 'rowStrong' : 'rowText' }, cells: cells.map((cell, index): AnswerCell => over([index, index], { ...cell, style, format: '#,##0' })) };
}

function affordabilityOf(page: RequestPage): Affordability {
  const { initiative, money } = page.result;
  return affordability({ initiative, money, setup: page.context.casebook.setup });
}

/** One amount and no years: what it comes to, and what would show when it is paid. */
function costOnly(page: RequestPage): Answer {
  const { initiative, money } = page.result;
  const sheet = initiative.costs[0]?.place.sheet ?? TABLE_NAMES.costs;
  const gap = across({ value: page.sentence('request-cash-open', { table: TABLE_NAMES.costs, sheet }), style: 'rowOpen' });
  if (money.costLines.length === 0) return answered([gap], true);
  const total: NewCell = { value: sumOf(money.ownCosts), formula: formulaOperand(page.find('cost.total')), style: 'rowSum', format: '#,##0' };
  return answered([{ cells: [said([0, 5], page.label('row-cost-total')), over([6, 6], total)] }, gap], true);
}

/** Money by year and by who pays, in the money of each year. */
export function cashAnswer(page: RequestPage): Answer {
  if (!page.has('cash.out')) return costOnly(page);
  const cash = affordabilityOf(page);
  const payers = cash.funding.map(({ payer, amounts }, index): YearLine => ({ key: `funding.${String(index + 1)}`, label: page.sentence('request-payer', { payer: payerWords(payer, page.context.words) }), values: amounts }));
  const lines: readonly YearLine[] = [
    { key: 'cash.out', label: page.label('cash-out'), values: cash.cashOut, isStrong: true },
    ...payers,
    ...(page.has('cash.baseline') ? [{ key: 'cash.baseline', label: page.label('less-baseline'), values: cash.baseline }] : []),
    { key: 'cash.in', label: page.label('less-cash-in'), values: cash.cashIn },
    { key: 'cash.need', label: page.label('cash-need'), values: cash.need, isStrong: true },
  ];
  const unnamed = cash.funding.some(({ payer }) => payer.kind === 'unnamed');
  const gap = unnamed ? [across({ value: page.sentence('request-payer-open', { header: COST_FIELDS.fundingSource.header }), style: 'rowOpen' })] : [];
  return answered([yearHeads(page), ...lines.map((line) => yearLine(page, line)), ...gap], unnamed);
}

/** What it does to the surplus, year by year; open where no asset has a life over which it is charged. */
export function incomeAnswer(page: RequestPage): Answer {
  const income = page.has('income.effect') ? incomeStatement({ money: page.result.money, cash: affordabilityOf(page) }) : null;
  if (income === null) return answered([across({ value: page.sentence('request-income-open', { header: COST_FIELDS.life.header, table: TABLE_NAMES.costs }), style: 'rowOpen' })], true);
  return answered([
    yearHeads(page),
    yearLine(page, { key: 'income.depreciation', label: page.label('less-depreciation'), values: income.chosen.depreciation }),
    yearLine(page, { key: 'income.effect', label: page.label('income-effect'), values: income.effect, isStrong: true }),
  ]);
}
