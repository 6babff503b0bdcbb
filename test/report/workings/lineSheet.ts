import { englishReportWords } from '../../../src/locales/en/reportWords';
import type { Initiative, Setup } from '../../../src/model/Casebook';
import type { Sourced } from '../../../src/model/origin';
import { lineContext } from '../../../src/money/lines/LineContext';
import { isBenefit, type AnyLine } from '../../../src/money/lines/AnyLine';
import { benefitRow, costRows, lineKey } from '../../../src/money/lines/costRows';
import { Ledger } from '../../../src/report/build/Ledger';
import { page } from '../../../src/report/build/pages';
import { SheetBuilder } from '../../../src/report/build/SheetBuilder';
import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { INPUT_COLUMNS, InputRows } from '../../../src/report/inputs/InputRows';
import { addLineInputs } from '../../../src/report/inputs/lineInputs';
import { addGoLiveRow } from '../../../src/report/workings/lineGoLiveRow';
import { addLineRows } from '../../../src/report/workings/lineRows';
import { addTakeUpRow } from '../../../src/report/workings/lineTakeUpRows';
import { WorkingsRows } from '../../../src/report/workings/WorkingsRows';
import { assumed, setupOf } from '../../model/caseBuilder';

const ID = 'a';
const words = englishReportWords('en-GB', 'clinical');
const sheetOf = (name: string, role: 'input' | 'working'): SheetBuilder =>
  new SheetBuilder({ id: name, name, role, columnWidths: [10], tabColor: '000000', page: page({ left: 'a', right: 'b' }, 'c') });

/** Inputs that a line needs beside its own. */
function addOthers(rows: InputRows, setup: Setup, { record, metrics }: Initiative): void {
  const add = (key: string, sourced: Sourced<number | string> | null | undefined): void => {
    if (sourced !== null && sourced !== undefined) rows.add({ key, label: key, unit: 'number', ...sourced });
  };
  add('setup.years', setup.years);
  add('setup.tolerance', assumed(1e-9));
  add('setup.firstYear', setup.firstYear);
  add('setup.fiscalYearStart', setup.fiscalYearStart);
  for (const [code, rate] of Object.entries(setup.exchangeRates)) add(`setup.exchange.${code}`, rate);
  add(`${ID}/init.goLive`, record.goLive);
  for (const metric of metrics) {
    add(`${ID}/m.${metric.id}.baseline`, metric.record.baseline);
    add(`${ID}/m.${metric.id}.target`, metric.record.target);
    add(`${ID}/m.${metric.id}.better`, metric.better);
  }
}

/** A line as it stands on Inputs and Workings, looked up by key. */
export interface LineSheet {
  readonly inputs: SheetDescription;
  readonly workings: SheetDescription;
  /** Formula of a year, or of the value column, with keys of Inputs and rows in place of cells. */
  readonly formula: (key: string, year: number | 'value') => string;
  readonly values: (key: string) => readonly unknown[];
  /** Value and unit of a row of Inputs; null where it does not stand. */
  readonly input: (field: string) => readonly [value: unknown, unit: unknown] | null;
  readonly label: (key: string) => unknown;
}

interface Written {
  readonly setup?: Partial<Setup>;
  readonly initiative: Initiative;
  readonly line: AnyLine;
}

/** Writes one line alone on Inputs and Workings of a case of two years after year 0. */
export function lineSheet({ setup: change = {}, initiative: owner, line }: Written): LineSheet {
  const initiative = { ...owner, benefits: isBenefit(line) ? [line] : [] };
  const setup = setupOf({ years: assumed(2), ...change });
  const context = lineContext(initiative, setup);
  const periods = ['Year 0', 'Year 1', 'Year 2'];
  const ledger = new Ledger();
  const inputs = new InputRows(sheetOf('Inputs', 'input'), ledger, words);
  addOthers(inputs, setup, initiative);
  const key = lineKey(line, isBenefit(line) ? 'benefit' : 'cost', context);
  addLineInputs(inputs, { key: `${ID}/${key}`, line, context, periods });
  const rows = new WorkingsRows(sheetOf('Workings', 'working'), ledger, ID);
  const years = [0, 1, 2];
  rows.addYears({ key: 'time.year', label: 'Year', unit: 'years', values: years, formula: (year) => ({ kind: 'number', value: year }) });
  if (setup.inflation !== null) rows.addYears({ key: 'time.priceIndex', label: 'Index', unit: 'factor', values: years, formula: (year) => ({ kind: 'number', value: year }) });
  addGoLiveRow(rows, words, { initiative, context });
  const results = isBenefit(line) ? [benefitRow(line, context)] : costRows(line, context);
  for (const result of results) addTakeUpRow(rows, { result, context, words });
  for (const result of results) addLineRows(rows, { result, context, words });
  return reader(ledger, inputs.sheet.describe(), rows.sheet.describe(), key);
}

function reader(ledger: Ledger, inputs: SheetDescription, workings: SheetDescription, key: string): LineSheet {
  const cellAt = (sheet: SheetDescription, row: number, column: number) => sheet.rows[row]?.cells.find((cell) => cell.column === column);
  const named = inputs.rows.flatMap(({ cells }, row) => (typeof cells[0]?.value === 'string' ? [[`Inputs!$C$${String(row + 1)}`, cells[0].value.replace(`${ID}/`, '').replace(`${key}.`, '')] as const] : []));
  const rowOf = (of: string): number => ledger.find(`${ID}/${of}`).row;
  return {
    inputs,
    workings,
    formula: (of, year) => {
      const text = cellAt(workings, rowOf(of), year === 'value' ? 2 : 3 + year)?.formula ?? '';
      return named.reduce((formula, [cell, name]) => formula.replaceAll(new RegExp(`${cell.replaceAll('$', '\\$')}(?!\\d)`, 'g'), name), text);
    },
    values: (of) => (workings.rows[rowOf(of)]?.cells ?? []).filter(({ column }) => column > 2).map(({ value }) => value),
    input: (field) => {
      const full = `${ID}/${key}.${field}`;
      if (!ledger.has(full)) return null;
      const { row } = ledger.find(full);
      return [cellAt(inputs, row, INPUT_COLUMNS.value)?.value, cellAt(inputs, row, INPUT_COLUMNS.unit)?.value];
    },
    label: (of) => cellAt(workings, rowOf(of), 0)?.value,
  };
}
