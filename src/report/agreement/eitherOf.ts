import { binaryFormula, type Formula } from '../formula/Formula';

/** True where one of two tests or both are: added up, as OR is no function that the sheets use. */
export function eitherOf(left: Formula, right: Formula): Formula {
  return binaryFormula(binaryFormula(left, '+', right), '>', 0);
}
