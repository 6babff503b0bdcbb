import type { Expression } from '../../model/expression/Expression';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from './Formula';

/** Where an expression's names and phrase tables stand. */
export interface FormulaPlaces {
  readonly cellOf: (key: string) => CellPointer;
  readonly phrasesOf: (table: string) => { readonly from: CellPointer; readonly to: CellPointer };
}

/** The live formula of an expression: the second interpreter beside `evaluate`. */
export function expressionFormula(expression: Expression, places: FormulaPlaces): Formula {
  const inner = (each: Expression): Formula => expressionFormula(each, places);
  const tableArea = (table: string): Formula => {
    const { from, to } = places.phrasesOf(table);
    return areaFormula(from, to);
  };
  switch (expression.kind) {
    case 'number':
    case 'text':
      return formulaOperand(expression.value);
    case 'ref':
      return { kind: 'cell', at: places.cellOf(expression.key) };
    case 'binary':
      return binaryFormula(inner(expression.left), expression.operator, inner(expression.right));
    case 'call':
      return callFormula(expression.name, ...expression.args.map(inner));
    case 'phrase':
      return callFormula('INDEX', tableArea(expression.table), inner(expression.index));
    case 'position': {
      const area = tableArea(expression.table);
      const value = inner(expression.value);
      // A word that is not in the table counts as its last entry, the weakest.
      return callFormula('IF', binaryFormula(callFormula('COUNTIF', area, value), '=', 0), callFormula('COLUMNS', area), callFormula('MATCH', value, area, 0));
    }
  }
}
