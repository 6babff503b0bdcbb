import type { PaybackMonth } from '../../money/payback/paybackMonth';
import { monthlyBenefits, type MonthlyBenefit } from '../../money/case/monthsOfNet';
import { runningTotal } from '../../money/cash-flow/cashFlow';
import { takeUpOf } from '../../money/lines/takeUpOf';
import { fullMonthsBy, MONTHS_PER_YEAR } from '../../money/lines/takeUpShare';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula, type FormulaOperand } from '../formula/Formula';
import { TOLERANCE } from '../inputs/settingInputs';
import { blockSum } from './blockRows';
import { currencyOf, type CasePlace } from './CasePlace';
import { fullMonths, monthsKeyOf } from './lineTakeUpRows';
import { NOT_WITHIN_HORIZON } from './paybackRows';
import { WORKINGS_COLUMNS, type WorkingsRows } from './WorkingsRows';

/** A section of months that is being written. */
interface MonthPlace extends CasePlace {
  readonly found: PaybackMonth;
  /** Row of the heads of the months. */
  readonly heads: number;
}

/** Lines of the baseline say so: one of the case may be called the same. */
function labelOf({ input }: MonthPlace, { row, sign }: MonthlyBenefit): string {
  const line = row.line.label.value;
  return sign === 1 ? line : input.words.sentence('line-of-baseline', { line });
}

/** Month numbers 1 to 12, counted along the heads of the section. */
function monthNumber({ rows, heads }: MonthPlace, month: number): Formula {
  const first = rows.sheet.at(heads, WORKINGS_COLUMNS.firstYear);
  return callFormula('COLUMNS', areaFormula(first, { ...first, column: first.column + month, columnFixed: false }));
}

/** What a row of years says in the payback year, or in the one before it. */
function inYear({ rows, result }: MonthPlace, key: string, which: 'payback' | 'before'): Formula {
  const year = rows.find('month.year');
  return callFormula('INDEX', rows.years(key, result.money.count), which === 'before' ? year : binaryFormula(year, '+', 1));
}

/** Where a benefit by volume starts or ends: on a row of its own, on Inputs, or at go-live. */
function monthOf(rows: WorkingsRows, { row: { key }, context }: MonthlyBenefit, names: { readonly row: string; readonly field: string }): FormulaOperand | null {
  if (rows.has(`${key}.${names.row}`)) return rows.find(`${key}.${names.row}`);
  if (rows.has(`${key}.${names.field}`)) return rows.find(`${key}.${names.field}`);
  return names.row === 'starts' && context.goLiveMonths !== null ? rows.find('time.goLive') : null;
}

/** How a benefit by volume is taken up within the year, in months of full volume so far. */
function addTakeUp(place: MonthPlace, benefit: MonthlyBenefit): void {
  const { row, context } = benefit;
  const { rows, input, found } = place;
  const takeUp = takeUpOf(row.line, context);
  const first = MONTHS_PER_YEAR * (found.year - 1);
  const starts = formulaOperand(monthOf(rows, benefit, { row: 'starts', field: 'startsAfter' }) ?? 0);
  const ends = monthOf(rows, benefit, { row: 'ends', field: 'endsAfter' });
  const ramp = formulaOperand(rows.has(`${row.key}.ramp`) ? rows.find(`${row.key}.ramp`) : 0);
  rows.addYears({
    key: `month.${row.key}.so-far`,
    label: input.words.sentence('row-full-months', { line: labelOf(place, benefit) }),
    unit: input.words.label('unit-months'),
    values: found.months.map((_, month) => fullMonthsBy(first + month + 1, takeUp)),
    formula: (month) => fullMonths(ends === null ? formulaOperand(rows.yearCell('month.end', month)) : callFormula('MIN', rows.yearCell('month.end', month), ends), starts, ramp),
    begins: { value: fullMonthsBy(first, takeUp), formula: inYear(place, monthsKeyOf(row.key), 'before') },
    format: '0.00',
  });
}

/** A benefit by volume, spread over the months as it is taken up; the year's amount stands in the value column. */
function addBenefit(place: MonthPlace, benefit: MonthlyBenefit): void {
  const { row, sign, shares } = benefit;
  const { rows, found } = place;
  const amount = sign * (row.amounts[found.year] ?? 0);
  const soFar = `month.${row.key}.so-far`;
  const signed = (formula: Formula): Formula => (sign === 1 ? formula : binaryFormula(0, '-', formula));
  const wholeYear = binaryFormula(inYear(place, monthsKeyOf(row.key), 'payback'), '-', inYear(place, monthsKeyOf(row.key), 'before'));
  rows.addYears({
    key: `month.${row.key}`,
    label: labelOf(place, benefit),
    unit: currencyOf(place),
    values: shares.map((share) => amount * share),
    formula: (month, at) => {
      const now = rows.yearCell(soFar, month);
      const ofYear: CellPointer = { ...rows.sheet.at(at, WORKINGS_COLUMNS.value), rowFixed: false };
      const gained = binaryFormula(now, '-', { ...now, column: now.column - 1 });
      return callFormula('IF', binaryFormula(wholeYear, '=', 0), 0, binaryFormula(binaryFormula(ofYear, '*', gained), '/', wholeYear));
    },
    begins: { value: amount, formula: signed(inYear(place, row.key, 'payback')) },
  });
}

