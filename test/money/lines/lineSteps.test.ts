import type { Setup } from '../../../src/model/Casebook';
import { lineSteps } from '../../../src/money/lines/lineSteps';
import { assumed, cell, metricOf } from '../../model/caseBuilder';
import { benefit, contextOf, cost, volumeOf } from './lineCases';

describe('the steps of a line', () => {
  it('are only the amounts where nothing else is asked for', () => {
    expect(lineSteps(cost([100, null]), contextOf(1))).toMatchObject([{ step: 'amounts', value: 100, byYear: [100, 0] }]);
  });

  it('list everything that was done, in order, with its cells', () => {
    const setup = { currency: assumed('GBP'), exchangeRates: { EUR: cell(0.5) }, prices: assumed('real'), inflation: cell(1) } satisfies Partial<Setup>;
    const line = cost([100, 100], { currency: cell('EUR'), prices: cell('nominal'), optimismBias: cell(0.5), mitigated: cell(0.4), vat: cell(0.2), vatRecoverable: cell(0.5), residualValue: cell(8) });
    expect(lineSteps(line, contextOf(1, setup))).toMatchObject([
      { step: 'amounts', value: 200, byYear: [100, 100] },
      { step: 'exchange-rate', value: 0.5, byYear: [0.5, 0.5] },
      { step: 'prices', value: 1, byYear: [1, 0.5] },
      { step: 'optimism-bias', value: 0.5, byYear: [0.5, 0.5] },
      { step: 'mitigation', value: 0.4, byYear: [-0.2, -0.2] },
      { step: 'vat', value: 0.2, byYear: [0.13, 0.13] },
      { step: 'residual', value: 8, byYear: [0, -2] },
    ]);
  });

  it('tell volume, adoption, unit value and take-up apart', () => {
    const metric = metricOf('Wait', { baseline: cell(42), target: cell(30) }, { better: cell('lower') });
    const line = { ...volumeOf(10, 20, { driver: cell('metric change'), adoption: cell(0.5), ramp: cell(12), riskAdjustment: cell(0.1) }), metricId: 'wait' };
    const steps = lineSteps(line, contextOf(2, {}, { metrics: [metric] }));
    expect(steps.map(({ step }) => step)).toEqual(['metric-change', 'volume', 'adoption', 'unit-value', 'take-up', 'risk-adjustment']);
    expect(steps.map(({ value }) => value)).toEqual([12, 10, 0.5, 20, 1.5, 0.1]);
    expect(steps.at(-1)?.byYear).toEqual([0.9, 0.9, 0.9]);
  });

  it('say where each number stands', () => {
    const origins = lineSteps(benefit([0, 100], { riskAdjustment: cell(0.1, { row: 7 }) }), contextOf(1)).at(-1)?.origins;
    expect(origins).toMatchObject([{ kind: 'cell', at: { row: 7 } }]);
  });

  it('are none for a line that is left out', () => {
    expect(lineSteps(cost([100], { currency: cell('CHF') }), contextOf(1))).toEqual([]);
    expect(lineSteps(benefit([], { volume: cell(3) }), contextOf(1))).toEqual([]);
  });
});
