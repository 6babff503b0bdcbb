import type { Bound } from '../../model/field';
import type { Driver } from '../../money/sensitivity/Driver';
import { binaryFormula, callFormula, formulaOperand, type Formula } from '../formula/Formula';
import { caseCell, type DriverSheet } from './DriverSheet';
import { baseFormula } from './baseFormula';

function boundOf({ source }: Driver, end: 'low' | 'high'): Bound | null {
  return source.kind === 'line' ? (source.line.record[end]?.value ?? null) : null;
}

/** The live multiple at an end of a driver; 1 where no end is given. */
export function endFormula(of: DriverSheet, driver: Driver, end: 'low' | 'high'): Formula {
  if (driver.multiples === null) return formulaOperand(1);
  if (driver.source.kind === 'risk') {
    if (end === 'high') return formulaOperand(0);
    const probability = caseCell(of, `${driver.key}.probability`);
    return callFormula('IF', binaryFormula(probability, '=', 0), 1, binaryFormula(1, '/', probability));
  }
  const bound = boundOf(driver, end);
  if (bound === null) return formulaOperand(1);
  const typed = caseCell(of, `${driver.key}.${end}`);
  return bound.kind === 'multiple' ? formulaOperand(typed) : binaryFormula(typed, '/', baseFormula(of, driver));
}
