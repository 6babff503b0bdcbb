import type { Driver } from '../../money/sensitivity/Driver';
import { isHealthEffect } from '../../money/sensitivity/drivers';
import type { Scenario } from '../../money/sensitivity/scenarios';
import { periodHeads } from '../build/periodHeads';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import { blockOf, driverColumn, mergeBlock, yearCell, type DriverSheet } from './DriverSheet';
import { DRIVER_COLUMNS, SCENARIO_YEAR_ROWS, SHOWN_SCENARIOS, YEAR_COLUMNS, type ShownScenario } from './sensitivityLayout';

const MULTIPLES: Readonly<Record<ShownScenario, number>> = { low: DRIVER_COLUMNS.low, base: DRIVER_COLUMNS.base, high: DRIVER_COLUMNS.high, inForce: DRIVER_COLUMNS.inForce };

/** A row with one value a year. */
export interface YearLine {
  readonly row: number;
  readonly label: string;
  readonly values: readonly number[];
  readonly formula: (year: number) => Formula;
  readonly format?: string;
}

/** Writes a row by year, its label in the columns before year 0. */
export function putYears({ sheet, narrow }: DriverSheet, { row, label, values, formula, format = narrow.format }: YearLine): void {
  sheet.put(row, 0, { value: label, style: 'label' });
  mergeBlock(sheet, { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: YEAR_COLUMNS.lastOfLabel }, 'label');
  values.forEach((value, year) => sheet.put(row, YEAR_COLUMNS.first + year, { value, formula: formula(year), style: 'number', format }));
  sheet.height(row, label.length > LONGEST_LABEL ? 26 : 14);
}

const LONGEST_LABEL = 34;

/** The rows of Workings that a driver is made of, with its sign, discounted. */
function discountedFormula(of: DriverSheet, driver: Driver, year: number): Formula {
  const { rows, side, ofBaseline } = driver;
  const [first, ...rest] = rows.map((key): Formula => formulaOperand(yearCell(of, key, year)));
  const sum = rest.reduce((left, right) => binaryFormula(left, '+', right), first ?? formulaOperand(0));
  const adds = (side === 'benefit') !== ofBaseline;
  const factor = yearCell(of, isHealthEffect(driver, of.result.money) ? 'time.healthFactor' : 'time.factor', year);
  return adds ? binaryFormula(sum, '*', factor) : binaryFormula(0, '-', binaryFormula(sum, '*', factor));
}

/** A year of all drivers, its column free. */
function blockColumn({ sheet, layout, found }: DriverSheet, year: number): Formula {
  const at = (row: number): CellPointer => ({ ...sheet.at(row, YEAR_COLUMNS.first + year), columnFixed: false });
  return blockOf(at(layout.firstYearRow), at(layout.firstYearRow + found.drivers.length - 1));
}

/** The first row of a scenario in the part by year. */
export function scenarioRow({ layout }: DriverSheet, scenario: ShownScenario, part: (typeof SCENARIO_YEAR_ROWS)[number]): number {
  return layout.scenarioYears + SHOWN_SCENARIOS.indexOf(scenario) * SCENARIO_YEAR_ROWS.length + SCENARIO_YEAR_ROWS.indexOf(part);
}

function addScenarioYears(of: DriverSheet, name: ShownScenario, values: Scenario): void {
  const { sheet, context } = of;
  const { label, sentence } = context.words;
  const scenario = label(name === 'inForce' ? 'scenario-in-force' : `scenario-${name}`);
  const rows = { net: scenarioRow(of, name, 'net'), cumulative: scenarioRow(of, name, 'cumulative'), owed: scenarioRow(of, name, 'owed') };
  const cell = (row: number, year: number): CellPointer => ({ ...sheet.at(row, YEAR_COLUMNS.first + year), columnFixed: false });
  putYears(of, { row: rows.net, label: sentence('row-scenario-net', { scenario }), values: values.net, formula: (year) => callFormula('SUMPRODUCT', driverColumn(of, MULTIPLES[name]), blockColumn(of, year)) });
  putYears(of, {
    row: rows.cumulative,
    label: sentence('row-scenario-cumulative', { scenario }),
    values: values.cumulative,
    // The cell before year 0 is empty and counts as nothing, so that year 0 follows the same formula.
    formula: (year) => binaryFormula(cell(rows.cumulative, year - 1), '+', cell(rows.net, year)),
  });
  putYears(of, {
    row: rows.owed,
    label: sentence('row-scenario-owed', { scenario }),
    values: values.cumulative.map((sum, year) => (sum < 0 ? year + 1 : 0)),
    formula: (year) => callFormula('IF', binaryFormula(cell(rows.cumulative, year), '<', 0), binaryFormula(yearCell(of, 'time.year', year), '+', 1), 0),
    format: '0',
  });
}

/** Present values by year: of each driver, then of each scenario. */
export function addYearRows(of: DriverSheet): void {
  const { sheet, context, result, found, layout, narrow } = of;
  const { label, sentence } = context.words;
  sheet.put(layout.yearsHead - 1, 0, { value: sentence('section-years', { currency: narrow.unit }), style: 'section' });
  sheet.put(layout.yearsHead, 0, { value: label('head-row'), style: 'columnHeader' });
  mergeBlock(sheet, { firstRow: layout.yearsHead, lastRow: layout.yearsHead, firstColumn: 0, lastColumn: YEAR_COLUMNS.lastOfLabel }, 'columnHeader');
  periodHeads(context.casebook, context.words, result.money.count).forEach((value, year) => sheet.put(layout.yearsHead, YEAR_COLUMNS.first + year, { value, style: 'columnHeaderRight' }));
  found.drivers.forEach((driver, index) => {
    const row = layout.firstYearRow + index;
    const label = of.names[index] ?? '';
    putYears(of, { row, label, values: driver.discounted, formula: (year) => discountedFormula(of, driver, year) });
    sheet.put(row, 0, { value: label, formula: formulaOperand(sheet.at(layout.firstDriver + index, DRIVER_COLUMNS.label)), style: 'label' });
  });
  for (const name of SHOWN_SCENARIOS) addScenarioYears(of, name, found.scenarios[name === 'inForce' ? 'base' : name]);
}
