import type { CaseMoney } from '../../money/case/caseMoney';
import { isHealthEffect } from '../../money/sensitivity/drivers';
import { nearestFailure } from '../../money/sensitivity/nearestFailure';
import { binaryFormula, callFormula, formulaOperand, type Formula } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import type { StoryMoney } from '../../story/facts/StoryMoney';
import { addPaybackRows, NOT_WITHIN_HORIZON } from './paybackRows';
import { addRateRows } from './rateRows';
import type { WorkingsRows } from './WorkingsRows';

function addPlain(rows: WorkingsRows, input: ReportInput, row: { readonly key: string; readonly label: string; readonly value: number; readonly formula: Formula; readonly format?: string; readonly unit?: string }): void {
  rows.addValue({ ...row, label: input.words.label(row.label), unit: row.unit ?? input.casebook.setup.currency.value, format: row.format ?? '#,##0' });
}

/** The figures of the case: everything but the rate is a live formula. */
export function addMeasureRows(rows: WorkingsRows, input: ReportInput, context: { readonly money: CaseMoney; readonly facts: StoryMoney }): void {
  const { money, facts } = context;
  const { label } = input.words;
  const { measures, flow } = money;
  const share = label('unit-share');
  rows.section(label('section-figures'));
  addPlain(rows, input, { key: 'cost.total', label: 'row-cost-total', value: facts.costTotal ?? 0, formula: binaryFormula(rows.find('option.costs'), '*', 1) });
  if (facts.onceAndYearly !== null) {
    addPlain(rows, input, { key: 'cost.once', label: 'row-cost-once', value: facts.onceAndYearly.once, formula: { kind: 'cell', at: rows.yearCell('option.costs', 0) } });
    addPlain(rows, input, { key: 'cost.yearly', label: 'row-cost-yearly', value: facts.onceAndYearly.yearly, formula: { kind: 'cell', at: rows.yearCell('option.costs', 1) } });
  }
  const cell = (key: string): Formula => ({ kind: 'cell', at: rows.find(key) });
  addPlain(rows, input, { key: 'money.pvCosts', label: 'row-pv-costs', value: facts.pvCosts, formula: cell('pv.costs') });
  if (facts.spent !== null) addSpent(rows, input, facts.spent);
  if (measures.npv === null) return;
  addPlain(rows, input, { key: 'money.pvCash', label: 'row-pv-cash', value: facts.pvCash ?? 0, formula: cell('pv.cash') });
  addPlain(rows, input, { key: 'money.pvNotCash', label: 'row-pv-other', value: facts.pvNotCash ?? 0, formula: cell('pv.other') });
  addPlain(rows, input, { key: 'money.pvBenefits', label: 'row-pv-benefits', value: measures.pvBenefits, formula: binaryFormula(rows.find('money.pvCash'), '+', rows.find('money.pvNotCash')) });
  addPlain(rows, input, { key: 'money.npv', label: 'row-npv', value: measures.npv, formula: binaryFormula(rows.find('money.pvBenefits'), '-', rows.find('money.pvCosts')) });
  addPlain(rows, input, { key: 'money.npvCash', label: 'row-npv-cash', value: (facts.pvCash ?? 0) - facts.pvCosts, formula: binaryFormula(rows.find('money.pvCash'), '-', rows.find('money.pvCosts')) });
  if (measures.roi !== null && measures.bcr !== null) {
    addPlain(rows, input, { key: 'money.roi', label: 'row-roi', unit: share, format: '0%', value: measures.roi, formula: binaryFormula(rows.find('money.npv'), '/', rows.find('money.pvCosts')) });
    addPlain(rows, input, { key: 'money.bcr', label: 'row-bcr', unit: label('unit-ratio'), format: '0.00', value: measures.bcr, formula: binaryFormula(rows.find('money.pvBenefits'), '/', rows.find('money.pvCosts')) });
  }
  addRateRows(rows, input, { prefix: '', net: 'flow.net', netValues: flow.net, measures });
  const { simple, discounted } = measures.paybackYears;
  addPaybackRows(rows, input, { prefix: '', name: 'simple', net: 'flow.net', cumulative: 'flow.cumulative', netValues: flow.net, cumulativeValues: flow.cumulative, value: simple ?? NOT_WITHIN_HORIZON });
  addPaybackRows(rows, input, { prefix: '', name: 'discounted', net: 'pv.net', cumulative: 'pv.cumulative', netValues: flow.discountedNet, cumulativeValues: flow.discountedCumulative, value: discounted ?? NOT_WITHIN_HORIZON });
  addTurning(rows, input, { money, facts });
  addRisk(rows, input, money);
}

