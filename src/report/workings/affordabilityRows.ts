import { affordability, type Affordability } from '../../money/affordability/affordability';
import { CASH_KINDS, type CashKind, type CashRow } from '../../money/affordability/cashRows';
import { costBridge, type BridgePart, type BridgeStep } from '../../money/affordability/costBridge';
import type { Funding } from '../../money/affordability/fundingBySource';
import { sumByYear } from '../../money/case/optionSums';
import { incomeStatement } from '../../money/income-statement/incomeStatement';
import { hasFinanceSheet } from '../finance/hasFinanceSheet';
import { payerWords } from '../finance/payerWords';
import { binaryFormula, callFormula, type Formula } from '../formula/Formula';
import { blockSum, rowsTogether } from './blockRows';
import { currencyOf, type CasePlace } from './CasePlace';
import { addIncomeRows } from './incomeRows';
import { addRunning } from './totalRows';
import type { WorkingsRows } from './WorkingsRows';

/** What the rows of the cash view are written from. */
interface CashPlace extends CasePlace {
  readonly cash: Affordability;
  readonly currency: string;
}

/** Rows of cash that are added up under one key, in the prices of the case. */
interface CashGroup {
  readonly key: string;
  readonly title: string;
  readonly total: string;
  readonly own: readonly CashRow[];
}

/** A row that stands, once more: as a product, since a link to a link would hide where the amount comes from. */
const again = (rows: WorkingsRows, key: string) => (year: number): Formula => binaryFormula(rows.yearCell(key, year), '*', 1);

/** A block of rows again with its sum; a single row is its own sum and is not written twice. */
function addGroup({ rows, input, result, currency }: CashPlace, { key, title, total, own }: CashGroup): void {
  const [only, ...others] = own;
  if (only === undefined) return;
  if (others.length === 0) {
    rows.alias(key, only.row.key);
    return;
  }
  rows.section(title);
  const keyOf = ({ row }: CashRow): string => `${key}/${row.key}`;
  for (const each of own) {
    const label = input.words.sentence('cash-row', { line: each.row.line.label.value, kind: input.words.label(`cash-${each.kind}`) });
    rows.addYears({ key: keyOf(each), label, unit: currency, values: each.row.amounts, formula: again(rows, each.row.key), total: 'sum' });
  }
  const values = sumByYear(own.map(({ row }) => row), result.money.count);
  rows.addYears({ key, label: total, unit: currency, values, formula: blockSum(rows, own.map(keyOf)), total: 'sum', style: 'total' });
}

/** Key of what a payer pays of a kind, in the prices of the case. */
const groupKey = (payer: number, kind: CashKind): string => `payer.${String(payer + 1)}.${kind}`;

function kindsOf({ rows }: Funding): readonly CashKind[] {
  return CASH_KINDS.filter((kind) => rows.some((row) => row.kind === kind));
}

/** Cost rows put together by who pays and for what: both sums of money out are made of these. */
function addPayerRows(place: CashPlace): void {
  const { words } = place.input;
  place.cash.funding.forEach((funding, index) => {
    for (const kind of kindsOf(funding)) {
      const named = { payer: payerWords(funding.payer, words), kind: words.label(`cash-${kind}`) };
      const own = funding.rows.filter((row) => row.kind === kind);
      addGroup(place, { key: groupKey(index, kind), title: words.sentence('section-payer', named), total: words.sentence('total-payer', named), own });
    }
  });
}

/** Key of a step of the bridge in the prices of the case. */
const bridgeKey = (step: BridgeStep): string => `bridge.${step}`;

/** Rows that a step adds up. */
function partsOf({ cash }: CashPlace, step: Exclude<BridgeStep, 'baseline'>): readonly string[] {
  if (step === 'risks') return ['risk.total'];
  return step === 'residual' ? ['option.residual'] : cash.funding.map((_, index) => groupKey(index, step));
}

/** A sum of rows, or another name for the one row there is. */
function addSum({ rows, currency }: CashPlace, row: { readonly key: string; readonly label: string; readonly values: readonly number[]; readonly parts: readonly string[]; readonly style?: 'total' }): void {
  const { key, parts, ...rest } = row;
  const [only, ...others] = parts.filter((part) => rows.has(part));
  if (only !== undefined && others.length === 0) rows.alias(key, only);
  else rows.addYears({ key, ...rest, unit: currency, formula: rowsTogether(rows, parts), total: 'sum' });
}

