import { AppError } from '../../errors/AppError';
import { columnLetters, quotedSheet } from '../../model/cellAddress';
import type { BinaryOperator } from '../../model/expression/Expression';
import type { CellPointer, Formula } from './Formula';

const STRENGTH: Readonly<Record<BinaryOperator, number>> = {
  '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5,
};
/** A spreadsheet accepts no longer text inside a formula. */
const LONGEST_LITERAL = 255;

function cellText({ row, column, rowFixed, columnFixed }: CellPointer): string {
  return `${columnFixed ? '$' : ''}${columnLetters(column)}${rowFixed ? '$' : ''}${String(row + 1)}`;
}

function pointerText(at: CellPointer, home: string): string {
  return at.sheet === home ? cellText(at) : `${quotedSheet(at.sheet)}!${cellText(at)}`;
}

function literal(value: string): string {
  if (value.length > LONGEST_LITERAL) throw new AppError('description-invalid', { reason: 'a text inside a formula is too long', length: value.length });
  return `"${value.replaceAll('"', '""')}"`;
}

/** Weaker operands get brackets; on the right side equally strong ones too, since a−(b−c) is not a−b−c. */
function bracketed(formula: Formula, home: string, least: number): string {
  const text = formulaText(formula, home);
  return formula.kind === 'binary' && STRENGTH[formula.operator] < least ? `(${text})` : text;
}

/**
 * Writes a formula in A1 notation, without its equals sign.
 *
 * @param home sheet on which the formula stands; cells of other sheets carry their sheet's name.
 * @throws AppError `description-invalid` for a text longer than a formula may hold.
 * @example formulaText({ kind: 'binary', operator: '*', left: { kind: 'number', value: 2 }, right: { kind: 'binary', operator: '+', left: { kind: 'number', value: 1 }, right: { kind: 'number', value: 3 } } }, 'A') // '2*(1+3)'
 */
export function formulaText(formula: Formula, home: string): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'text':
      return literal(formula.value);
    case 'cell':
      return pointerText(formula.at, home);
    case 'area':
      return `${pointerText(formula.from, home)}:${cellText(formula.to)}`;
    case 'call':
      return `${formula.name}(${formula.args.map((each) => formulaText(each, home)).join(',')})`;
    case 'binary': {
      const strength = STRENGTH[formula.operator];
      const associative = formula.operator === '&' || formula.operator === '+' || formula.operator === '*';
      return bracketed(formula.left, home, strength) + formula.operator + bracketed(formula.right, home, associative ? strength : strength + 1);
    }
  }
}
