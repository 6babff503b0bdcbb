import type { PackState } from '../../alignment/agreement/Agreement';
import { callFormula, formulaOperand, type Formula, type FormulaOperand } from '../formula/Formula';

/** A shape for each state, so that colour is never alone. The order is that in which a formula puts them. */
export const STATE_MARKS = { 'in progress': '◐', done: '✓', 'not needed': '–', open: '○', missing: '○' } as const satisfies Readonly<Record<PackState, string>>;
const TYPED: readonly (keyof typeof STATE_MARKS)[] = ['in progress', 'done', 'not needed', 'open'];

/**
 * A state as it is shown: its mark, then its word.
 *
 * @example stateText('done') // '✓ done'
 */
export function stateText(state: PackState): string {
  return `${STATE_MARKS[state]} ${state}`;
}

/** The same, live over the cell that holds the word; a word that is no state stands without a mark. */
export function stateFormula(cell: FormulaOperand): Formula {
  return TYPED.reduce<Formula>((inner, state) => callFormula('SUBSTITUTE', inner, state, stateText(state)), formulaOperand(cell));
}