/** From typed amounts to total costs, step by step, with the present value of each step. */
function addBridgeRows(place: CashPlace, parts: readonly BridgePart[]): void {
  const { rows, input, currency, result } = place;
  const { label, sentence } = input.words;
  const { count } = result.money;
  rows.section(label('section-bridge'));
  for (const { step, amounts } of parts) {
    const name = label(`bridge-${step}`);
    if (step === 'baseline') rows.addYears({ key: bridgeKey(step), label: name, unit: currency, values: amounts, formula: rowsTogether(rows, [], ['baseline.costs']), total: 'sum' });
    else addSum(place, { key: bridgeKey(step), label: name, values: amounts, parts: partsOf(place, step) });
  }
  for (const { step, presentValue } of parts) {
    const formula = callFormula('SUMPRODUCT', rows.years(bridgeKey(step), count), rows.years('time.factor', count));
    rows.addValue({ key: `${bridgeKey(step)}.pv`, label: sentence('bridge-pv', { step: label(`bridge-${step}`) }), unit: currency, value: presentValue, formula, format: '#,##0' });
  }
}

/** Rows of the case in the money of the year: the row itself where no inflation parts the two. */
function addInMoney(place: CashPlace, row: { readonly key: string; readonly label: string; readonly values: readonly number[]; readonly parts: readonly string[] }): void {
  const { rows, cash, currency } = place;
  if (cash.index === null) {
    addSum(place, row);
    return;
  }
  const { key, parts, ...rest } = row;
  const real = rowsTogether(rows, parts);
  rows.addYears({ key, ...rest, unit: currency, formula: (year) => binaryFormula(real(year), '*', rows.yearCell('time.priceIndex', year)), total: 'sum' });
}

/** Money out by what it is for, and the sum of it. */
function addCashOut(place: CashPlace, parts: readonly BridgePart[]): void {
  const { cash, input } = place;
  const out: string[] = [];
  for (const { step } of parts) {
    if (step === 'residual' || step === 'baseline') continue;
    const key = `cash.${step}`;
    out.push(key);
    addInMoney(place, { key, label: input.words.label(`cash-${step}`), values: step === 'risks' ? cash.risks : cash.byKind[step], parts: [bridgeKey(step)] });
  }
  addSum(place, { key: 'cash.out', label: input.words.label('cash-out'), values: cash.cashOut, parts: out, style: 'total' });
}

/** What has to be found year by year: money out, less what carrying on would take, less what is released. */
function addCashRows(place: CashPlace, parts: readonly BridgePart[]): void {
  const { rows, cash, input, currency, result } = place;
  const { label } = input.words;
  addGroup(place, { key: 'baseline-cash', title: label('section-baseline-cash'), total: label('cash-baseline-real'), own: cash.baselineRows });
  rows.section(label(cash.index === null ? 'section-cash' : 'section-cash-nominal'));
  addCashOut(place, parts);
  if (cash.baselineRows.length > 0) addInMoney(place, { key: 'cash.baseline', label: label('cash-baseline'), values: cash.baseline, parts: ['baseline-cash'] });
  addInMoney(place, { key: 'cash.in', label: label('cash-in'), values: cash.cashIn, parts: ['total.cash'] });
  const need = rowsTogether(rows, ['cash.out'], ['cash.baseline', 'cash.in']);
  rows.addYears({ key: 'cash.need', label: label('cash-need'), unit: currency, values: cash.need, formula: need, total: 'sum', style: 'total' });
  addRunning(rows, currency, { key: 'cash.cumulative', label: label('cash-cumulative'), of: 'cash.need', values: cash.cumulative });
  const peak = callFormula('MAX', 0, rows.years('cash.cumulative', result.money.count));
  rows.addValue({ key: 'cash.peak', label: label('cash-peak'), unit: currency, value: Math.max(0, ...cash.cumulative), formula: peak, format: '#,##0' });
}

/** What each payer pays, in the money of the year. */
function addFundingRows(place: CashPlace): void {
  const { cash, input, result } = place;
  if (cash.funding.length === 0) return;
  const keys = cash.funding.map((_, index) => `funding.${String(index + 1)}`);
  cash.funding.forEach((funding, index) => {
    const parts = [...kindsOf(funding).map((kind) => groupKey(index, kind)), ...(funding.paysRisks ? [bridgeKey('risks')] : [])];
    addInMoney(place, { key: keys[index] ?? '', label: input.words.sentence('funding-row', { payer: payerWords(funding.payer, input.words) }), values: funding.amounts, parts });
  });
  addSum(place, { key: 'funding.total', label: input.words.label('funding-total'), values: sumByYear(cash.funding, result.money.count), parts: keys, style: 'total' });
}

/** The cash view, the bridge and the income statement of a case; nothing where it has no finance sheet. */
export function addAffordabilityRows(place: CasePlace): void {
  const { initiative, money } = place.result;
  if (!hasFinanceSheet(initiative)) return;
  const { setup } = place.input.casebook;
  const cash = affordability({ initiative, money, setup });
  const cashPlace: CashPlace = { ...place, cash, currency: currencyOf(place) };
  const parts = costBridge({ money, vatInValue: setup.vatInValue.value });
  addPayerRows(cashPlace);
  addBridgeRows(cashPlace, parts);
  addCashRows(cashPlace, parts);
  addFundingRows(cashPlace);
  const income = incomeStatement({ money, cash });
  if (income !== null) addIncomeRows(place, cash, income);
}
