import type { Driver } from '../../money/sensitivity/Driver';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type Formula } from '../formula/Formula';
import { WORKINGS_COLUMNS } from '../workings/WorkingsRows';
import { monthsKeyOf } from '../workings/lineTakeUpRows';
import { caseCell, type DriverSheet } from './DriverSheet';

/** The amount of a whole line by volume: what one year of full volume is worth, times the years of full volume. */
function volumeBase(of: DriverSheet, key: string): Formula {
  const { ledger } = of.context;
  const prefix = `${of.result.initiative.id}/${key}`;
  const factors = ['volume', 'improvement', 'adoption', 'unitValue'].filter((name) => ledger.has(`${prefix}.${name}`));
  const months = caseCell(of, monthsKeyOf(key));
  const years = binaryFormula({ ...months, column: WORKINGS_COLUMNS.firstYear + of.result.money.count - 1 }, '/', 12);
  return factors.reduce((product, name) => binaryFormula(product, '*', ledger.find(`${prefix}.${name}`)), years);
}

/** The amount of a whole line as typed, before anything changes it: what an end given as an amount is compared with. */
export function baseFormula(of: DriverSheet, { key }: Driver): Formula {
  const { ledger } = of.context;
  const typed = `${of.result.initiative.id}/${key}.years`;
  if (!ledger.has(typed)) return volumeBase(of, key);
  const first = ledger.find(typed);
  const last = { ...first, column: first.column + of.result.money.count - 1 };
  return first.column === last.column ? formulaOperand(first) : callFormula('SUM', areaFormula(first, last));
}
