import type { CaseLine } from '../../money/case/CaseLine';
import { sumByYear } from '../../money/case/optionSums';
import type { AnyLine } from '../../money/lines/AnyLine';
import type { LineContext } from '../../money/lines/LineContext';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import { currencyOf, type CasePlace } from './CasePlace';
import { addLineRows } from './lineRows';
import { addTakeUpRow } from './lineTakeUpRows';
import type { WorkingsRows } from './WorkingsRows';

/** Lines of one kind that are added up, under a title of their own. */
export interface LineBlock {
  readonly title: string;
  readonly lines: readonly CaseLine<AnyLine>[];
  /** Key and label of the row below them that adds them up; null where they are told, not counted. */
  readonly total: { readonly key: string; readonly label: string } | null;
  /** That of the option whose lines these are. */
  readonly context: LineContext;
}

/** The sum of a block of rows, year by year; nothing where there are none. */
export function blockSum(rows: WorkingsRows, keys: readonly string[]): (year: number) => Formula {
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return () => formulaOperand(0);
  const free = (key: string, year: number): CellPointer => ({ ...rows.yearCell(key, year), rowFixed: false });
  return (year) => callFormula('SUM', areaFormula(free(first, year), free(last, year)));
}

/** Rows added and taken off, year by year; those that do not stand are left out. */
export function rowsTogether(rows: WorkingsRows, plus: readonly string[], minus: readonly string[] = []): (year: number) => Formula {
  const [first, ...others] = plus.filter((key) => rows.has(key));
  return (year) => {
    const start = formulaOperand(first === undefined ? 0 : rows.yearCell(first, year));
    const sum = others.reduce((formula, key) => binaryFormula(formula, '+', rows.yearCell(key, year)), start);
    return minus.filter((key) => rows.has(key)).reduce((formula, key) => binaryFormula(formula, '-', rows.yearCell(key, year)), sum);
  };
}

/** A total that combines rows which stand. */
export function addTogether(place: CasePlace, row: { readonly key: string; readonly label: string; readonly values: readonly number[]; readonly plus: readonly string[]; readonly minus?: readonly string[] }): void {
  const { rows } = place;
  rows.addYears({ key: row.key, label: row.label, unit: currencyOf(place), values: row.values, formula: rowsTogether(rows, row.plus, row.minus), total: 'sum', style: 'total' });
}

/** Writes a block of lines with nothing between them, and below them their total. */
export function addBlock({ rows, input, result }: CasePlace, { title, lines, total, context }: LineBlock): void {
  const { words } = input;
  rows.section(title);
  for (const line of lines) addTakeUpRow(rows, { result: line, context, words });
  for (const line of lines) addLineRows(rows, { result: line, context, words });
  if (total === null) return;
  const formula = blockSum(rows, lines.map(({ key }) => key));
  rows.addYears({ ...total, unit: input.casebook.setup.currency.value, values: sumByYear(lines, result.money.count), formula, total: 'sum', style: 'total' });
}
