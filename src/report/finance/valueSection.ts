import { sumOf } from '../../model/sumOf';
import { costBridge, type BridgePart } from '../../money/affordability/costBridge';
import { presentValue } from '../../money/discounting/presentValue';
import { COUNTED_GROUPS, type CountedGroup } from '../../money/benefit-classes/benefitGroup';
import type { NewCell } from '../build/SheetBuilder';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import { WORKINGS_COLUMNS } from '../workings/WorkingsRows';
import { baselineText } from './optionsSection';
import { narrow, wide, type FinancePage, type WideCell } from './FinancePage';

/** Rows of a bridge with most of its steps. */
const TALLEST_BRIDGE = 9;
/** Columns of the two tables that stand side by side. */
const LEFT = { undiscounted: 1, value: 2 } as const;
const RIGHT = { name: [4, 8], undiscounted: 9, value: 10, share: 11 } as const;

const amountCell = (value: number, formula: Formula, strong: boolean): NewCell => ({ value, formula, style: strong ? 'rowSum' : 'rowNumber', format: '#,##0' });

function bridgeRow(page: FinancePage, row: number, { step, amounts, presentValue: value, counts }: BridgePart): void {
  const { label } = page.context.words;
  const total = formulaOperand(page.find(`bridge.${step}`));
  const words = counts ? label(`bridge-${step}`) : page.sentence('bridge-not-counted', { step: label(`bridge-${step}`) });
  const style = counts ? 'rowText' : 'rowMuted';
  page.rowAt(row, [
    narrow(0, { value: words, style }),
    narrow(LEFT.undiscounted, { ...amountCell(sumOf(amounts), total, false), ...(counts ? {} : { style }) }),
    narrow(LEFT.value, counts ? amountCell(value, formulaOperand(page.find(`bridge.${step}.pv`)), false) : { value: '–', style: 'rowNumber' }),
  ]);
}

/** From what was typed to the total costs of the case. */
function addBridge(page: FinancePage, top: number): number {
  const { money } = page.result;
  const parts = costBridge({ money, vatInValue: page.context.casebook.setup.vatInValue.value });
  page.rowAt(top, [
    narrow(0, { value: page.sentence('head-bridge', { currency: page.currency }), style: 'columnHeader' }),
    narrow(LEFT.undiscounted, { value: page.label('head-undiscounted'), style: 'columnHeaderRight' }),
    narrow(LEFT.value, { value: page.label('head-present-value'), style: 'columnHeaderRight' }),
  ]);
  parts.forEach((part, index) => {
    bridgeRow(page, top + 1 + index, part);
  });
  const end = top + 1 + parts.length;
  page.rowAt(end, [
    narrow(0, { value: page.label('bridge-total'), style: 'rowStrong' }),
    narrow(LEFT.undiscounted, amountCell(sumOf(money.flow.costs), formulaOperand(page.find('total.costs')), true)),
    narrow(LEFT.value, amountCell(money.measures.pvCosts, formulaOperand(page.find('money.pvCosts')), true)),
  ]);
  return end + 1;
}

/** All years of a row of Workings. */
function yearsOf(page: FinancePage, key: string): Formula {
  const at = page.find(key);
  const cell = (column: number): CellPointer => ({ ...at, column: WORKINGS_COLUMNS.firstYear + column });
  return areaFormula(cell(0), cell(page.result.money.count - 1));
}

function classRow(page: FinancePage, row: number, group: CountedGroup): void {
  const { money } = page.result;
  const { time, groups, measures } = money;
  const byHealth = group === 'health' && time.healthFactors !== null;
  const value = presentValue(groups[group], byHealth ? (time.healthFactors ?? time.factors) : time.factors);
  const formula = callFormula('SUMPRODUCT', yearsOf(page, `total.${group}`), yearsOf(page, byHealth ? 'time.healthFactor' : 'time.factor'));
  page.rowAt(row, [
    wide(RIGHT.name, page.label(`class-${group}`), 'rowText'),
    narrow(RIGHT.undiscounted, amountCell(sumOf(groups[group]), formulaOperand(page.find(`total.${group}`)), false)),
    narrow(RIGHT.value, amountCell(value, formula, false)),
    narrow(RIGHT.share, shareCell(page, { row, value, total: measures.pvBenefits })),
  ]);
}

