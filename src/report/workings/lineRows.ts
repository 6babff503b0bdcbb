import type { BenefitLine, CostLine } from '../../model/Casebook';
import type { CaseLine } from '../../money/case/CaseLine';
import { adoptionShare } from '../../money/lines/adoptionShare';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import type { ReportWords } from '../words/ReportWords';
import type { WorkingsRows } from './WorkingsRows';

/** What is needed to write the rows of a line. */
export interface LineRows {
  readonly key: string;
  readonly result: CaseLine<CostLine | BenefitLine>;
  readonly side: 'cost' | 'benefit';
  readonly currency: string;
  readonly words: ReportWords;
}

function inputCell(rows: WorkingsRows, key: string): Formula | null {
  const full = `${rows.id}/${key}`;
  return rows.ledger.has(full) ? formulaOperand(rows.ledger.find(full)) : null;
}

/** 1 + adjustment for a cost, 1 − adjustment for a benefit; nothing without an adjustment. */
function withRisk(rows: WorkingsRows, { key, side }: LineRows, amount: Formula): Formula {
  const adjustment = inputCell(rows, `${key}.riskAdjustment`);
  return adjustment === null ? amount : binaryFormula(amount, '*', binaryFormula(1, side === 'cost' ? '+' : '-', adjustment));
}

/** Months of full volume by the end of a year: the area under the ramp. */
function fullMonths(month: Formula, starts: Formula, ramp: Formula): Formula {
  const since = callFormula('MAX', 0, binaryFormula(month, '-', starts));
  const full = callFormula('MAX', 0, binaryFormula(binaryFormula(month, '-', starts), '-', ramp));
  const squares = binaryFormula(binaryFormula(since, '*', since), '-', binaryFormula(full, '*', full));
  return callFormula('IF', binaryFormula(ramp, '=', 0), since, binaryFormula(squares, '/', binaryFormula(ramp, '+', ramp)));
}

/** How a line's amounts come about: typed by year, volume times value, or not at all (told, not counted). */
function wayOf(rows: WorkingsRows, key: string): 'years' | 'volume' | 'none' {
  if (rows.ledger.has(`${rows.id}/${key}.years`)) return 'years';
  return rows.ledger.has(`${rows.id}/${key}.volume`) && rows.ledger.has(`${rows.id}/${key}.unitValue`) ? 'volume' : 'none';
}

const monthsKeyOf = (key: string): string => `${key}.months`;

/**
 * Writes how a line given by volume is taken up; nothing for a line typed by year. These rows stand above the block
 * of amounts, so that the total of the block adds amounts only.
 */
export function addTakeUpRow(rows: WorkingsRows, { key, result, words }: LineRows): void {
  if (wayOf(rows, key) !== 'volume') return;
  const { line, amounts } = result;
  const record = 'volume' in line.record ? line.record : null;
  const adoption = { startsAfterMonths: record?.startsAfter?.value ?? 0, rampMonths: record?.ramp?.value ?? 0 };
  const none = formulaOperand(0);
  const starts = inputCell(rows, `${key}.startsAfter`) ?? none;
  const ramp = inputCell(rows, `${key}.ramp`) ?? none;
  let months = 0;
  rows.addYears({
    key: monthsKeyOf(key),
    label: words.sentence('row-full-months', { line: line.label.value }),
    unit: words.label('unit-months'),
    values: amounts.map((_, year) => (months += 12 * adoptionShare(year, adoption))),
    formula: (year) => fullMonths(binaryFormula(12, '*', rows.yearCell('time.year', year)), starts, ramp),
    format: '0.0',
  });
}

function volumeFormula(rows: WorkingsRows, lineRows: LineRows): (year: number) => Formula {
  const { key } = lineRows;
  const none = formulaOperand(0);
  const perYear = binaryFormula(inputCell(rows, `${key}.volume`) ?? none, '*', inputCell(rows, `${key}.unitValue`) ?? none);
  return (year) => {
    const now = rows.yearCell(monthsKeyOf(key), year);
    const before: CellPointer = { ...now, column: now.column - 1 };
    // The value column of that row is empty and counts as 0 before year 0.
    return withRisk(rows, lineRows, binaryFormula(perYear, '*', binaryFormula(binaryFormula(now, '-', before), '/', 12)));
  };
}

/** Writes one line: its amounts by year from Inputs, after take-up and risk adjustment. */
export function addLineRows(rows: WorkingsRows, lineRows: LineRows): void {
  const { key, result, currency } = lineRows;
  const yearsKey = `${rows.id}/${key}.years`;
  const byYear = (year: number): Formula => {
    const from = rows.ledger.find(yearsKey);
    const cell: CellPointer = { ...from, column: from.column + year, columnFixed: false };
    // A blank year counts as nothing; times 1 makes the blank a zero.
    return withRisk(rows, lineRows, binaryFormula(cell, '*', 1));
  };
  const ways = { years: () => byYear, volume: () => volumeFormula(rows, lineRows), none: () => () => formulaOperand(0) };
  const formula = ways[wayOf(rows, key)]();
  rows.addYears({ key, label: result.line.label.value, unit: currency, values: result.amounts, formula, total: 'sum' });
}
