import type { Sourced } from '../../model/origin';
import type { AnyLine } from '../../money/lines/AnyLine';
import { drivingMetric } from '../../money/lines/baseSteps';
import type { LineContext } from '../../money/lines/LineContext';
import { lineCurrency } from '../../money/lines/lineCurrency';
import { countsPer } from '../../money/lines/metricImprovement';
import { areaFormula, binaryFormula, callFormula, type CellPointer, type Formula } from '../formula/Formula';
import { INPUT_COLUMNS, type InputRows } from './InputRows';
import { lineSingles } from './lineSingles';
import { originFormula } from './originFormula';

/** What is needed to write the inputs of one line. */
export interface LineInputs {
  /** Prefix of its keys: `vw-01/cost.licences`. */
  readonly key: string;
  readonly line: AnyLine;
  readonly context: LineContext;
  readonly periods: readonly string[];
}

const currencyOf = ({ line, context }: LineInputs): string => lineCurrency(line, context.setup);

function addSingles(rows: InputRows, inputs: LineInputs): void {
  const { key, line } = inputs;
  for (const { field, key: name, ...rest } of lineSingles(line, currencyOf(inputs))) {
    rows.add({ key: `${key}.${name}`, label: `${line.label.value}, ${rows.words.label(`input-${field}`)}`, ...rest });
  }
}

/** How many of what a metric counts stand behind one of its levels, where a benefit follows its change. */
function addCountsPer(rows: InputRows, { key, line, context }: LineInputs): void {
  const unit = drivingMetric(line, context)?.unit ?? null;
  const value = countsPer(unit?.value ?? null);
  if (unit === null || value === 1) return;
  rows.add({ key: `${key}.per`, label: `${line.label.value}, ${rows.words.label('input-per')}`, value, unit: '', origin: unit.origin, fixed: true });
}

/** One year's amount: linked, or pointing at the row where its text stands as read. */
function yearFormula(rows: InputRows, inputs: LineInputs, year: { readonly index: number; readonly amount: Sourced<number> }): Formula | null {
  const { origin, value } = year.amount;
  const formula = origin.kind === 'cell' ? originFormula(origin, value) : null;
  if (formula !== null) return formula;
  const period = inputs.periods[year.index] ?? String(year.index);
  const label = `${inputs.line.label.value}, ${period}`;
  const at = rows.add({ key: `${inputs.key}.year-${String(year.index)}`, label, value, unit: currencyOf(inputs), origin, format: '#,##0' });
  return { kind: 'cell', at };
}

/** Whether the years of a row still add up to what they did, but for the noise of adding. */
function addYearsCheck(rows: InputRows, row: number, amounts: readonly (number | null)[]): void {
  const { sheet, ledger } = rows;
  const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
  const total = sheet.put(row, INPUT_COLUMNS.shown, { value: sum, style: 'text', format: Number.isInteger(sum) ? '#,##0' : '#,##0.00' });
  const years = areaFormula(sheet.at(row, INPUT_COLUMNS.firstYear), sheet.at(row, INPUT_COLUMNS.firstYear + amounts.length - 1));
  const drift = callFormula('ABS', binaryFormula(callFormula('SUM', years), '-', total));
  const limit = binaryFormula(ledger.find('setup.tolerance'), '*', callFormula('MAX', 1, callFormula('ABS', total)));
  rows.asWritten(row, binaryFormula(drift, '<=', limit));
}

/**
 * Writes the inputs of one line: its single values, then its amounts by year in one row.
 *
 * @returns the cell of year 0 in the row of amounts, or null for a line by volume
 */
export function addLineInputs(rows: InputRows, inputs: LineInputs): CellPointer | null {
  const { key, line } = inputs;
  addSingles(rows, inputs);
  addCountsPer(rows, inputs);
  const years = line.years.slice(0, inputs.periods.length);
  if (years.every((amount) => amount === null)) return null;
  const formulas = years.map((amount, index) => (amount === null ? null : yearFormula(rows, inputs, { index, amount })));
  const row = rows.sheet.next;
  rows.head(row, { key, label: line.label.value, unit: currencyOf(inputs) });
  const first = years.find((amount) => amount !== null);
  if (first !== undefined && first !== null) rows.place(row, first.origin);
  inputs.periods.forEach((_, index) => {
    const formula = formulas[index] ?? null;
    const amount = years[index]?.value ?? null;
    rows.sheet.put(row, INPUT_COLUMNS.firstYear + index, { value: amount, style: 'linked', format: '#,##0', ...(formula === null ? {} : { formula }) });
  });
  addYearsCheck(rows, row, years.map((amount) => amount?.value ?? null));
  const at = rows.sheet.at(row, INPUT_COLUMNS.firstYear);
  return rows.ledger.record(`${key}.years`, at);
}
