import { binaryFormula, formulaOperand, type Formula } from '../formula/Formula';
import { formulaText } from '../formula/formulaText';

/** A part of a check: 0 where it holds. */
export interface CheckTerm {
  readonly value: number;
  readonly formula: Formula;
}

/** Terms that stand in one formula, and what they come to. */
export interface TermSum {
  readonly value: number;
  readonly formula: Formula;
}

/** A reviewer reads no longer formula. */
const LONGEST = 1000;

/** Adds terms up in as few formulas as stay readable; a term that is long by itself has one of its own. */
export function sumOfTerms(terms: readonly CheckTerm[]): readonly TermSum[] {
  const sums: TermSum[] = [];
  let length = 0;
  for (const { value, formula } of terms) {
    const own = formulaText(formula, '').length + 1;
    const last = sums.at(-1);
    if (last === undefined || length + own > LONGEST) {
      sums.push({ value, formula: formulaOperand(formula) });
      length = own;
    } else {
      sums[sums.length - 1] = { value: last.value + value, formula: binaryFormula(last.formula, '+', formula) };
      length += own;
    }
  }
  return sums;
}
