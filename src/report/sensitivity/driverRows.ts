import type { Driver } from '../../money/sensitivity/Driver';
import { oneAtATime } from '../../money/sensitivity/oneAtATime';
import type { NewCell } from '../build/SheetBuilder';
import { textHeight } from '../build/textHeight';
import { charactersIn } from '../case/caseFrame';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import { caseCell, mergeBlock, yearsHere, type DriverSheet } from './DriverSheet';
import { endFormula } from './endFormula';
import { plannedQuantity } from './plannedQuantity';
import { singleCell } from './singleRows';
import { DRIVER_COLUMNS as COLUMN } from './sensitivityLayout';

const PERCENT = '0%';
const LABEL_COLUMNS = COLUMN.lastOfLabel + 1;
const LEAST_HEIGHT = 15;

const HEADS: readonly (readonly [column: number, key: string])[] = [
  [COLUMN.low, 'scenario-low'],
  [COLUMN.base, 'scenario-base'],
  [COLUMN.high, 'scenario-high'],
  [COLUMN.inForce, 'head-in-force'],
  [COLUMN.pvCost, 'head-pv-cost'],
  [COLUMN.pvBenefit, 'head-pv-benefit'],
  [COLUMN.npvLow, 'head-npv-low'],
  [COLUMN.npvHigh, 'head-npv-high'],
  [COLUMN.worse, 'head-worse'],
  [COLUMN.better, 'head-better'],
  [COLUMN.swing, 'head-swing'],
  [COLUMN.order, 'head-order'],
  [COLUMN.multiple, 'head-switching-multiple'],
  [COLUMN.planned, 'head-planned'],
  [COLUMN.switching, 'head-switching'],
  [COLUMN.unit, 'head-unit'],
];

function addHeads({ sheet, context, layout, narrow }: DriverSheet): void {
  const row = layout.driversHead;
  sheet.put(row, COLUMN.label, { value: context.words.label('head-driver'), style: 'columnHeader' });
  sheet.put(row, COLUMN.kind, { value: context.words.label('head-kind'), style: 'columnHeader' });
  for (const [column, key] of HEADS) {
    sheet.put(row, column, { value: context.words.sentence(key, { currency: narrow.unit }), style: column === COLUMN.unit || column === COLUMN.order ? 'columnHeaderIndented' : 'columnHeaderRight' });
  }
  mergeBlock(sheet, { firstRow: row, lastRow: row, firstColumn: COLUMN.label, lastColumn: COLUMN.lastOfLabel }, 'columnHeader');
  sheet.height(row, 38);
}

/** Cells of one row, by column, pointed at by the row as it is copied. */
function here({ sheet }: DriverSheet, row: number): (column: number) => CellPointer {
  return (column) => ({ ...sheet.at(row, column), rowFixed: false });
}

/** Multiples of an expected cost read as what they stand for. */
function riskFormat({ context }: DriverSheet): string {
  const { label } = context.words;
  return `[=0]"${label('risk-absent')}";[=1]"${label('risk-expected')}";"${label('risk-true')}"`;
}

/** The multiple at an end, and the multiple of the scenario that is picked. */
function addMultiples(of: DriverSheet, driver: Driver, row: number): void {
  const { sheet } = of;
  const at = here(of, row);
  const format = driver.source.kind === 'risk' ? riskFormat(of) : PERCENT;
  const put = (column: number, value: number, formula: Formula): void => {
    sheet.put(row, column, { value, formula, style: 'rowNumber', format });
  };
  put(COLUMN.low, driver.multiples?.low ?? 1, endFormula(of, driver, 'low'));
  put(COLUMN.base, 1, formulaOperand(1));
  put(COLUMN.high, driver.multiples?.high ?? 1, endFormula(of, driver, 'high'));
  const picked = singleCell(of, 'picked');
  put(COLUMN.inForce, 1, callFormula('INDEX', { kind: 'area', from: at(COLUMN.low), to: at(COLUMN.high) }, picked));
}

