import { ref, type Expression } from '../../model/expression/Expression';
import { oneAtATime } from '../../money/sensitivity/oneAtATime';
import type { NewCell } from '../build/SheetBuilder';
import { binaryFormula, callFormula, type CellPointer, type Formula } from '../formula/Formula';
import { caseCell, driverColumn, mergeBlock, type DriverSheet } from './DriverSheet';
import { magnitudeText, strictQuantity } from './quantityText';
import { rangedDrivers } from './rangedDrivers';
import { DRIVER_COLUMNS, SCENARIO_COLUMNS, SCENARIO_FIGURES, SINGLE_ROWS, SWITCH_COLUMN, YEAR_COLUMNS, type SingleRow } from './sensitivityLayout';
import { SENSITIVITY_KEYS } from './sensitivityKeys';

/** Of Low, Base and High, the second is in force whenever the sheet is written. */
const PICKED_BASE = 2;

/** Where a single value stands. */
export function singleCell({ sheet, layout }: DriverSheet, row: SingleRow): CellPointer {
  return sheet.at(layout.singles + SINGLE_ROWS.indexOf(row), YEAR_COLUMNS.first);
}

/** Writes a single value with its label. */
export function putSingle(of: DriverSheet, row: SingleRow, cell: NewCell): CellPointer {
  const { sheet, context } = of;
  const at = singleCell(of, row);
  sheet.put(at.row, 0, { value: context.words.label(`single-${row}`), style: 'label' });
  mergeBlock(sheet, { firstRow: at.row, lastRow: at.row, firstColumn: 0, lastColumn: YEAR_COLUMNS.lastOfLabel }, 'label');
  sheet.height(at.row, 26);
  return sheet.put(at.row, at.column, cell);
}

/** The net present value of a scenario in the table of figures. */
export function scenarioNpv({ sheet, layout }: DriverSheet, scenario: keyof typeof SCENARIO_COLUMNS): CellPointer {
  return sheet.at(layout.figuresHead + 1 + SCENARIO_FIGURES.indexOf('npv'), SCENARIO_COLUMNS[scenario]);
}

function addEndText(of: DriverSheet, end: 'low' | 'high'): void {
  const { cells, context, found, currency } = of;
  cells.name(`npv-${end}`, found.scenarios[end].npv, scenarioNpv(of, end));
  const rounded: Expression = strictQuantity(ref(`npv-${end}`), 'more');
  const at = putSingle(of, `${end}-text`, { value: '', style: 'textPart' });
  cells.put(at.row, at.column, { key: `npv-${end}-text`, expression: magnitudeText(rounded, { grammar: context.grammar, prefix: context.grammar.currencyPrefix(currency) }), style: 'textPart' });
}

/** 1, 2 or 3 as the cell of the scenario says; 0, which shows as an error, for any other word. */
function pickedFormula({ sheet, layout }: DriverSheet): Formula {
  const is = (column: number): Formula => binaryFormula(sheet.at(layout.switchRow, SWITCH_COLUMN), '=', sheet.at(layout.driversHead, column));
  const { low, base, high } = DRIVER_COLUMNS;
  return [base, base, high, high, high].map(is).reduce((sum, each) => binaryFormula(sum, '+', each), is(low));
}

/** Single values that the formulas and the headline of the sheet are made with, and what its checks compare. */
export function addSingleRows(of: DriverSheet): void {
  const { sheet, cells, context, found, layout } = of;
  sheet.put(layout.singles - 1, 0, { value: context.words.label('section-singles'), style: 'section' });
  putSingle(of, 'picked', { value: PICKED_BASE, formula: pickedFormula(of), style: 'number', format: '0' });
  const turning = found.drivers.filter((driver) => oneAtATime(found.npv, driver).npvLow < 0).length;
  const lows = driverColumn(of, DRIVER_COLUMNS.npvLow);
  cells.name('turning', turning, putSingle(of, 'turning', { value: turning, formula: callFormula('COUNTIF', lows, '<0'), style: 'number', format: '0' }));
  const ranged = rangedDrivers(of);
  cells.name('ranged', ranged, putSingle(of, 'ranged', { value: ranged, formula: callFormula('COUNTIF', driverColumn(of, DRIVER_COLUMNS.swing), '>0'), style: 'number', format: '0' }));
  addEndText(of, 'low');
  addEndText(of, 'high');
  const others = binaryFormula(binaryFormula(callFormula('COUNTA', lows), '-', 1), '*', caseCell(of, 'money.npv'));
  const together = found.drivers.reduce((sum, driver) => sum + oneAtATime(found.npv, driver).npvLow - found.npv, found.npv);
  const key = (name: string): string => `${of.result.initiative.id}/${name}`;
  context.ledger.record(key(SENSITIVITY_KEYS.lows), putSingle(of, 'lows', { value: together, formula: binaryFormula(callFormula('SUM', lows), '-', others), style: 'number', format: of.narrow.format }));
  context.ledger.record(key(SENSITIVITY_KEYS.base), scenarioNpv(of, 'base'));
  context.ledger.record(key(SENSITIVITY_KEYS.low), scenarioNpv(of, 'low'));
}
