import type { Setup } from '../../../src/model/Casebook';
import { costRows, lineKey } from '../../../src/money/lines/costRows';
import { assumed, cell, initiativeOf, setupOf } from '../../model/caseBuilder';
import { lineContext } from '../../../src/money/lines/LineContext';
import { contextOf, cost, rowsByKind, wholeCost } from './lineCases';

describe('the rows of a cost', () => {
  it('are its typed years alone, blanks as nothing, filled or cut to the horizon', () => {
    expect(rowsByKind(cost([100, null, 30, 40]), contextOf(2))).toEqual({ typed: [100, 0, 30] });
    expect(rowsByKind(cost([100, null, 30, 40]), contextOf(4))).toEqual({ typed: [100, 0, 30, 40, 0] });
  });

  it('rise with the risk adjustment', () => {
    expect(rowsByKind(cost([100, 10], { riskAdjustment: cell(0.25) }), contextOf(1))).toEqual({ typed: [125, 12.5] });
  });

  it('have optimism bias and its mitigation on rows of their own', () => {
    const line = cost([0, 200], { optimismBias: cell(0.5), mitigated: cell(0.4) });
    expect(rowsByKind(line, contextOf(1))).toEqual({ typed: [0, 200], 'optimism-bias': [0, 100], mitigation: [0, -40] });
  });

  it('have no mitigation where there is no bias to mitigate', () => {
    expect(Object.keys(rowsByKind(cost([200], { mitigated: cell(0.4) }), contextOf(0)))).toEqual(['typed']);
  });

  it('follow the optimism bias alone where a risk adjustment stands beside it', () => {
    const line = cost([200], { optimismBias: cell(0.5), riskAdjustment: cell(0.1) });
    expect(rowsByKind(line, contextOf(0))).toEqual({ typed: [200], 'optimism-bias': [100] });
  });

  it('pay VAT on what is left of the bias, as far as it is not recovered', () => {
    const line = cost([100], { optimismBias: cell(0.5), mitigated: cell(0.5), vat: cell(0.2), vatRecoverable: cell(0.75) });
    expect(rowsByKind(line, contextOf(0)).vat).toEqual([6.25]);
    expect(rowsByKind(cost([100], { vat: cell(0.2) }), contextOf(0))).toEqual({ typed: [100], vat: [20] });
  });

  it('take the residual value off in the last year of the horizon, in the currency and prices of the case', () => {
    expect(rowsByKind(cost([100, 0, 0, 0], { residualValue: cell(30) }), contextOf(3)).residual).toEqual([0, 0, 0, -30]);
    const setup = { currency: assumed('GBP'), exchangeRates: { EUR: cell(0.8) }, prices: assumed('nominal'), inflation: cell(0.5) } satisfies Partial<Setup>;
    const line = cost([100], { residualValue: cell(30), currency: cell('EUR'), prices: cell('real') });
    expect(rowsByKind(line, contextOf(2, setup)).residual).toEqual([0, 0, -54]);
  });

  it('stand in the currency of the case', () => {
    const setup = { currency: assumed('GBP'), exchangeRates: { EUR: cell(0.8) } };
    expect(wholeCost(cost([100, 50], { currency: cell('EUR'), vat: cell(0.25) }), contextOf(1, setup))).toEqual([100, 50]);
  });

  it('are one row of nothing where the exchange rate is missing', () => {
    const line = cost([100], { currency: cell('CHF'), vat: cell(0.2), residualValue: cell(5) });
    expect(rowsByKind(line, contextOf(1))).toEqual({ typed: [0, 0] });
  });

  it('keep a residual value on a line without amounts', () => {
    expect(wholeCost(cost([], { residualValue: cell(5) }), contextOf(1))).toEqual([0, -5]);
  });

  it('carry keys that say what they follow from', () => {
    const context = lineContext(initiativeOf(), setupOf(), 'baseline/');
    const line = cost([1], { optimismBias: cell(0.1), vat: cell(0.2) });
    expect(costRows(line, context).map(({ key }) => key)).toEqual(['baseline/cost.licences', 'baseline/cost.licences.optimism-bias', 'baseline/cost.licences.vat']);
    expect(lineKey(line, 'cost', context)).toBe('baseline/cost.licences');
  });
});
