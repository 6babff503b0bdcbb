import { lineCurrency } from '../../money/lines/lineCurrency';
import { priceTurn } from '../../money/lines/linePrices';
import type { RowStepName } from '../../money/lines/LineStep';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import type { LinePlace } from './LinePlace';
import type { WorkingsRows } from './WorkingsRows';

/** Key of the row of amounts that a row follows from. */
function amountsKeyOf({ key, kind }: LinePlace['result']): string {
  return key.slice(0, -`.${kind}`.length);
}

/** A row that is being written, and one of its years. */
interface RowYear extends LinePlace {
  readonly year: number;
}

interface Place extends RowYear {
  readonly rows: WorkingsRows;
  readonly key: string;
}

const inputOf = ({ rows, key }: Place, field: string): CellPointer => rows.ledger.find(`${rows.id}/${key}.${field}`);
const hasInput = ({ rows, key }: Place, field: string): boolean => rows.ledger.has(`${rows.id}/${key}.${field}`);
const less = (formula: Formula): Formula => binaryFormula(0, '-', formula);

function biased(place: Place): Formula {
  return binaryFormula(place.rows.yearCell(place.key, place.year), '*', inputOf(place, 'optimismBias'));
}

/** VAT is paid on the cost with its bias, as far as that is not mitigated. */
function vat(place: Place): Formula {
  const { rows, key, year } = place;
  const following = [`${key}.optimism-bias`, `${key}.mitigation`].filter((each) => rows.ledger.has(`${rows.id}/${each}`));
  const taxed = following.reduce((sum, each) => binaryFormula(sum, '+', rows.yearCell(each, year)), formulaOperand(rows.yearCell(key, year)));
  const tax = binaryFormula(taxed, '*', inputOf(place, 'vatRate'));
  return hasInput(place, 'vatRecoverable') ? binaryFormula(tax, '*', binaryFormula(1, '-', inputOf(place, 'vatRecoverable'))) : tax;
}

/** Only in the last year of the horizon. */
function residual(place: Place): Formula {
  const { rows, year, result, context } = place;
  const rate = `setup.exchange.${lineCurrency(result.line, context.setup)}`;
  const turn = priceTurn(result.line, context);
  const typed = formulaOperand(inputOf(place, 'residualValue'));
  const inCurrency = rows.ledger.has(rate) ? binaryFormula(typed, '*', rows.ledger.find(rate)) : typed;
  const inPrices = turn === null ? inCurrency : binaryFormula(inCurrency, turn === 'deflate' ? '/' : '*', rows.yearCell('time.priceIndex', year));
  return callFormula('IF', binaryFormula(rows.yearCell('time.year', year), '=', rows.ledger.find('setup.years')), less(inPrices), 0);
}

const FORMULAS: Readonly<Record<RowStepName, (place: Place) => Formula>> = {
  'optimism-bias': biased,
  mitigation: (place) => less(binaryFormula(biased(place), '*', inputOf(place, 'mitigated'))),
  vat,
  residual,
};

/** The formula of a row that follows from the amounts of a cost, in one year. */
export function followingFormula(kind: RowStepName, rows: WorkingsRows, line: RowYear): Formula {
  return FORMULAS[kind]({ ...line, rows, key: amountsKeyOf(line.result) });
}