/** The present value, positive, in the column of its side; the other stays empty and counts as nothing. */
function addPresentValue(of: DriverSheet, driver: Driver, row: number): Formula {
  const { sheet, layout, found } = of;
  const years = yearsHere(of, layout.firstYearRow + found.drivers.indexOf(driver));
  const isCost = driver.side === 'cost';
  const total = callFormula('SUM', years);
  const value = isCost ? 0 - driver.presentValue : driver.presentValue;
  sheet.put(row, isCost ? COLUMN.pvCost : COLUMN.pvBenefit, { value, formula: isCost ? binaryFormula(0, '-', total) : total, style: 'rowNumber', format: of.narrow.format });
  sheet.put(row, isCost ? COLUMN.pvBenefit : COLUMN.pvCost, { value: null, style: 'rowNumber' });
  const at = here(of, row);
  return binaryFormula(at(COLUMN.pvBenefit), '-', at(COLUMN.pvCost));
}

function addSwing(of: DriverSheet, driver: Driver, place: { readonly row: number; readonly presentValue: Formula }): void {
  const { sheet, found, context } = of;
  const { row, presentValue } = place;
  const at = here(of, row);
  const npv = caseCell(of, 'money.npv');
  const swing = oneAtATime(found.npv, driver);
  const money = (column: number, value: number, formula: Formula): void => {
    sheet.put(row, column, { value, formula, style: 'rowNumber', format: of.narrow.format });
  };
  const npvAt = (end: number): Formula => binaryFormula(npv, '+', binaryFormula(presentValue, '*', binaryFormula(at(end), '-', 1)));
  money(COLUMN.npvLow, swing.npvLow, npvAt(COLUMN.low));
  money(COLUMN.npvHigh, swing.npvHigh, npvAt(COLUMN.high));
  const less = (column: number): Formula => binaryFormula(at(column), '-', npv);
  money(COLUMN.worse, swing.worse, callFormula('MIN', 0, less(COLUMN.npvLow), less(COLUMN.npvHigh)));
  money(COLUMN.better, swing.better, callFormula('MAX', 0, less(COLUMN.npvLow), less(COLUMN.npvHigh)));
  money(COLUMN.swing, swing.swing, binaryFormula(at(COLUMN.better), '-', at(COLUMN.worse)));
  const next = { ...at(COLUMN.swing), row: row + 1 };
  const drift = binaryFormula(binaryFormula(next, '-', at(COLUMN.swing)), '>', binaryFormula(context.ledger.find('setup.tolerance'), '*', callFormula('MAX', 1, next)));
  const moved: NewCell = { value: '', formula: callFormula('IF', drift, context.words.label('order-moved'), ''), style: 'rowOpen' };
  sheet.put(row, COLUMN.order, moved);
}

/** One row for each driver: its ends, its present value, and what it alone does to the net present value. */
export function addDriverRows(of: DriverSheet): void {
  const { sheet, context, found, layout } = of;
  const { label } = context.words;
  sheet.put(layout.driversHead - 2, 0, { value: label('section-drivers'), style: 'section' });
  sheet.put(layout.driversHead - 1, 0, { value: label('drivers-about'), style: 'muted' });
  mergeBlock(sheet, { firstRow: layout.driversHead - 1, lastRow: layout.driversHead - 1, firstColumn: 0, lastColumn: COLUMN.unit }, 'muted');
  addHeads(of);
  found.drivers.forEach((driver, index) => {
    const row = layout.firstDriver + index;
    const name = of.names[index] ?? '';
    const at = sheet.put(row, COLUMN.label, { value: name, style: 'rowText' });
    mergeBlock(sheet, { firstRow: row, lastRow: row, firstColumn: COLUMN.label, lastColumn: COLUMN.lastOfLabel }, 'rowText');
    of.cells.name(`name.${String(index)}`, name, { ...at, rowFixed: false });
    sheet.put(row, COLUMN.kind, { value: label(driver.source.kind === 'risk' ? 'kind-risk' : `kind-${driver.side}`), style: 'rowMuted' });
    addMultiples(of, driver, row);
    const presentValue = addPresentValue(of, driver, row);
    addSwing(of, driver, { row, presentValue });
    const unit = plannedQuantity(of, driver, index).unit;
    const height = Math.max(textHeight(name, { width: charactersIn(LABEL_COLUMNS), size: 10 }), textHeight(unit, { width: charactersIn(1), size: 9 }));
    sheet.height(row, Math.max(LEAST_HEIGHT, height + 2));
  });
}
