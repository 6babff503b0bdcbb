import type { Scenario } from '../../money/sensitivity/scenarios';
import type { NewCell } from '../build/SheetBuilder';
import { binaryFormula, callFormula, type CellPointer, type Formula } from '../formula/Formula';
import { driverColumn, mergeBlock, yearsHere, type DriverSheet } from './DriverSheet';
import { DRIVER_COLUMNS, HALVES, SCENARIO_COLUMNS, SCENARIO_FIGURES, SHOWN_SCENARIOS, SWITCH_COLUMN, type ScenarioFigure, type ShownScenario } from './sensitivityLayout';
import { scenarioRow } from './yearRows';

const MULTIPLES: Readonly<Record<ShownScenario, number>> = { low: DRIVER_COLUMNS.low, base: DRIVER_COLUMNS.base, high: DRIVER_COLUMNS.high, inForce: DRIVER_COLUMNS.inForce };
const FORMATS: Readonly<Record<ScenarioFigure, string>> = { 'pv-costs': '#,##0', 'pv-benefits': '#,##0', npv: '#,##0', roi: '0%', bcr: '0.00', payback: '0.0' };
const ROW_HEIGHT = 18;

interface FigureOf {
  readonly scenario: ShownScenario;
  readonly values: Scenario;
  /** The cell of another figure of the same scenario. */
  readonly at: (figure: ScenarioFigure) => CellPointer;
}

function payback(of: DriverSheet, { scenario, values }: FigureOf): NewCell {
  const none = of.context.words.label('payback-none');
  const last = callFormula('MAX', yearsHere(of, scenarioRow(of, scenario, 'owed')));
  const cumulative = yearsHere(of, scenarioRow(of, scenario, 'cumulative'));
  const net = yearsHere(of, scenarioRow(of, scenario, 'net'));
  const part = binaryFormula(callFormula('INDEX', cumulative, last), '/', callFormula('INDEX', net, binaryFormula(last, '+', 1)));
  const found = callFormula('IF', binaryFormula(last, '=', 0), 0, binaryFormula(binaryFormula(last, '-', 1), '-', part));
  const formula = callFormula('IF', binaryFormula(last, '>', of.context.ledger.find('setup.years')), none, found);
  return { value: values.payback ?? none, formula };
}

/** A ratio to the costs, which need to be more than nothing. */
function ratio(of: DriverSheet, above: CellPointer, { at, value }: { readonly at: FigureOf['at']; readonly value: number | null }): NewCell {
  const none = of.context.words.label('no-ratio');
  const costs = at('pv-costs');
  return { value: value ?? none, formula: callFormula('IF', binaryFormula(costs, '>', 0), binaryFormula(above, '/', costs), none) };
}

const FIGURES: Readonly<Record<ScenarioFigure, (of: DriverSheet, figure: FigureOf) => NewCell>> = {
  'pv-costs': (of, { scenario, values }) => ({ value: values.pvCosts, formula: weighted(of, scenario, DRIVER_COLUMNS.pvCost) }),
  'pv-benefits': (of, { scenario, values }) => ({ value: values.pvBenefits, formula: weighted(of, scenario, DRIVER_COLUMNS.pvBenefit) }),
  npv: (_, { values, at }) => ({ value: values.npv, formula: binaryFormula(at('pv-benefits'), '-', at('pv-costs')) }),
  roi: (of, { values, at }) => ratio(of, at('npv'), { at, value: values.roi }),
  bcr: (of, { values, at }) => ratio(of, at('pv-benefits'), { at, value: values.bcr }),
  payback,
};

function weighted(of: DriverSheet, scenario: ShownScenario, column: number): Formula {
  return callFormula('SUMPRODUCT', driverColumn(of, MULTIPLES[scenario]), driverColumn(of, column));
}

/** The cell that picks a scenario; it says Base whenever the sheet is written, and moves nothing but this sheet. */
function addSwitch({ sheet, context, layout }: DriverSheet): void {
  const { label } = context.words;
  const row = layout.switchRow;
  sheet.put(row, 0, { value: label('scenario-pick'), style: 'strong' });
  mergeBlock(sheet, { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 1 }, 'strong');
  sheet.put(row, SWITCH_COLUMN, { value: label('scenario-base'), style: 'inputText', format: '@' });
  mergeBlock(sheet, { firstRow: row, lastRow: row, firstColumn: SWITCH_COLUMN, lastColumn: SWITCH_COLUMN + 1 }, 'inputText');
  sheet.put(row, 4, { value: label('scenario-note'), style: 'muted' });
  mergeBlock(sheet, { firstRow: row, lastRow: row, firstColumn: 4, lastColumn: HALVES.lastLeft }, 'muted');
  sheet.height(row, 26);
  sheet.validations.push({
    area: { firstRow: row, lastRow: row, firstColumn: SWITCH_COLUMN, lastColumn: SWITCH_COLUMN },
    rule: { kind: 'list', choices: ['scenario-low', 'scenario-base', 'scenario-high'].map(label) },
    promptTitle: label('scenario-pick'),
    prompt: label('scenario-prompt'),
    errorTitle: label('scenario-error-title'),
    error: label('scenario-error'),
    severity: 'stop',
  });
}

/** Figures of the three scenarios and of the one that is picked, side by side. */
export function addScenarioTable(of: DriverSheet): void {
  const { sheet, context, found, layout } = of;
  const { label } = context.words;
  sheet.put(layout.switchRow - 1, 0, { value: label('section-scenario'), style: 'section' });
  addSwitch(of);
  const pair = (row: number, column: number, cell: NewCell & { readonly style: NonNullable<NewCell['style']> }): void => {
    sheet.put(row, column, cell);
    mergeBlock(sheet, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column + 1 }, cell.style);
  };
  pair(layout.figuresHead, 0, { value: label('head-figure'), style: 'columnHeader' });
  for (const scenario of SHOWN_SCENARIOS) pair(layout.figuresHead, SCENARIO_COLUMNS[scenario], { value: label(scenario === 'inForce' ? 'head-picked' : `scenario-${scenario}`), style: 'columnHeaderRight' });
  SCENARIO_FIGURES.forEach((figure, index) => {
    const row = layout.figuresHead + 1 + index;
    pair(row, 0, { value: context.words.sentence(`figure-of-${figure}`, { currency: of.currency }), style: figure === 'npv' ? 'rowStrong' : 'rowText' });
    for (const scenario of SHOWN_SCENARIOS) {
      const values = found.scenarios[scenario === 'inForce' ? 'base' : scenario];
      const at = (other: ScenarioFigure): CellPointer => ({ ...sheet.at(layout.figuresHead + 1 + SCENARIO_FIGURES.indexOf(other), SCENARIO_COLUMNS[scenario]), columnFixed: false });
      pair(row, SCENARIO_COLUMNS[scenario], { ...FIGURES[figure](of, { scenario, values, at }), style: 'rowNumber', format: FORMATS[figure] });
    }
    sheet.height(row, ROW_HEIGHT);
  });
}