/** Part of the total value; none where there is nothing to be a part of. */
function shareCell(page: FinancePage, { row, value, total }: { readonly row: number; readonly value: number; readonly total: number }): NewCell {
  if (!page.has('money.pvBenefits')) return { value: '–', style: 'rowNumber' };
  const whole = page.find('money.pvBenefits');
  const formula = callFormula('IF', binaryFormula(whole, '=', 0), 0, binaryFormula(page.sheet.at(row, RIGHT.value), '/', whole));
  return { value: total === 0 ? 0 : value / total, formula, style: 'rowNumber', format: '0%' };
}

/** Benefits by class, and the total of those that count. */
function addClasses(page: FinancePage, top: number): number {
  const { money } = page.result;
  const head = (column: number, key: string): WideCell => narrow(column, { value: page.label(key), style: 'columnHeaderRight' });
  page.rowAt(top, [
    wide(RIGHT.name, page.sentence('head-classes', { currency: page.currency }), 'columnHeader'),
    head(RIGHT.undiscounted, 'head-undiscounted'),
    head(RIGHT.value, 'head-present-value'),
    head(RIGHT.share, 'head-part'),
  ]);
  const present = COUNTED_GROUPS.filter((group) => page.has(`total.${group}`));
  present.forEach((group, index) => {
    classRow(page, top + 1 + index, group);
  });
  const end = top + 1 + present.length;
  const { pvBenefits } = money.measures;
  page.rowAt(end, [
    wide(RIGHT.name, page.label('class-total'), 'rowStrong'),
    narrow(RIGHT.undiscounted, amountCell(sumOf(money.flow.benefits), formulaOperand(page.find('total.benefits')), true)),
    narrow(RIGHT.value, page.has('money.pvBenefits') ? amountCell(pvBenefits, formulaOperand(page.find('money.pvBenefits')), true) : { value: '–', style: 'rowSum' }),
    narrow(RIGHT.share, { value: null, style: 'rowSum' }),
  ]);
  return end + 1;
}

/** Both views side by side, with the same costs; they are never added. */
function addViews(page: FinancePage, top: number): number {
  const { measures, cash } = page.result.money;
  if (measures.npv === null) {
    page.rowAt(top, [wide([RIGHT.name[0], RIGHT.share], page.context.words.noAnswer(measures.reasons.npv ?? 'no-benefits'), 'rowMuted')]);
    return top + 1;
  }
  const pvCosts = page.find('money.pvCosts');
  const ratio = (of: CellPointer): Formula => binaryFormula(of, '/', pvCosts);
  const head = (column: number, key: string): WideCell => narrow(column, { value: page.label(key), style: 'columnHeaderRight' });
  page.rowAt(top, [wide(RIGHT.name, page.label('head-views'), 'columnHeader'), head(RIGHT.undiscounted, 'head-total-value'), head(RIGHT.value, 'head-cash-only')]);
  const row = (at: number, label: string, cells: readonly [NewCell, NewCell]): void => {
    page.rowAt(at, [wide(RIGHT.name, page.label(label), 'rowText'), narrow(RIGHT.undiscounted, cells[0]), narrow(RIGHT.value, cells[1])]);
  };
  row(top + 1, 'view-benefits', [amountCell(measures.pvBenefits, formulaOperand(page.find('money.pvBenefits')), false), amountCell(cash.measures.pvBenefits, formulaOperand(page.find('money.pvCash')), false)]);
  row(top + 2, 'view-costs', [amountCell(measures.pvCosts, formulaOperand(pvCosts), false), amountCell(measures.pvCosts, formulaOperand(pvCosts), false)]);
  const npvCash = cash.measures.pvBenefits - measures.pvCosts;
  row(top + 3, 'view-npv', [amountCell(measures.npv, formulaOperand(page.find('money.npv')), true), amountCell(npvCash, formulaOperand(page.find('money.npvCash')), true)]);
  if (measures.bcr === null) return top + 4;
  const ratioCell = (value: number, formula: Formula): NewCell => ({ value, formula, style: 'rowNumber', format: '0.00' });
  row(top + 4, 'view-bcr', [ratioCell(measures.bcr, formulaOperand(page.find('money.bcr'))), ratioCell(cash.measures.pvBenefits / measures.pvCosts, ratio(page.find('money.pvCash')))]);
  return top + 5;
}

/** Costs from typed to total, benefits by class, and the two views. */
export function addValueSection(page: FinancePage): void {
  const { setup } = page.context.casebook;
  page.section(page.label('section-value'), `${baselineText(page)} ${page.label(setup.vatInValue.value ? 'about-value' : 'about-value-without-vat')}`, TALLEST_BRIDGE);
  const top = page.sheet.next;
  addBridge(page, top);
  addViews(page, addClasses(page, top) + 1);
}
