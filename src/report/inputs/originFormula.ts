import type { CellOrigin } from '../../model/origin';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';

/** The user's cell, as our formulas point at it. */
export function originPointer({ at }: CellOrigin): CellPointer {
  return { sheet: at.sheet, row: at.row, column: at.column, rowFixed: true, columnFixed: true };
}

/**
 * The live link to a user's cell, or null where the value stands as it was read.
 *
 * A number is linked, times its factor (100 for a percent-formatted cell). A word that says just what was
 * read is linked too; a blank cell that stands for a word keeps standing for it.
 */
export function originFormula(origin: CellOrigin, value: number | string): Formula | null {
  const cell = formulaOperand(originPointer(origin));
  if (origin.holds === 'number') return typeof value === 'number' ? scaled(cell, origin.factor) : null;
  if (typeof value !== 'string') return null;
  if (origin.shown === '') return callFormula('IF', binaryFormula(cell, '=', ''), value, cell);
  return origin.shown.toLowerCase() === value.toLowerCase() ? cell : null;
}

function scaled(cell: Formula, factor: number): Formula {
  return factor === 1 ? cell : binaryFormula(cell, '*', factor);
}
