import { oneYearLater } from '../../money/sensitivity/conventionalTests';
import type { RateTest } from '../../money/sensitivity/sensitivity';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import { caseCell, mergeBlock, yearCell, yearsHere, type DriverSheet } from './DriverSheet';
import { HALVES, YEAR_COLUMNS } from './sensitivityLayout';
import { putYears } from './yearRows';

const NPV_COLUMN = 6;
const CHANGE_COLUMN = 8;
const ROW_HEIGHT = 18;

interface TestRow {
  readonly label: string;
  readonly npv: number;
  /** Null for a value that only the engine can find. */
  readonly formula: Formula | null;
}

function addRow(of: DriverSheet, row: number, { label, npv, formula }: TestRow): void {
  const { sheet, found } = of;
  const put = (first: number, last: number, cell: { readonly value: number | string; readonly formula?: Formula; readonly style: 'rowText' | 'rowNumber' | 'engineValue' }): void => {
    sheet.put(row, first, { ...cell, ...(cell.style === 'rowText' ? {} : { format: '#,##0' }) });
    mergeBlock(sheet, { firstRow: row, lastRow: row, firstColumn: first, lastColumn: last }, cell.style);
  };
  put(0, NPV_COLUMN - 1, { value: label, style: 'rowText' });
  put(NPV_COLUMN, CHANGE_COLUMN - 1, formula === null ? { value: npv, style: 'engineValue' } : { value: npv, formula, style: 'rowNumber' });
  const here: CellPointer = { ...sheet.at(row, NPV_COLUMN), rowFixed: false };
  put(CHANGE_COLUMN, HALVES.lastLeft, { value: npv - found.npv, formula: binaryFormula(here, '-', caseCell(of, 'money.npv')), style: 'rowNumber' });
  sheet.height(row, ROW_HEIGHT);
}

/** Effects on health may stand in another option only. */
const hasHealth = ({ context, result }: DriverSheet): boolean => result.money.time.healthFactors !== null && context.ledger.has(`${result.initiative.id}/total.health`);

/** The row of benefits a year later: health by its own factors. */
function laterFormula(of: DriverSheet, year: number): Formula {
  const before = (key: string): CellPointer => ({ ...yearCell(of, key, year), column: yearCell(of, key, year).column - 1 });
  const factor = yearCell(of, 'time.factor', year);
  const total = before('total.benefits');
  const value = hasHealth(of)
    ? binaryFormula(binaryFormula(binaryFormula(total, '-', before('total.health')), '*', factor), '+', binaryFormula(before('total.health'), '*', yearCell(of, 'time.healthFactor', year)))
    : binaryFormula(total, '*', factor);
  // What stands before year 0 is the total of the row, and counts as nothing here.
  return callFormula('IF', binaryFormula(yearCell(of, 'time.year', year), '=', 0), 0, value);
}

function addLaterYears(of: DriverSheet): Formula {
  const { layout, result, context } = of;
  const { flow, time, groups } = result.money;
  const health = time.healthFactors === null ? flow.benefits.map(() => 0) : groups.health;
  const healthFactors = time.healthFactors ?? time.factors;
  const others = oneYearLater(flow.benefits.map((amount, year) => amount - (health[year] ?? 0)));
  const later = oneYearLater(health);
  const values = others.map((amount, year) => amount * (time.factors[year] ?? 0) + (later[year] ?? 0) * (healthFactors[year] ?? 0));
  putYears(of, { row: layout.testYears, label: context.words.label('row-benefits-later'), values, formula: (year) => laterFormula(of, year) });
  return callFormula('SUM', yearsHere(of, layout.testYears));
}

/** Factors at another rate, and the net discounted by them; years beyond the change of rate keep the later one. */
function addRateYears(of: DriverSheet, test: RateTest, index: number): Formula {
  const { layout, result, context, sheet } = of;
  const { flow, time, groups } = result.money;
  const rows = { factor: layout.testYears + 1 + 2 * index, net: layout.testYears + 2 + 2 * index };
  const rate = context.ledger.find(rateKey(index));
  const percent = rateText(test.rate, context.grammar.tag);
  putYears(of, { row: rows.factor, label: context.words.sentence('row-rate-factor', { rate: percent }), values: test.factors, formula: (year) => factorFormula(of, rate, year), format: '0.0000' });
  const health = hasHealth(of) ? groups.health : null;
  const values = flow.net.map((amount, year) => {
    const effect = health?.[year] ?? 0;
    return (amount - effect) * (test.factors[year] ?? 0) + effect * (time.healthFactors?.[year] ?? 0);
  });
  putYears(of, {
    row: rows.net,
    label: context.words.sentence('row-rate-net', { rate: percent }),
    values,
    formula: (year) => {
      const factor: CellPointer = { ...sheet.at(rows.factor, YEAR_COLUMNS.first + year), columnFixed: false };
      const net = yearCell(of, 'flow.net', year);
      if (health === null) return binaryFormula(net, '*', factor);
      const effect = yearCell(of, 'total.health', year);
      return binaryFormula(binaryFormula(binaryFormula(net, '-', effect), '*', factor), '+', binaryFormula(effect, '*', yearCell(of, 'time.healthFactor', year)));
    },
  });
  return callFormula('SUM', yearsHere(of, rows.net));
}

