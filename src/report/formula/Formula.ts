import type { BinaryOperator } from '../../model/expression/Expression';

/** A cell that a formula points at. Fixed parts keep their dollar sign, so that rows read alike in relative notation. */
export interface CellPointer {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A spreadsheet formula as data; `formulaText` writes it. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'cell'; readonly at: CellPointer }
  | { readonly kind: 'area'; readonly from: CellPointer; readonly to: CellPointer }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Formula; readonly right: Formula };

/** What stands for itself in the builders below. */
export type FormulaOperand = Formula | CellPointer | number | string;

/**
 * Pointers, numbers and texts as formulas; formulas stay as they are.
 *
 * @example formulaOperand(12) // { kind: 'number', value: 12 }
 */
export function formulaOperand(operand: FormulaOperand): Formula {
  if (typeof operand === 'number') return { kind: 'number', value: operand };
  if (typeof operand === 'string') return { kind: 'text', value: operand };
  return 'kind' in operand ? operand : { kind: 'cell', at: operand };
}

/**
 * A function call.
 *
 * @example callFormula('SUM', 1).kind // 'call'
 */
export function callFormula(name: string, ...args: readonly FormulaOperand[]): Formula {
  return { kind: 'call', name, args: args.map(formulaOperand) };
}

/**
 * Two operands and what is between them.
 *
 * @example binaryFormula(1, '+', 2).kind // 'binary'
 */
export function binaryFormula(left: FormulaOperand, operator: BinaryOperator, right: FormulaOperand): Formula {
  return { kind: 'binary', operator, left: formulaOperand(left), right: formulaOperand(right) };
}

/** The block between two cells. */
export function areaFormula(from: CellPointer, to: CellPointer): Formula {
  return { kind: 'area', from, to };
}

/** The same cell with both parts fixed. */
export function fixed(at: CellPointer): CellPointer {
  return { ...at, rowFixed: true, columnFixed: true };
}
