import type { CellOrigin } from '../../model/origin';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';

/** The user's cell, as our formulas point at it. */
export function originPointer({ at }: CellOrigin): CellPointer {
  return { sheet: at.sheet, row: at.row, column: at.column, rowFixed: true, columnFixed: true };
}

/** Unit of inputs that are one of a closed list of words. */
const CHOICE = 'choice';

/**
 * The live link to a user's cell, or null where the value stands as it was read.
 *
 * A number is linked, times its factor (100 for a percent-formatted cell). A text is linked where the cell says
 * just what was read, to the letter. A word of a list counts without case, and is shown as the list writes it.
 * A blank cell that stands for a word keeps standing for it.
 *
 * @param unit unit of the input; `choice` for a word of a list.
 */
export function originFormula(origin: CellOrigin, value: number | string, unit = 'text'): Formula | null {
  const cell = formulaOperand(originPointer(origin));
  if (origin.holds === 'number') return typeof value === 'number' ? scaled(cell, origin.factor) : null;
  if (typeof value !== 'string') return null;
  const isListed = unit === CHOICE && value === value.toLowerCase();
  const linked = isListed ? callFormula('LOWER', cell) : cell;
  if (origin.shown === '') return callFormula('IF', binaryFormula(cell, '=', ''), value, linked);
  const says = isListed ? origin.shown.toLowerCase() : origin.shown;
  return says === value ? linked : null;
}

/** Powers of ten that may stand in a formula, largest first, by their exponent. */
const POWERS = [[6, 1_000_000], [3, 1000], [2, 100]] as const;

/** A cell times its factor. Powers of ten are put together from the few numbers that may stand in a formula. */
function scaled(cell: Formula, factor: number): Formula {
  let rest = exponentOf(factor);
  if (rest === null || rest === 1 || rest === -1) return factor === 1 ? cell : binaryFormula(cell, '*', factor);
  const operator = rest < 0 ? '/' : '*';
  rest = Math.abs(rest);
  let result = cell;
  for (const [exponent, power] of POWERS) {
    while (rest >= exponent && rest - exponent !== 1) {
      result = binaryFormula(result, operator, power);
      rest -= exponent;
    }
  }
  return result;
}

/** The power of ten that a factor is; null where it is none. */
function exponentOf(factor: number): number | null {
  const exponent = Math.log10(factor);
  return Number.isInteger(exponent) ? exponent : null;
}

/**
 * The live test that a cell still says what was read from it: to the letter for a text, in value for a number,
 * whose text would change with the reader's separators.
 *
 * @param shown where the text or number stands that the cell held when it was read.
 */
export function stillSaysFormula(origin: CellOrigin, shown: CellPointer): Formula {
  const cell = formulaOperand(originPointer(origin));
  return origin.holds === 'number' ? binaryFormula(cell, '=', shown) : callFormula('EXACT', cell, shown);
}