/** Everything else comes evenly; then the net of each month, and what is still owed at its end. */
function addNet(place: MonthPlace, monthly: readonly MonthlyBenefit[]): void {
  const { rows, input, result, found } = place;
  const { label } = input.words;
  const unit = currencyOf(place);
  const keys = monthly.map(({ row }) => `month.${row.key}`);
  const net = result.money.flow.net[found.year] ?? 0;
  const others = monthly.reduce((rest, { row, sign }) => rest - sign * (row.amounts[found.year] ?? 0), net);
  const [first, last] = [keys[0] ?? '', keys.at(-1) ?? ''];
  const byMonth = callFormula('SUM', areaFormula(rows.find(first), rows.find(last)));
  rows.addYears({
    key: 'month.others',
    label: label('row-month-others'),
    unit,
    values: found.months.map(() => others / MONTHS_PER_YEAR),
    formula: (_, at) => binaryFormula({ ...rows.sheet.at(at, WORKINGS_COLUMNS.value), rowFixed: false }, '/', 12),
    begins: { value: others, formula: binaryFormula(inYear(place, 'flow.net', 'payback'), '-', byMonth) },
  });
  rows.addYears({ key: 'month.net', label: label('row-net'), unit, values: found.months, formula: blockSum(rows, [...keys, 'month.others']), total: 'sum', style: 'total' });
  rows.addYears({
    key: 'month.balance',
    label: label('row-cumulative'),
    unit,
    values: runningTotal(found.months).map((sum) => found.owed + sum),
    formula: (month, at) => {
      const here = rows.yearCell('month.net', month);
      return binaryFormula({ ...here, row: at, rowFixed: false, column: here.column - 1 }, '+', here);
    },
    begins: { value: found.owed, formula: inYear(place, 'flow.cumulative', 'before') },
  });
}

/** The month from whose end on nothing is owed, and how many months that is from the moment of year 0. */
function addResult(place: MonthPlace): void {
  const { rows, input, found } = place;
  const { label } = input.words;
  const unit = label('unit-months');
  const noise = binaryFormula(rows.ledger.find('setup.tolerance'), '*', callFormula('MAX', 1, callFormula('ABS', { ...rows.find('month.balance'), column: WORKINGS_COLUMNS.value })));
  const noiseFound = TOLERANCE * Math.max(1, Math.abs(found.owed));
  const balances = runningTotal(found.months).map((sum) => found.owed + sum);
  rows.addYears({
    key: 'month.owed',
    label: label('row-month-owed'),
    unit,
    values: balances.map((balance, month) => (balance + noiseFound < 0 ? month + 1 : 0)),
    formula: (month) => callFormula('IF', binaryFormula(binaryFormula(rows.yearCell('month.balance', month), '+', noise), '<', 0), monthNumber(place, month), 0),
    format: '0',
  });
  const last = callFormula('MAX', rows.years('month.owed', MONTHS_PER_YEAR));
  const month = callFormula('MIN', 12, binaryFormula(last, '+', 1));
  const before = binaryFormula(12, '*', binaryFormula(rows.find('month.year'), '-', 1));
  const isFound = binaryFormula(rows.find('payback.simple.last'), '=', rows.find('month.year'));
  rows.addValue({
    key: 'money.paybackMonths',
    label: label('row-payback-months'),
    unit,
    value: MONTHS_PER_YEAR * (found.year - 1) + found.month,
    formula: callFormula('IF', isFound, binaryFormula(before, '+', month), formulaOperand(NOT_WITHIN_HORIZON)),
    format: '0',
  });
}

/** The year in which it pays back, the months of it, and the last month of each counted from the start of year 1. */
function addYear(place: MonthPlace): void {
  const { rows, input, found } = place;
  const { label } = input.words;
  const within = callFormula('MAX', 1, callFormula('MIN', rows.find('payback.simple.last'), rows.ledger.find('setup.years')));
  rows.addValue({ key: 'month.year', label: label('row-month-year'), unit: label('unit-years'), value: found.year, formula: within, format: '0' });
  const before = binaryFormula(12, '*', binaryFormula(rows.find('month.year'), '-', 1));
  const first = MONTHS_PER_YEAR * (found.year - 1);
  rows.addYears({
    key: 'month.end',
    label: label('row-month-end'),
    unit: label('unit-months'),
    values: found.months.map((_, month) => first + month + 1),
    formula: (month) => binaryFormula(before, '+', monthNumber(place, month)),
    format: '0',
  });
}

/**
 * The payback year by month: benefits by volume as they are taken up, everything else evenly. Nothing where no benefit
 * comes by the month.
 */
export function addMonthRows(casePlace: CasePlace): void {
  const { rows, input, result, context } = casePlace;
  const { money } = result;
  const found = money.paybackMonth;
  if (found === null || !rows.has('payback.simple.last')) return;
  const { label, sentence } = input.words;
  rows.section(label('section-months'));
  const heads = rows.sheet.next;
  const place: MonthPlace = { ...casePlace, found, heads };
  found.months.forEach((_, month) => rows.sheet.put(heads, WORKINGS_COLUMNS.firstYear + month, { value: sentence('month-head', { month: month + 1 }), style: 'columnHeaderRight' }));
  const monthly = monthlyBenefits({ chosen: { costs: money.costLines, benefits: money.benefitLines }, baseline: money.baseline }, found.year, context);
  addYear(place);
  for (const benefit of monthly) addTakeUp(place, benefit);
  for (const benefit of monthly) addBenefit(place, benefit);
  addNet(place, monthly);
  addResult(place);
}
