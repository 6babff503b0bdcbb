import { isBenefit } from '../../money/lines/AnyLine';
import { amountSteps } from '../../money/lines/amountSteps';
import { lineCurrency } from '../../money/lines/lineCurrency';
import { priceTurn } from '../../money/lines/linePrices';
import type { AmountStepName } from '../../money/lines/LineStep';
import { binaryFormula, formulaOperand, type CellPointer, type Formula, type FormulaOperand } from '../formula/Formula';
import type { LinePlace } from './LinePlace';
import { monthsKeyOf } from './lineTakeUpRows';
import type { WorkingsRows } from './WorkingsRows';

/** A row that is being written. */
interface RowPlace extends LinePlace {
  readonly rows: WorkingsRows;
}

/** What a step does to the formula so far. */
interface StepFormula {
  readonly operator: '*' | '/';
  readonly operand: FormulaOperand;
}

const times = (operand: FormulaOperand): StepFormula => ({ operator: '*', operand });

/** The cell of an input of the line. */
const inputOf = ({ rows, result }: RowPlace, field: string): CellPointer => rows.ledger.find(`${rows.id}/${result.key}.${field}`);

/** A year as it was typed. A blank year counts as nothing; times 1 makes the blank a zero. */
function typedYear({ rows, result }: RowPlace, year: number): Formula {
  const key = `${rows.id}/${result.key}.years`;
  if (!rows.ledger.has(key)) return formulaOperand(0);
  const from = rows.ledger.find(key);
  return binaryFormula({ ...from, column: from.column + year, columnFixed: false }, '*', 1);
}

/** The part of a full year that falls in a year: what its months of full volume grew by. */
function takeUp({ rows, result }: RowPlace, year: number): Formula {
  const now = rows.yearCell(monthsKeyOf(result.key), year);
  // The value column of that row is empty and counts as 0 before year 0.
  const before: CellPointer = { ...now, column: now.column - 1 };
  return binaryFormula(binaryFormula(now, '-', before), '/', 12);
}

/** The formula of each step: the second interpreter beside the factors of the engine. */
const STEP_FORMULAS: Readonly<Record<AmountStepName, (place: RowPlace, year: number) => StepFormula>> = {
  amounts: (place, year) => times(typedYear(place, year)),
  'metric-change': ({ rows, result }) => times(rows.find(`${result.key}.improvement`)),
  volume: (place) => times(inputOf(place, 'volume')),
  adoption: (place) => times(inputOf(place, 'adoption')),
  'unit-value': (place) => times(inputOf(place, 'unitValue')),
  'take-up': (place, year) => times(takeUp(place, year)),
  'exchange-rate': ({ rows, result, context }) => times(rows.ledger.find(`setup.exchange.${lineCurrency(result.line, context.setup)}`)),
  prices: ({ rows, result, context }, year) => ({ operator: priceTurn(result.line, context) === 'deflate' ? '/' : '*', operand: rows.yearCell('time.priceIndex', year) }),
  'risk-adjustment': (place) => times(binaryFormula(1, isBenefit(place.result.line) ? '-' : '+', inputOf(place, 'riskAdjustment'))),
};

/** The formula of the amounts of a line, year by year; 0 for a line that is left out. */
export function amountFormula(rows: WorkingsRows, line: LinePlace): (year: number) => Formula {
  const place: RowPlace = { ...line, rows };
  const steps = amountSteps(line.result.line, line.context).map(({ step }) => STEP_FORMULAS[step]);
  return (year) => {
    const [first, ...others] = steps.map((formula) => formula(place, year));
    if (first === undefined) return formulaOperand(0);
    return others.reduce((formula, { operator, operand }) => binaryFormula(formula, operator, operand), formulaOperand(first.operand));
  };
}