function factorFormula({ context, ...of }: DriverSheet, rate: CellPointer, year: number): Formula {
  const away = yearCell({ context, ...of }, 'time.away', year);
  const worth = (by: CellPointer, years: Formula | CellPointer): Formula => binaryFormula(1, '/', binaryFormula(binaryFormula(1, '+', by), '^', years));
  if (!context.ledger.has('setup.laterAfter')) return worth(rate, away);
  const after = context.ledger.find('setup.laterAfter');
  const beyond = callFormula('MAX', 0, binaryFormula(away, '-', after));
  return binaryFormula(worth(rate, callFormula('MIN', away, after)), '*', worth(context.ledger.find('setup.laterRate'), beyond));
}

/** Key of a rate to try on Inputs. */
export const rateKey = (index: number): string => `setup.rateToTry.${String(index + 1)}`;
/** Key of the share by which all costs or benefits are moved. */
export const TEST_SHARE_KEY = 'setup.testShare';

/** A rate as it reads, with one decimal. */
export function rateText(rate: number, tag: string): string {
  return new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(rate);
}

/** How much is known of a rate: in force, a convention, proposed, or seen in secondary sources only. */
function rateLabel({ context }: DriverSheet, { rate, dated, secondary, adopted }: RateTest): string {
  const { label, sentence } = context.words;
  const standing = [label(adopted ? 'rate-adopted' : 'rate-not-adopted'), ...(secondary ? [label('rate-secondary')] : [])].join(', ');
  return sentence('test-rate', { rate: rateText(rate, context.grammar.tag), dated, standing });
}

/** The tests that finance makes of any case, each with its net present value and the change. */
export function addTestRows(of: DriverSheet): void {
  const { sheet, context, found, layout, currency } = of;
  const { label, sentence } = context.words;
  const head = layout.testsHead;
  const heads: readonly (readonly [number, number, string])[] = [[0, NPV_COLUMN - 1, 'head-test'], [NPV_COLUMN, CHANGE_COLUMN - 1, 'head-test-npv'], [CHANGE_COLUMN, HALVES.lastLeft, 'head-test-change']];
  for (const [first, last, key] of heads) {
    const style = first === 0 ? 'columnHeader' : 'columnHeaderRight';
    sheet.put(head, first, { value: sentence(key, { currency }), style });
    mergeBlock(sheet, { firstRow: head, lastRow: head, firstColumn: first, lastColumn: last }, style);
  }
  const share = formulaOperand(context.ledger.find(TEST_SHARE_KEY));
  const [costs, benefits] = [caseCell(of, 'money.pvCosts'), caseCell(of, 'money.pvBenefits')];
  const formulas = {
    'costs-up': () => binaryFormula(benefits, '-', binaryFormula(costs, '*', binaryFormula(1, '+', share))),
    'benefits-down': () => binaryFormula(binaryFormula(benefits, '*', binaryFormula(1, '-', share)), '-', costs),
    'benefits-later': () => binaryFormula(addLaterYears(of), '-', costs),
  };
  found.tests.forEach(({ id, npv }, index) => addRow(of, head + 1 + index, { label: label(`test-${id}`), npv, formula: formulas[id]() }));
  found.rates.forEach((test, index) => addRow(of, head + 1 + found.tests.length + index, { label: rateLabel(of, test), npv: test.npv, formula: addRateYears(of, test, index) }));
  if (found.inflation === null) return;
  const { inflation, npv } = found.inflation;
  addRow(of, head + 1 + found.tests.length + found.rates.length, { label: sentence('test-inflation', { inflation: rateText(inflation, context.grammar.tag) }), npv, formula: null });
}