/** What was spent so far: the sum of the cells of the Spend table, each linked on Inputs. */
function addSpent(rows: WorkingsRows, input: ReportInput, spent: number): void {
  const keys = Array.from({ length: rows.ledger.count(`${rows.id}/spend.`) }, (_, index) => rows.find(`spend.${String(index)}`));
  addPlain(rows, input, { key: 'money.spent', label: 'row-spent', value: spent, formula: callFormula('SUM', ...keys.map(formulaOperand)) });
}

/** The present value of the line that turns the result by changing least: which line that is was found when this was written. */
function addTurning(rows: WorkingsRows, input: ReportInput, { money, facts }: { readonly money: CaseMoney; readonly facts: StoryMoney }): void {
  const nearest = nearestFailure(money);
  if (nearest === null || facts.turning === null) return;
  const { driver } = nearest;
  const factors = rows.years(isHealthEffect(driver, money) ? 'time.healthFactor' : 'time.factor', money.count);
  const parts = driver.rows.map((key) => callFormula('SUMPRODUCT', rows.years(key, money.count), factors));
  const sum = parts.slice(1).reduce<Formula>((left, right) => binaryFormula(left, '+', right), parts[0] ?? formulaOperand(0));
  const formula = driver.side === 'cost' ? binaryFormula(0, '-', sum) : sum;
  addPlain(rows, input, { key: 'switch.pv', label: 'row-turning-pv', value: driver.presentValue, formula });
}

/** The distribution of the result, as the engine found it, with its method beside it. */
function addRisk(rows: WorkingsRows, input: ReportInput, { distribution, distributionMethod, measures }: CaseMoney): void {
  if (distribution === null || measures.npv === null) return;
  const { label } = input.words;
  const currency = input.casebook.setup.currency.value;
  rows.section(label(distributionMethod === 'convolution' ? 'section-risk' : 'section-risk-sampled'));
  rows.addValue({ key: 'risk.p10', label: label('row-p10'), unit: currency, value: distribution.p10, style: 'engineValue', format: '#,##0' });
  rows.addValue({ key: 'risk.p50', label: label('row-p50'), unit: currency, value: distribution.p50, style: 'engineValue', format: '#,##0' });
  rows.addValue({ key: 'risk.p90', label: label('row-p90'), unit: currency, value: distribution.p90, style: 'engineValue', format: '#,##0' });
  rows.addValue({ key: 'risk.loss', label: label('row-chance-of-loss'), unit: label('unit-share'), value: distribution.chanceOfLoss, style: 'engineValue', format: '0.0%' });
  // Where the live result is no longer the one the distribution was computed for, the last row says stale.
  rows.addValue({ key: 'risk.at', label: label('row-risk-at'), unit: currency, value: measures.npv, style: 'engineValue', format: '#,##0' });
  const drift = callFormula('ABS', binaryFormula(rows.find('money.npv'), '-', rows.find('risk.at')));
  const limit = binaryFormula(rows.ledger.find('setup.tolerance'), '*', callFormula('MAX', 1, callFormula('ABS', rows.find('risk.at'))));
  const formula = callFormula('IF', binaryFormula(drift, '<=', limit), label('as-computed'), label('stale'));
  rows.addValue({ key: 'risk.state', label: label('row-risk-state'), unit: label('unit-text'), value: label('as-computed'), formula, style: 'text' });
}
